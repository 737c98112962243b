import type { Citations } from '../engine/citation'
import { all, any, concluded, is, not } from '../engine/condition'
import { dutchDay } from '../engine/day'
import { attentionNorm, type DutyNorm, dutyNorm, type Terms } from '../engine/norm'
import { legalDay } from '../engine/period'
import { declaredDevice, devicePart, safetyComponent } from '../mdr/declared-class'
import { inHouseDevice } from '../mdr/in-house'
import { calendar, lawStudiedUntil } from '../sources/calendar'
import { aiAct, mdr } from '../sources/citation'
import { annexIIIPoint, annexIIIPointButTwo, otherPoints } from './annex-iii'
import { aiSystem } from './art-3-1-ai-system'
import { exempt } from './art-6-3-exemption'
import { highRiskDuties, legacyAnnexIII } from './art-111-legacy'
import { provider } from './roles'

type ProviderDuty = {
  readonly article: string
  readonly cites: Citations
  readonly says: string
  readonly terms: Pick<Terms, 'title' | 'todo' | 'evidence' | 'everyMonths'> & Pick<Partial<Terms>, 'dueBefore'>
  readonly annexIIIOnly?: true
}

const owed = ({ article, cites, says, terms, annexIIIOnly }: ProviderDuty): DutyNorm =>
  dutyNorm({
    id: `ai-act.${article}`,
    dutyId: `ai-act.${article}`,
    cites,
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says,
    when: all(
      concluded(aiSystem),
      concluded(provider),
      ...(annexIIIOnly
        ? [concluded(legacyAnnexIII.duties), concluded(annexIIIPointButTwo)]
        : [concluded(highRiskDuties)]),
    ),
    duty: {
      ...terms,
      ...(terms.everyMonths === null ? {} : { intervalStanding: 'ourReading' as const }),
      owedBy: 'provider',
      via: annexIIIOnly ? 'annex-iii' : 'high-risk',
      level: 'system',
    },
  })

