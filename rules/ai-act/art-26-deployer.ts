import { worksCouncil } from '../common-facts'
import { cite } from '../engine/citation'
import type { Condition } from '../engine/condition'
import { all, concluded, is, said } from '../engine/condition'
import { yesNo } from '../engine/fact'
import { attentionNorm, type DutyNorm, dutyNorm, type Terms } from '../engine/norm'
import { dpiaNeeded } from '../privacy/dpia'
import { loggingDecree } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { aiSystem } from './art-3-1-ai-system'
import { prohibited } from './art-5-prohibited'
import { highRiskDuties, legacyAnnexIII } from './art-111-legacy'
import { deployer } from './roles'

export const controlsInputData = yesNo('controlsInputData', {
  topic: 'use',
  asks: 'Bepaalt uw organisatie welke gegevens het systeem als invoer krijgt?',
  why: 'Alleen wie zeggenschap heeft over de invoer, moet ervoor zorgen dat die past bij het doel.',
  cites: aiAct.art('26', '4'),
  examples: {
    practice: 'u kiest zelf welke huidfoto u invoert: ja',
    hospital: 'het ziekenhuis kiest welke velden van het dossier het krijgt: ja; het apparaat bepaalt dat zelf: nee',
  },
  yes: 'Uw organisatie heeft zeggenschap over de invoer',
  no: 'Uw organisatie heeft geen zeggenschap over de invoer',
})

export const usedAtWorkplace = yesNo('usedAtWorkplace', {
  topic: 'use',
  asks: 'Wordt het systeem op de werkplek gebruikt, zodat uw medewerkers ermee te maken krijgen?',
  why: 'Dan moeten medewerkers en hun vertegenwoordigers dat vooraf weten.',
  cites: aiAct.art('26', '7'),
  examples: {
    practice: 'de assistente gebruikt het aan de balie',
    hospital: 'verpleegkundigen gebruiken het op de afdeling',
  },
  yes: 'Medewerkers krijgen er op de werkplek mee te maken',
  no: 'Medewerkers krijgen er op de werkplek niet mee te maken',
})

export const decidesOnPersons = yesNo('decidesOnPersons', {
  topic: 'use',
  asks: 'Neemt het systeem besluiten over personen, of helpt het daarbij?',
  why: 'Dan moeten die personen weten dat het systeem wordt gebruikt. Dit geldt alleen voor toepassingen uit bijlage III.',
  cites: aiAct.art('26', '11'),
  examples: {
    practice: 'het bepaalt mee wie vandaag een afspraak krijgt',
    hospital: 'het bepaalt mee wie als eerste wordt geholpen',
  },
  yes: 'Neemt besluiten over personen of helpt daarbij',
  no: 'Neemt geen besluiten over personen en helpt daar niet bij',
})

const annexIIIDuty = said(
  {
    yes: 'Hoog risico volgens bijlage III',
    no: 'Geldt alleen voor bijlage III',
    unknown: 'Geldt alleen voor bijlage III, en dat is nog niet duidelijk',
  },
  concluded(legacyAnnexIII.duties),
)

type Article26 = {
  readonly paragraph: string
  readonly says: string
  readonly terms: Omit<Terms, 'owedBy' | 'via' | 'level'>
  readonly onlyIf?: Condition
  readonly annexIIIOnly?: true
}

const article26 = ({ paragraph, says, terms, onlyIf, annexIIIOnly }: Article26): DutyNorm =>
  dutyNorm({
    id: `ai-act.26-${paragraph}`,
    dutyId: `ai-act.26-${paragraph}`,
    cites: [aiAct.art('26', paragraph)],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says,
    when: all(
      concluded(aiSystem),
      concluded(deployer),
      annexIIIOnly ? annexIIIDuty : concluded(highRiskDuties),
      ...(onlyIf ? [onlyIf] : []),
    ),
    duty: { ...terms, owedBy: 'deployer', via: annexIIIOnly ? 'annex-iii' : 'high-risk', level: 'system' },
  })

