import { cite } from '../engine/citation'
import { conclusion } from '../engine/conclusion'
import { all, any, type Condition, concluded, is, said, together, untold } from '../engine/condition'
import { choice, yesNo } from '../engine/fact'
import { attentionNorm, type Norm, norm } from '../engine/norm'
import { declaredDevice, devicePart, safetyComponent } from '../mdr/declared-class'
import { inHouseDevice } from '../mdr/in-house'
import { draftHighRiskGuidelines } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { annexIIIPoint } from './annex-iii'
import { aiSystem } from './art-3-1-ai-system'
import { notifiedBodyNeeded } from './mdcg-table'

export const profiling = yesNo('profiling', {
  topic: 'exception',
  asks: 'Maakt het systeem een profiel van personen?',
  why: 'Een toepassing uit bijlage III die personen profileert, is altijd hoog risico. Profileren is persoonsgegevens automatisch gebruiken om iemand te beoordelen, bijvoorbeeld de gezondheid. Triage met gezondheidsgegevens is meestal profilering.',
  cites: aiAct.art('6', '3'),
  yes: 'Het systeem profileert personen',
  no: 'Het systeem profileert geen personen',
})

export const art63Claim = choice('art63Claim', {
  topic: 'exception',
  asks: 'Heeft de aanbieder vastgelegd dat het systeem ondanks bijlage III geen hoog risico is, en hebt u dat document?',
  why: 'Alleen de aanbieder kan zich op deze uitzondering beroepen. Hij legt dat vast voordat het systeem op de markt komt. Zonder dat document telt het beroep hier niet.',
  cites: aiAct.art('6', '4'),
  askWhom: 'de leverancier',
  options: {
    documented: {
      label: 'Ja, en wij hebben het document',
      says: 'De aanbieder beroept zich met een document op de uitzondering',
    },
    undocumented: {
      label: 'De aanbieder zegt het, maar wij hebben geen document',
      says: 'De aanbieder beroept zich op de uitzondering, maar het document ontbreekt',
    },
    none: { label: 'Nee', says: 'De aanbieder beroept zich niet op de uitzondering' },
  },
})

export const art63Ground = choice('art63Ground', {
  topic: 'exception',
  asks: 'Op welke grond beroept de aanbieder zich?',
  why: 'De wet noemt vier gronden. Noemt de aanbieder er meer, kies dan de belangrijkste.',
  cites: aiAct.art('6', '3'),
  askWhom: 'de leverancier: kijk in het document',
  options: {
    a: { label: 'Het voert een beperkte procedurele taak uit (onder a)', says: 'Grond a: beperkte procedurele taak' },
    b: {
      label: 'Het verbetert het resultaat van werk dat een mens al heeft gedaan (onder b)',
      says: 'Grond b: verbetert eerder werk van een mens',
    },
    c: {
      label: 'Het vindt patronen of afwijkingen in eerdere besluiten, zonder die te vervangen (onder c)',
      says: 'Grond c: vindt patronen of afwijkingen in eerdere besluiten',
    },
    d: { label: 'Het doet voorbereidend werk voor een beoordeling (onder d)', says: 'Grond d: voorbereidende taak' },
    none: { label: 'Geen van deze', says: 'Geen van de vier gronden' },
  },
})

/** Only asked with the scenario of the draft guidelines on. */
const draftFact = (id: string, place: string, wording: { asks: string; yes: string; no: string }) =>
  yesNo(id, {
    topic: 'exception',
    why: 'Volgens conceptrichtsnoeren kan de uitzondering dan niet gelden. Dat is geen geldend recht.',
    cites: cite(draftHighRiskGuidelines, place),
    ...wording,
  })

export const valueJudgement = draftFact('valueJudgement', 'bij art. 6 lid 3 onder a', {
  asks: 'Geeft het systeem een waardeoordeel over gegevens, zoals een score of een rangorde?',
  yes: 'Geeft een waardeoordeel over gegevens',
  no: 'Geeft geen waardeoordeel over gegevens',
})