/** What whoever makes a high-risk system owes: chapter III sections 2 and 3, and art. 49, 72 and 73. */
export const providerDuties: readonly DutyNorm[] = [
  owed({
    article: '9',
    cites: [aiAct.art('9'), aiAct.art('16', undefined, 'a')],
    says: 'De aanbieder heeft een systeem voor risicobeheer voor de hele levensduur.',
    terms: {
      title: 'Risicobeheer (als aanbieder)',
      todo: 'Richt risicobeheer in voor de hele levensduur: bekende en voorzienbare risico’s bepalen, beoordelen, beperken en testen.',
      evidence: ['Het risicodossier', 'De resultaten van tests'],
      everyMonths: 12,
    },
  }),
  owed({
    article: '10',
    cites: [aiAct.art('10')],
    says: 'De aanbieder gebruikt relevante, representatieve en zo foutloos mogelijke gegevens om het systeem te trainen, te valideren en te testen.',
    terms: {
      title: 'Gegevens voor training en tests (als aanbieder)',
      todo: 'Leg vast welke gegevens zijn gebruikt, waar zij vandaan komen, of zij uw patiënten vertegenwoordigen en hoe vertekening is onderzocht.',
      evidence: ['Beschrijving van de gegevens', 'Onderzoek naar vertekening'],
      everyMonths: 12,
    },
  }),
  owed({
    article: '11',
    cites: [aiAct.art('11', '1'), aiAct.art('18', '1')],
    says: 'De aanbieder stelt vooraf technische documentatie op, houdt die bij en bewaart de documenten tien jaar.',
    terms: {
      title: 'Technische documentatie (als aanbieder)',
      todo: 'Stel de documentatie van bijlage IV op voordat het systeem in gebruik gaat, houd haar bij en bewaar haar tien jaar.',
      evidence: ['De technische documentatie', 'De bewaarafspraak'],
      everyMonths: 12,
      dueBefore: 'use',
    },
  }),
  owed({
    article: '12',
    cites: [aiAct.art('12', '1'), aiAct.art('19', '1')],
    says: 'Het systeem maakt automatisch logbestanden; de aanbieder bewaart die hij beheert ten minste zes maanden.',
    terms: {
      title: 'Logbestanden mogelijk maken en bewaren (als aanbieder)',
      todo: 'Zorg dat het systeem gebeurtenissen automatisch vastlegt, en bewaar de logbestanden die u beheert ten minste zes maanden.',
      evidence: ['Beschrijving van de logbestanden', 'Hoe lang zij worden bewaard'],
      everyMonths: 12,
    },
  }),
  owed({
    article: '13',
    cites: [aiAct.art('13')],
    says: 'De aanbieder levert een gebruiksaanwijzing waarmee gebruiksverantwoordelijken het systeem begrijpen en goed gebruiken.',
    terms: {
      title: 'Gebruiksaanwijzing (als aanbieder)',
      todo: 'Schrijf een gebruiksaanwijzing met doel, nauwkeurigheid, bekende risico’s, toezicht, onderhoud en logbestanden.',
      evidence: ['De gebruiksaanwijzing'],
      everyMonths: 12,
      dueBefore: 'use',
    },
  }),
  owed({
    article: '14',
    cites: [aiAct.art('14')],
    says: 'De aanbieder ontwerpt het systeem zo dat mensen er doeltreffend toezicht op kunnen houden.',
    terms: {
      title: 'Menselijk toezicht in het ontwerp (als aanbieder)',
      todo: 'Ontwerp het systeem zo dat mensen het begrijpen, kunnen negeren, kunnen ingrijpen en het kunnen stoppen.',
      evidence: ['Beschrijving van de toezichtmaatregelen', 'Een test met gebruikers'],
      everyMonths: 12,
    },
  }),
  owed({
    article: '15',
    cites: [aiAct.art('15')],
    says: 'De aanbieder zorgt voor passende nauwkeurigheid, robuustheid en cyberbeveiliging.',
    terms: {
      title: 'Nauwkeurigheid, robuustheid en cyberbeveiliging (als aanbieder)',
      todo: 'Meet de nauwkeurigheid, test tegen fouten en aanvallen, en vermeld de waarden in de gebruiksaanwijzing.',
      evidence: ['De metingen', 'De beveiligingstest'],
      everyMonths: 12,
    },
  }),
  owed({
    article: '16-b',
    cites: [aiAct.art('16', undefined, 'b'), aiAct.art('16', undefined, 'l')],
    says: 'De aanbieder zet zijn naam en adres op het systeem en zorgt dat het toegankelijk is.',
    terms: {
      title: 'Naam, adres en toegankelijkheid (als aanbieder)',
      todo: 'Vermeld naam en contactadres op het systeem of in de documentatie, en zorg dat mensen met een beperking het kunnen gebruiken.',
      evidence: ['Waar naam en adres staan', 'De toets op toegankelijkheid'],
      everyMonths: null,
    },
  }),
  owed({
    article: '17',
    cites: [aiAct.art('17', '1')],
    says: 'De aanbieder heeft een kwaliteitsbeheersysteem.',
    terms: {
      title: 'Kwaliteitsbeheer (als aanbieder)',
      todo: 'Leg beleid, procedures en instructies vast voor ontwerp, controle, gegevens, risico’s, incidenten en verantwoording.',
      evidence: ['Het kwaliteitshandboek', 'De laatste beoordeling ervan'],
      everyMonths: 12,
    },
  }),
  owed({
    article: '20',
    cites: [aiAct.art('20')],
    says: 'Is het systeem niet in orde, dan corrigeert de aanbieder het, neemt hij het terug of schakelt hij het uit, en informeert hij de betrokkenen.',
    terms: {
      title: 'Corrigeren en informeren (als aanbieder)',
      todo: 'Leg vast hoe u een systeem corrigeert, terugneemt of uitschakelt, en wie u dan informeert.',
      evidence: ['De procedure', 'Genomen maatregelen'],
      everyMonths: 24,
    },
  }),
  owed({
    article: '21',
    cites: [aiAct.art('21')],
    says: 'De aanbieder geeft autoriteiten op verzoek de informatie en de logbestanden waarmee hij laat zien dat het systeem in orde is.',
    terms: {
      title: 'Meewerken met autoriteiten (als aanbieder)',
      todo: 'Wijs aan wie een verzoek van een autoriteit behandelt en waar documenten en logbestanden staan.',
      evidence: ['De contactpersoon en werkwijze'],
      everyMonths: 24,
    },
  }),
  owed({
    article: '43',
    cites: [aiAct.art('43'), aiAct.art('47'), aiAct.art('48')],
    says: 'De aanbieder laat het systeem voor gebruik beoordelen op conformiteit, stelt een EU-conformiteitsverklaring op en brengt de CE-markering aan.',
    terms: {
      title: 'Conformiteitsbeoordeling, verklaring en CE-markering (als aanbieder)',
      todo: 'Doorloop voor het gebruik de conformiteitsbeoordeling, stel de verklaring op en breng de CE-markering aan. Voor een medisch hulpmiddel met aangemelde instantie loopt dit via de procedure van de MDR of IVDR.',
      evidence: ['De conformiteitsbeoordeling', 'De EU-conformiteitsverklaring'],
      everyMonths: null,
      dueBefore: 'use',
    },
  }),
  owed({
    article: '49-1',
    cites: [aiAct.art('49', '1')],
    says: 'De aanbieder van een systeem uit bijlage III, behalve punt 2, registreert zichzelf en het systeem in de EU-databank.',
    annexIIIOnly: true,
    terms: {
      title: 'Systeem registreren in de EU-databank (als aanbieder)',
      todo: 'Registreer uw organisatie en het systeem voordat het in gebruik gaat.',
      evidence: ['De registratie'],
      everyMonths: 12,
      dueBefore: 'use',
    },
  }),
  owed({
    article: '72',
    cites: [aiAct.art('72', '1')],
    says: 'De aanbieder volgt het systeem na ingebruikneming volgens een plan.',
    terms: {
      title: 'Monitoring na ingebruikneming (als aanbieder)',
      todo: 'Maak een plan waarmee u de prestaties over de hele levensduur verzamelt en beoordeelt, en voer het uit.',
      evidence: ['Het plan', 'De resultaten'],
      everyMonths: 12,
    },
  }),
  owed({
    article: '73',
    cites: [aiAct.art('73', '2'), aiAct.art('73', '3'), aiAct.art('73', '4')],
    says: 'De aanbieder meldt een ernstig incident zodra het verband vaststaat of waarschijnlijk is, uiterlijk na 15 dagen; bij overlijden 10 dagen, bij een wijdverbreide inbreuk of verstoring van kritieke infrastructuur 2 dagen.',
    terms: {
      title: 'Ernstige incidenten melden (als aanbieder)',
      todo: 'Leg vast wie een ernstig incident aan de markttoezichtautoriteit meldt, en hoe de termijnen worden gehaald: uiterlijk 15 dagen, bij overlijden 10, bij een wijdverbreide inbreuk of verstoring van kritieke infrastructuur 2. Voor een medisch hulpmiddel en een veiligheidscomponent daarvan gaat deze melding alleen over een inbreuk op de grondrechten (lid 10).',
      evidence: ['De meldprocedure', 'Gedane meldingen'],
      everyMonths: 24,
    },
  }),
  dutyNorm({
    id: 'ai-act.6-4',
    dutyId: 'ai-act.6-4',
    cites: [aiAct.art('6', '4'), aiAct.art('49', '2')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'De aanbieder die zich op de uitzondering van art. 6 lid 3 beroept, legt de beoordeling vooraf vast, registreert het systeem en geeft de beoordeling op verzoek aan de autoriteit.',
    when: all(concluded(aiSystem), concluded(provider), concluded(annexIIIPoint), concluded(exempt)),
    duty: {
      title: 'Beroep op de uitzondering vastleggen en registreren (als aanbieder)',
      todo: 'Leg voor het gebruik vast waarom het systeem geen hoog risico is, en registreer uw organisatie en het systeem in de EU-databank.',
      owedBy: 'provider',
      via: null,
      level: 'system',
      evidence: ['De beoordeling', 'De registratie'],
      everyMonths: null,
      dueBefore: 'use',
    },
  }),
]

const { holds: forCriticalInfrastructure } = otherPoints.criticalInfrastructure

const isDeviceOrSafetyComponent = all(
  is(declaredDevice, 'mdr', 'ivdr'),
  any(is(devicePart, 'itself'), is(safetyComponent, 'yes')),
)
const generalDay = dutchDay(legalDay(calendar.general, lawStudiedUntil))
const claimsExemption = all(concluded(provider), concluded(annexIIIPoint), concluded(exempt))

export const providerAttention = [
  attentionNorm({
    id: 'attention.incidents-of-a-device',
    dated: true,
    cites: [aiAct.art('73', '10')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Bij een medisch hulpmiddel gaat de melding van de AI-verordening alleen over een inbreuk op de grondrechten (art. 3 punt 49 onder c). Overlijden en letsel meldt de fabrikant volgens de MDR of IVDR.',
    when: all(concluded(provider), concluded(highRiskDuties), isDeviceOrSafetyComponent, not(concluded(inHouseDevice))),
  }),
  attentionNorm({
    id: 'attention.incidents-of-an-own-device',
    dated: true,
    cites: [aiAct.art('73', '10'), mdr.art('5', '5')],
    standing: 'ourReading',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Voor een zelfgemaakt hulpmiddel onder art. 5 lid 5 is niet uitgewerkt waar een incident en de conformiteit langs gaan. Laat uw jurist dat nagaan.',
    when: all(concluded(provider), concluded(highRiskDuties), concluded(inHouseDevice)),
  }),
  attentionNorm({
    id: 'attention.national-registration',
    dated: true,
    cites: [aiAct.art('49', '5')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Een systeem voor kritieke infrastructuur (punt 2) wordt niet in de EU-databank maar op nationaal niveau geregistreerd.',
    when: all(concluded(provider), concluded(highRiskDuties), forCriticalInfrastructure),
  }),
  attentionNorm({
    id: 'attention.formally-since.annex-iii',
    cites: [aiAct.art('49'), aiAct.art('86'), aiAct.art('113')],
    standing: 'ourReading',
    inForce: { from: calendar.general },
    says: `Art. 49 en 86 gelden formeel al sinds ${generalDay}, maar gaan over systemen met hoog risico. Die indeling werkt pas vanaf de begindag van bijlage III; daarom noemen wij die dag. Over art. 49 lid 2 lopen de lezingen uiteen.`,
    when: any(concluded(legacyAnnexIII.duties), claimsExemption),
  }),
  attentionNorm({
    id: 'attention.formally-since.provider',
    cites: [aiAct.art('72'), aiAct.art('73'), aiAct.art('113')],
    standing: 'ourReading',
    inForce: { from: calendar.general },
    says: `Art. 72 en 73 gelden formeel al sinds ${generalDay}, maar gaan over systemen met hoog risico. Die indeling werkt pas vanaf de begindag van de route; daarom noemen wij die dag.`,
    when: all(concluded(provider), concluded(highRiskDuties)),
  }),
]