export const deployerDuties: readonly DutyNorm[] = [
  article26({
    paragraph: '1',
    says: 'De gebruiksverantwoordelijke neemt maatregelen zodat het systeem volgens de gebruiksaanwijzing wordt gebruikt.',
    terms: {
      title: 'Gebruik volgens de gebruiksaanwijzing',
      todo: 'Neem technische en organisatorische maatregelen zodat iedereen het systeem volgens de gebruiksaanwijzing gebruikt.',
      evidence: ['De gebruiksaanwijzing van de aanbieder', 'Het werkprotocol dat daarop is gebaseerd'],
      everyMonths: 12,
      intervalStanding: 'ourReading',
    },
  }),
  article26({
    paragraph: '2',
    says: 'De gebruiksverantwoordelijke draagt het menselijk toezicht op aan mensen met de nodige bekwaamheid, opleiding, bevoegdheid en ondersteuning.',
    terms: {
      title: 'Menselijk toezicht',
      todo: 'Wijs mensen aan die toezicht houden en daarvoor bekwaam, opgeleid en bevoegd zijn, en geef hun de ondersteuning die zij nodig hebben.',
      evidence: ['Wie toezicht houdt', 'Hun opleiding en bevoegdheid', 'Hoe zij kunnen ingrijpen'],
      everyMonths: 12,
      intervalStanding: 'ourReading',
    },
  }),
  article26({
    paragraph: '4',
    says: 'Voor zover de gebruiksverantwoordelijke zeggenschap heeft over de invoer, zorgt hij dat die relevant en voldoende representatief is.',
    onlyIf: is(controlsInputData, 'yes'),
    terms: {
      title: 'Invoergegevens',
      todo: 'Zorg dat de gegevens die u invoert passen bij het doel van het systeem en uw patiënten voldoende vertegenwoordigen.',
      evidence: ['Beschrijving van de invoer', 'Vergelijking met de groep waarvoor het systeem is bedoeld'],
      everyMonths: 12,
      intervalStanding: 'ourReading',
    },
  }),
  article26({
    paragraph: '5',
    says: 'De gebruiksverantwoordelijke houdt de werking in de gaten volgens de gebruiksaanwijzing, meldt risico’s en ernstige incidenten en schort het gebruik zo nodig op.',
    terms: {
      title: 'Werking bewaken',
      todo: 'Volg hoe het systeem werkt, meld risico’s in de zin van art. 79 lid 1 en ernstige incidenten aan de aanbieder en de toezichthouder, en schort het gebruik bij zo’n risico op.',
      evidence: ['Het plan voor bewaking', 'De resultaten van de bewaking', 'Meldingen aan de aanbieder'],
      everyMonths: 3,
      intervalStanding: 'ourReading',
    },
  }),
  article26({
    paragraph: '6',
    says: 'De gebruiksverantwoordelijke bewaart de automatisch gemaakte logbestanden die hij beheert een passende tijd, ten minste zes maanden, tenzij ander recht iets anders bepaalt.',
    terms: {
      title: 'Logbestanden bewaren',
      todo: 'Bewaar de logbestanden die het systeem maakt en die u beheert, een passende tijd en ten minste zes maanden, tenzij ander recht iets anders bepaalt.',
      evidence: ['Waar de logbestanden staan en hoe lang', 'Afspraak met de leverancier over de logbestanden'],
      everyMonths: 12,
      intervalStanding: 'ourReading',
    },
  }),
  article26({
    paragraph: '7',
    says: 'Een werkgever informeert werknemersvertegenwoordigers en betrokken werknemers voordat een systeem met hoog risico op de werkplek wordt gebruikt.',
    onlyIf: is(usedAtWorkplace, 'yes'),
    terms: {
      title: 'Medewerkers informeren',
      todo: 'Informeer de betrokken medewerkers en hun vertegenwoordigers voordat u het systeem op de werkplek gebruikt.',
      evidence: ['Het bericht aan de medewerkers', 'Het bericht aan de werknemersvertegenwoordiging'],
      everyMonths: null,
      dueBefore: 'use',
    },
  }),
  article26({
    paragraph: '9',
    says: 'De gebruiksverantwoordelijke gebruikt voor de DPIA de informatie die de aanbieder volgens art. 13 geeft.',
    onlyIf: concluded(dpiaNeeded),
    terms: {
      title: 'Informatie van de aanbieder gebruiken in de DPIA',
      todo: 'Vraag de informatie van art. 13 aan de aanbieder en verwerk die in de DPIA.',
      evidence: ['De informatie van de aanbieder', 'De plaats in de DPIA'],
      everyMonths: null,
      dueBefore: 'use',
    },
  }),
  article26({
    paragraph: '11',
    says: 'De gebruiksverantwoordelijke van een systeem uit bijlage III informeert personen over wie het besluiten neemt of helpt nemen.',
    annexIIIOnly: true,
    onlyIf: is(decidesOnPersons, 'yes'),
    terms: {
      title: 'Betrokkenen informeren',
      todo: 'Vertel de personen over wie het systeem besluiten neemt of helpt nemen, dat het wordt gebruikt, waarvoor, en dat zij recht hebben op uitleg.',
      evidence: ['De tekst voor patiënten of andere betrokkenen', 'Waar en wanneer zij die krijgen'],
      everyMonths: 24,
      intervalStanding: 'ourReading',
    },
  }),
  article26({
    paragraph: '12',
    says: 'De gebruiksverantwoordelijke werkt mee met wat de bevoegde autoriteiten over het systeem doen.',
    terms: {
      title: 'Meewerken met autoriteiten',
      todo: 'Wijs aan wie een verzoek van een autoriteit over dit systeem behandelt.',
      evidence: ['De contactpersoon en werkwijze'],
      everyMonths: 24,
      intervalStanding: 'ourReading',
    },
  }),
]