export const caseSpecificAdvice = draftFact('caseSpecificAdvice', 'bij art. 6 lid 3 onder d', {
  asks: 'Geeft het systeem een concreet advies over het geval zelf?',
  yes: 'Geeft een concreet advies over het geval',
  no: 'Geeft geen concreet advies over het geval',
})

export const inseparablePart = draftFact('inseparablePart', 'bij art. 6 lid 3', {
  asks: 'Is het een onderdeel dat niet los te zien is van een groter systeem met hoog risico?',
  yes: 'Een niet los te zien onderdeel van een groter systeem',
  no: 'Geen niet los te zien onderdeel van een groter systeem',
})

const barred = conclusion('art-6-3-barred', {
  yes: 'Concept: de grond gaat hier niet op',
  no: 'Concept: niets staat de grond in de weg',
  unknown: 'Concept: nog niet duidelijk of de grond opgaat',
})

const bars = (id: string, place: string, says: string, when: Condition): Norm =>
  norm({
    id: `draft-guidelines.6-3.${id}`,
    cites: [cite(draftHighRiskGuidelines, place)],
    standing: 'draftGuidance',
    scenario: 'draft-guidance',
    inForce: { from: calendar.draftHighRiskGuidelines },
    says,
    concludes: barred,
    when,
  })

export const exceptionScenarioNorms: readonly Norm[] = [
  bars(
    'value-judgement',
    'bij art. 6 lid 3 onder a',
    'Concept: wie een waardeoordeel over gegevens geeft, voert geen beperkte procedurele taak uit.',
    all(is(art63Ground, 'a'), is(valueJudgement, 'yes')),
  ),
  bars(
    'case-specific-advice',
    'bij art. 6 lid 3 onder d',
    'Concept: een concreet advies over het geval is geen voorbereidende taak.',
    all(is(art63Ground, 'd'), is(caseSpecificAdvice, 'yes')),
  ),
  bars(
    'inseparable-part',
    'bij art. 6 lid 3',
    'Concept: voor een onderdeel dat niet los te zien is van een groter systeem geldt de uitzondering niet.',
    is(inseparablePart, 'yes'),
  ),
]

export const exempt = conclusion('art-6-3-exempt', {
  yes: 'De aanbieder beroept zich met een document op de uitzondering',
  no: 'De uitzondering geldt niet',
  unknown: 'Nog niet duidelijk of de uitzondering geldt',
})

export const highRiskAnnexI = conclusion(
  'high-risk.annex-i',
  {
    yes: 'Route 1: medisch hulpmiddel met aangemelde instantie',
    no: 'Route 1: geen medisch hulpmiddel waarvoor een aangemelde instantie nodig is',
    unknown: 'Route 1: nog niet duidelijk of het een medisch hulpmiddel met aangemelde instantie is',
  },
  { dated: true, retold: 'briefly' },
)

export const highRiskAnnexIII = conclusion(
  'high-risk.annex-iii',
  {
    yes: 'Route 2: toepassing uit bijlage III',
    no: 'Route 2: valt niet onder hoog risico volgens bijlage III',
    unknown: 'Route 2: bijlage III is nog niet helemaal beoordeeld',
  },
  { dated: true, retold: 'briefly' },
)

export const highRisk = conclusion(
  'high-risk',
  {
    yes: 'Hoog risico',
    no: 'Geen hoog risico langs route 1 of route 2',
    unknown: 'Nog niet duidelijk of het hoog risico is',
  },
  { dated: true, retold: 'briefly' },
)

const isProductOrSafetyComponent = said(
  {
    yes: 'De AI is zelf het hulpmiddel, of een veiligheidscomponent ervan',
    no: 'De AI is niet zelf het hulpmiddel en geen veiligheidscomponent ervan',
    unknown: 'Nog niet duidelijk of de AI zelf het hulpmiddel is, of een veiligheidscomponent ervan',
  },
  any(is(devicePart, 'itself'), all(is(devicePart, 'component'), is(safetyComponent, 'yes'))),
)

