import { givesCare, publicAuthority, publicServices } from '../common-facts'
import { all, any, type Condition, concluded, is, not, said } from '../engine/condition'
import { attentionNorm, type DutyNorm, dutyNorm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { annexIIIPointButTwo, otherPoints } from './annex-iii'
import { aiSystem } from './art-3-1-ai-system'
import { decidesOnPersons } from './art-26-deployer'
import { legacyAnnexIII } from './art-111-legacy'
import { deployer } from './roles'

const anyPointButTwo = concluded(annexIIIPointButTwo)

const byAnnexIII = said(
  {
    yes: 'Hoog risico volgens bijlage III',
    no: 'Geldt alleen voor bijlage III, nooit door de MDR alleen',
    unknown: 'Geldt alleen voor bijlage III, en dat is nog niet duidelijk',
  },
  concluded(legacyAnnexIII.duties),
)

const usersOfAnnexIII = (...of: readonly Condition[]): Condition =>
  all(concluded(aiSystem), concluded(deployer), byAnnexIII, ...of)

/** What a user of an Annex III system owes besides art. 26: never by a device alone. */
export const annexIIIDuties: readonly DutyNorm[] = [
  dutyNorm({
    id: 'ai-act.27-1',
    dutyId: 'ai-act.27',
    cites: [aiAct.art('27', '1'), aiAct.recital('96')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Een publiekrechtelijk orgaan of wie openbare diensten verleent, beoordeelt voor het eerste gebruik van een systeem uit bijlage III de gevolgen voor de grondrechten. Bij kredietwaardigheid en verzekeringen doet elke gebruiksverantwoordelijke dat.',
    when: usersOfAnnexIII(
      any(
        all(anyPointButTwo, any(is(publicServices, 'yes'), is(publicAuthority, 'yes'))),
        otherPoints.creditScore.holds,
        otherPoints.insurancePricing.holds,
      ),
    ),
    duty: {
      title: 'Beoordeling van de gevolgen voor de grondrechten',
      todo: 'Beoordeel voor het eerste gebruik de zes punten van art. 27 lid 1: processen, duur en frequentie, groepen personen, risico’s op schade, menselijk toezicht, en maatregelen met klachtenregeling. U mag naar de DPIA verwijzen (lid 4). Meld de uitkomst daarna aan de markttoezichtautoriteit (lid 3).',
      owedBy: 'deployer',
      via: 'annex-iii',
      level: 'system',
      evidence: ['De beoordeling op de zes punten', 'De melding aan de toezichthouder'],
      everyMonths: 24,
      intervalStanding: 'ourReading',
      dueBefore: 'use',
    },
  }),
  dutyNorm({
    id: 'ai-act.26-8',
    dutyId: 'ai-act.26-8',
    cites: [aiAct.art('26', '8')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Een overheidsinstantie gebruikt geen systeem uit bijlage III dat niet in de EU-databank staat, en meldt dat aan de aanbieder.',
    when: usersOfAnnexIII(anyPointButTwo, is(publicAuthority, 'yes')),
    duty: {
      title: 'Nagaan of de aanbieder het systeem heeft geregistreerd',
      todo: 'Kijk in de EU-databank of het systeem is geregistreerd. Is dat niet zo, gebruik het dan niet en meld dat aan de aanbieder.',
      owedBy: 'deployer',
      via: 'annex-iii',
      level: 'system',
      evidence: ['De registratie in de EU-databank'],
      everyMonths: null,
      dueBefore: 'use',
    },
  }),
  dutyNorm({
    id: 'ai-act.49-3',
    dutyId: 'ai-act.49-3',
    cites: [aiAct.art('49', '3')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Een overheidsinstantie registreert zichzelf en het gebruik van een systeem uit bijlage III in de EU-databank voordat zij het gebruikt.',
    when: usersOfAnnexIII(anyPointButTwo, is(publicAuthority, 'yes')),
    duty: {
      title: 'Gebruik registreren in de EU-databank',
      todo: 'Registreer uw organisatie, kies het systeem en registreer het gebruik, met een samenvatting van de grondrechtenbeoordeling en van de DPIA.',
      owedBy: 'deployer',
      via: 'annex-iii',
      level: 'system',
      evidence: ['De registratie van het gebruik'],
      everyMonths: 12,
      intervalStanding: 'ourReading',
      dueBefore: 'use',
    },
  }),
  dutyNorm({
    id: 'ai-act.86',
    dutyId: 'ai-act.86',
    cites: [aiAct.art('86', '1')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Wie door een besluit met een systeem uit bijlage III nadelig en aanmerkelijk wordt geraakt, heeft recht op uitleg over de rol van het systeem en de belangrijkste elementen van het besluit.',
    when: usersOfAnnexIII(anyPointButTwo, is(decidesOnPersons, 'yes')),
    duty: {
      title: 'Uitleg geven bij een besluit',
      todo: 'Zorg dat u op verzoek duidelijk kunt uitleggen welke rol het systeem speelde en wat de belangrijkste elementen van het besluit zijn.',
      owedBy: 'deployer',
      via: 'annex-iii',
      level: 'system',
      evidence: ['De werkwijze voor een verzoek om uitleg', 'Een voorbeeld van een uitleg'],
      everyMonths: 24,
      intervalStanding: 'ourReading',
    },
  }),
]

export const annexIIIUseAttention = [
  attentionNorm({
    id: 'attention.care-is-a-public-service',
    dated: true,
    cites: [aiAct.recital('96'), aiAct.art('27', '1')],
    standing: 'ourReading',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Volgens uw profiel verleent uw organisatie geen openbare diensten. Overweging 96 noemt zorg daar juist als voorbeeld van. Laat uw jurist deze keuze nagaan: zij beslist of art. 27 geldt.',
    when: all(
      usersOfAnnexIII(anyPointButTwo),
      is(publicServices, 'no'),
      not(is(publicAuthority, 'yes')),
      is(givesCare, 'yes'),
    ),
  }),
]