export const prohibitedDuties: readonly DutyNorm[] = [
  dutyNorm({
    id: 'ai-act.5.stop',
    dutyId: 'ai-act.5',
    cites: [aiAct.art('5', '1')],
    standing: 'law',
    inForce: { from: calendar.chaptersOneAndTwo },
    says: 'Een verboden praktijk mag niet worden gebruikt.',
    when: all(concluded(aiSystem), concluded(prohibited)),
    duty: {
      title: 'Verboden gebruik stoppen',
      todo: 'Stop dit gebruik en overleg met uw jurist.',
      owedBy: 'provider-or-deployer',
      via: null,
      level: 'system',
      evidence: ['Wanneer het gebruik is gestopt', 'Wie dat heeft bevestigd'],
      everyMonths: null,
    },
  }),
]

const isHighRiskDeployer = all(concluded(deployer), concluded(highRiskDuties))

export const deployerAttention = [
  attentionNorm({
    id: 'attention.logs',
    dated: true,
    cites: [cite(loggingDecree, 'art. 5')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'De logbestanden van het AI-systeem (ten minste zes maanden) zijn iets anders dan de logging van het zorginformatiesysteem volgens NEN 7513 (ten minste vijf jaar). Het een vervangt het ander niet.',
    when: isHighRiskDeployer,
  }),
  attentionNorm({
    id: 'attention.works-council',
    dated: true,
    cites: [aiAct.art('26', '7')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Informeer ook de ondernemingsraad of personeelsvertegenwoordiging. De rechten uit de Wet op de ondernemingsraden staan hier los van.',
    when: all(isHighRiskDeployer, is(usedAtWorkplace, 'yes'), is(worksCouncil, 'yes')),
  }),
]

export const useFacts = [controlsInputData, usedAtWorkplace, decidesOnPersons]
