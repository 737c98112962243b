import { origin } from '../common-facts'
import { cite } from '../engine/citation'
import { conclusion } from '../engine/conclusion'
import { all, any, type Condition, concluded, is } from '../engine/condition'
import { type CareExamples, choice, yesNo } from '../engine/fact'
import { attentionNorm, type Norm, norm } from '../engine/norm'
import { draftHighRiskGuidelines } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { annexIIIPoint } from './annex-iii'
import { aiSystem } from './art-3-1-ai-system'

export const profiling = yesNo('profiling', {
  topic: 'exception',
  asks: 'Maakt het systeem een profiel van personen?',
  why: 'Een toepassing uit bijlage III die personen profileert, is altijd hoog risico. Profileren is persoonsgegevens automatisch gebruiken om iemand te beoordelen, bijvoorbeeld de gezondheid. Triage met gezondheidsgegevens is meestal profilering.',
  cites: aiAct.art('6', '3'),
  examples: {
    practice: 'per patiënt de kans op een ziekte berekenen',
    hospital: 'uit het dossier de urgentie van een patiënt schatten',
  },
  yes: 'Het systeem profileert personen',
  no: 'Het systeem profileert geen personen',
})

export const art63Claim = choice('art63Claim', {
  topic: 'exception',
  asks: 'Heeft de aanbieder vastgelegd dat het systeem ondanks bijlage III geen hoog risico is, en hebt u dat document?',
  why: 'Alleen de aanbieder kan zich op deze uitzondering beroepen. Hij legt dat vast voordat het systeem op de markt komt. Zonder dat document telt het beroep hier niet.',
  cites: aiAct.art('6', '4'),
  examples: {
    practice: 'de leverancier van een digitale intake stuurt zijn beoordeling mee',
    hospital: 'de beoordeling van de aanbieder zit bij de stukken van de inkoop',
  },
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
  why: 'De wet noemt vier gronden. Het moet gaan om een systeem zonder wezenlijk risico, dat het besluit niet echt beïnvloedt. Noemt de aanbieder meer gronden, kies dan de belangrijkste.',
  cites: aiAct.art('6', '3'),
  examples: {
    practice: 'in het document staat dat het alleen berichten in het juiste postvak legt (onder a)',
    hospital: 'in het document staat dat het een tekst verbetert die een mens al schreef (onder b)',
  },
  askWhom: 'de leverancier: kijk in het document',
  options: {
    a: {
      label: 'Het voert een beperkte procedurele taak uit (onder a)',
      says: 'Grond a: beperkte procedurele taak',
      hint: 'Bijvoorbeeld vrije tekst in vaste velden zetten, berichten in soorten verdelen of dubbele aanmeldingen vinden',
    },
    b: {
      label: 'Het verbetert het resultaat van werk dat een mens al heeft gedaan (onder b)',
      says: 'Grond b: verbetert eerder werk van een mens',
      hint: 'Bijvoorbeeld de taal verbeteren van een brief die iemand al heeft geschreven',
    },
    c: {
      label: 'Het vindt patronen of afwijkingen in eerdere besluiten, zonder die te vervangen (onder c)',
      says: 'Grond c: vindt patronen of afwijkingen in eerdere besluiten',
      hint: 'Bijvoorbeeld achteraf laten zien waar een beoordeling afwijkt van eerdere',
    },
    d: {
      label: 'Het doet voorbereidend werk voor een beoordeling (onder d)',
      says: 'Grond d: voorbereidende taak',
      hint: 'Bijvoorbeeld zoeken, vertalen of spraak omzetten voor wie daarna zelf beoordeelt',
    },
    none: { label: 'Geen van deze', says: 'Geen van de vier gronden' },
  },
})

export const humanReviewOfPatterns = yesNo('humanReviewOfPatterns', {
  topic: 'exception',
  asks: 'Kijkt een mens goed naar wat het systeem vindt, voordat een eerder oordeel verandert?',
  why: 'Grond c geldt alleen als het systeem het eerdere oordeel van een mens niet vervangt of beïnvloedt zonder dat een mens er goed naar kijkt.',
  cites: aiAct.art('6', '3', 'c'),
  examples: {
    practice: 'de huisarts bekijkt elk verschil zelf, voordat een eerder oordeel wordt aangepast',
    hospital: 'een tweede radioloog bekijkt de afwijking; een verslag dat vanzelf verandert: nee',
  },
  yes: 'Een mens kijkt goed naar wat het systeem vindt',
  no: 'Geen mens kijkt goed naar wat het systeem vindt',
})

/** Recorded beside the claim; decides nothing. */
export const art63Registered = yesNo('art63Registered', {
  topic: 'exception',
  asks: 'Heeft de aanbieder dit beroep in de EU-databank geregistreerd?',
  why: 'Wie zich op de uitzondering beroept, registreert zichzelf en het systeem. De registratie verandert de uitkomst niet; ontbreekt zij, dan wijzen wij u daarop.',
  cites: aiAct.art('49', '2'),
  examples: {
    practice: 'de leverancier van een digitale intake stuurt zijn inschrijving in de databank mee',
    hospital: 'de inkoper vraagt de aanbieder naar het nummer van de registratie',
  },
  askWhom: 'de leverancier',
  yes: 'De aanbieder heeft het beroep geregistreerd',
  no: 'De aanbieder heeft het beroep niet geregistreerd',
})