export const highRiskNorms: readonly Norm[] = [
  norm({
    id: 'ai-act.6-1',
    cites: [aiAct.art('6', '1'), aiAct.annexI('11 en 12')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexI },
    says: 'Een AI-systeem is hoog risico als het zelf een hulpmiddel is, of een veiligheidscomponent ervan, en voor dat hulpmiddel een aangemelde instantie nodig is.',
    concludes: highRiskAnnexI,
    when: all(
      concluded(aiSystem),
      untold(is(declaredDevice, 'mdr', 'ivdr', 'annexXvi')),
      together(concluded(notifiedBodyNeeded), isProductOrSafetyComponent),
    ),
    unless: concluded(inHouseDevice),
  }),
  norm({
    id: 'ai-act.6-2',
    cites: [aiAct.art('6', '2')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Een AI-systeem voor een toepassing uit bijlage III is hoog risico, tenzij de uitzondering van art. 6 lid 3 geldt.',
    concludes: highRiskAnnexIII,
    when: all(concluded(aiSystem), concluded(annexIIIPoint)),
    unless: concluded(exempt),
  }),
  norm({
    id: 'ai-act.6-3',
    cites: [aiAct.art('6', '3'), aiAct.art('6', '4')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Een toepassing uit bijlage III is niet hoog risico als de aanbieder dat met een document onderbouwt op een van de vier gronden. Wie personen profileert, kan zich er nooit op beroepen.',
    concludes: exempt,
    when: all(is(art63Claim, 'documented'), is(art63Ground, 'a', 'b', 'c', 'd')),
    unless: any(is(profiling, 'yes'), concluded(barred)),
  }),
  norm({
    id: 'ai-act.6.routes',
    cites: [aiAct.art('6', '1'), aiAct.art('6', '2')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Een systeem is hoog risico langs de route van de medische hulpmiddelen, langs bijlage III, of langs beide.',
    concludes: highRisk,
    when: any(concluded(highRiskAnnexI), concluded(highRiskAnnexIII)),
  }),
]

export const highRiskAttention = [
  attentionNorm({
    id: 'attention.both-routes',
    dated: true,
    cites: [aiAct.art('43', '3')],
    standing: 'ourReading',
    inForce: { from: calendar.legacyText },
    says: 'Het systeem is langs beide routes hoog risico. De keuring loopt via de MDR of IVDR; de verplichtingen die alleen bij bijlage III horen, gelden daarnaast.',
    when: all(concluded(highRiskAnnexI), concluded(highRiskAnnexIII)),
  }),
  attentionNorm({
    id: 'attention.exemption-claimed',
    dated: true,
    cites: [aiAct.art('6', '4')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'De aanbieder stelt dat het geen hoog risico is. Dat is zijn verklaring, niet onze conclusie. Bewaar het document en vraag of hij het systeem heeft geregistreerd.',
    when: all(concluded(annexIIIPoint), concluded(exempt)),
  }),
  attentionNorm({
    id: 'attention.profiling-defeats',
    dated: true,
    cites: [aiAct.art('6', '3')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'De aanbieder beroept zich op de uitzondering, maar het systeem profileert personen. Dan is het altijd hoog risico. Bespreek dit met de leverancier.',
    when: all(concluded(annexIIIPoint), is(art63Claim, 'documented', 'undocumented'), is(profiling, 'yes')),
  }),
  attentionNorm({
    id: 'attention.exemption-undocumented',
    dated: true,
    cites: [aiAct.art('6', '4')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'De aanbieder beroept zich op de uitzondering, maar u hebt het document niet. Vraag het op.',
    when: all(concluded(annexIIIPoint), is(art63Claim, 'undocumented')),
  }),
]

export const exceptionFacts = [profiling, art63Claim, art63Ground, valueJudgement, caseSpecificAdvice, inseparablePart]