/** Only asked with the scenario of the draft guidelines on. */
const draftFact = (
  id: string,
  place: string,
  wording: { asks: string; yes: string; no: string; examples: CareExamples },
) =>
  yesNo(id, {
    topic: 'exception',
    why: 'Volgens conceptrichtsnoeren kan de uitzondering dan niet gelden. Dat is geen geldend recht.',
    cites: cite(draftHighRiskGuidelines, place),
    ...wording,
  })

export const valueJudgement = draftFact('valueJudgement', 'bij art. 6 lid 3 onder a', {
  asks: 'Geeft het systeem een waardeoordeel over gegevens, zoals een score of een rangorde?',
  examples: { practice: 'een score voor urgentie', hospital: 'een rangorde van patiënten' },
  yes: 'Geeft een waardeoordeel over gegevens',
  no: 'Geeft geen waardeoordeel over gegevens',
})

export const caseSpecificAdvice = draftFact('caseSpecificAdvice', 'bij art. 6 lid 3 onder d', {
  asks: 'Geeft het systeem een concreet advies over het geval zelf?',
  examples: { practice: 'het advies om vandaag langs te komen', hospital: 'het advies om deze patiënt op te nemen' },
  yes: 'Geeft een concreet advies over het geval',
  no: 'Geeft geen concreet advies over het geval',
})

export const inseparablePart = draftFact('inseparablePart', 'bij art. 6 lid 3', {
  asks: 'Is het een onderdeel dat niet los te zien is van een groter systeem met hoog risico?',
  examples: {
    practice: 'de sorteerfunctie binnen een systeem voor spoedtriage',
    hospital: 'een rekenmodule binnen het systeem van de spoedeisende hulp',
  },
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

export const exemptionNorms: readonly Norm[] = [
  norm({
    id: 'ai-act.6-3',
    cites: [aiAct.art('6', '3'), aiAct.art('6', '4')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Een toepassing uit bijlage III is niet hoog risico als de aanbieder dat met een document onderbouwt op een van de vier gronden. Bij grond c moet een mens goed kijken naar wat het systeem vindt. Wie personen profileert, kan zich er nooit op beroepen.',
    concludes: exempt,
    when: all(
      is(art63Claim, 'documented'),
      any(is(art63Ground, 'a', 'b', 'd'), all(is(art63Ground, 'c'), is(humanReviewOfPatterns, 'yes'))),
    ),
    unless: any(is(profiling, 'yes'), concluded(barred)),
  }),
]

export const exemptionAttention = [
  attentionNorm({
    id: 'attention.exemption-claimed',
    dated: true,
    cites: [aiAct.art('6', '4')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'De aanbieder stelt dat het geen hoog risico is. Dat is zijn verklaring, niet onze conclusie. Bewaar het document.',
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
    says: 'De aanbieder beroept zich op de uitzondering, maar u hebt het document niet. Zonder document telt het beroep hier niet. Vraag het op.',
    when: all(concluded(annexIIIPoint), is(art63Claim, 'undocumented')),
  }),
  attentionNorm({
    id: 'attention.exemption-without-ground',
    dated: true,
    cites: [aiAct.art('6', '3')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'De aanbieder beroept zich op de uitzondering, maar noemt geen van de vier gronden van de wet. Dan telt het beroep niet. Vraag op welke grond hij steunt.',
    when: all(concluded(annexIIIPoint), is(art63Claim, 'documented', 'undocumented'), is(art63Ground, 'none')),
  }),
  attentionNorm({
    id: 'attention.exemption-without-review',
    dated: true,
    cites: [aiAct.art('6', '3', 'c')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'De aanbieder steunt op grond c, maar er kijkt geen mens goed naar wat het systeem vindt. Dan gaat die grond niet op. Regel die controle, of bespreek het met de leverancier.',
    when: all(
      concluded(annexIIIPoint),
      is(art63Claim, 'documented', 'undocumented'),
      is(art63Ground, 'c'),
      is(humanReviewOfPatterns, 'no'),
    ),
  }),
  attentionNorm({
    id: 'attention.exemption-unregistered',
    asked: true,
    dated: true,
    cites: [aiAct.art('49', '2')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'De aanbieder heeft zijn beroep op de uitzondering niet geregistreerd. Vraag hem wanneer hij dat doet.',
    when: all(
      concluded(aiSystem),
      concluded(annexIIIPoint),
      concluded(exempt),
      is(origin, 'bought'),
      is(art63Registered, 'no'),
    ),
  }),
]

export const exceptionFacts = [
  profiling,
  art63Claim,
  art63Ground,
  humanReviewOfPatterns,
  art63Registered,
  valueJudgement,
  caseSpecificAdvice,
  inseparablePart,
]
