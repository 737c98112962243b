import {
  boughtAndUsed,
  hospital,
  informs,
  ivdr,
  mdr,
  noDevice,
  nothingProhibited,
  notInAnnexIII,
  triage,
} from '../examples/answers'
import type { Answers, Example, Examples, Expected } from '../examples/example'
import { toolKindById } from './kinds'

/** What is confirmed of a kind's proposals goes over what people answer themselves. */
const confirmed = (kind: string, answered: Answers): Answers => ({
  ...answered,
  ...Object.fromEntries(toolKindById(kind)?.proposes.map((p) => [p.factId, p.value]) ?? []),
})

const bought: Answers = { ...nothingProhibited, ...boughtAndUsed, ...notInAnnexIII, ...hospital }
const notCalledDevice: Answers = { ...bought, ...noDevice }

const example = (kind: string, says: string, answered: Answers, expect: Expected): Example => ({
  says: `${toolKindById(kind)?.name ?? kind}: ${says}`,
  given: confirmed(kind, answered),
  on: '2026-11-23',
  expect,
})

const other: Expected = { category: 'other', annexI: 'no', annexIII: 'no' }
const device: Expected = { category: 'highRisk', annexI: 'yes', annexIII: 'no', appliesFrom: '2028-08-02' }

export const kindExamples: Examples = {
  title: 'Soorten hulpmiddelen, met hun voorstellen bevestigd',
  examples: [
    example('speechToReport', 'zonder CE-markering als medisch hulpmiddel overig.', notCalledDevice, other),
    example('speechToReport', 'met klasse IIa volgens de fabrikant hoog risico.', { ...bought, ...mdr('IIa') }, device),
    example('imageAnalysis', 'met klasse IIa volgens de fabrikant hoog risico.', { ...bought, ...mdr('IIa') }, device),
    example('imageAnalysis', 'met klasse B onder de IVDR hoog risico.', { ...bought, ...ivdr('B') }, device),
    example(
      'imageAnalysis',
      'als onbekend is of de fabrikant het een medisch hulpmiddel noemt, blijft het onbepaald.',
      bought,
      { category: 'undetermined', annexI: 'unknown', asks: ['declaredDevice'] },
    ),
    example(
      'triage',
      'bij spoed hoog risico langs bijlage III, ook zonder medisch hulpmiddel.',
      { ...notCalledDevice, ...triage, technique: 'learned', art63Claim: 'none' },
      { category: 'highRisk', annexIII: 'yes', appliesFrom: '2027-12-02' },
    ),
    example(
      'triage',
      'overdag bij de huisarts, met een model dat heeft geleerd en zonder CE-markering, overig.',
      { ...notCalledDevice, emergencyTriage: 'otherTriage', technique: 'learned' },
      other,
    ),
    example(
      'triage',
      'met alleen vaste regels van mensen geen AI-systeem.',
      { ...notCalledDevice, technique: 'humanRules' },
      { category: 'notAi' },
    ),
    example(
      'triage',
      'hoe de software werkt en of het om spoed gaat, stelt de soort niet voor: zonder die antwoorden onbepaald.',
      { ...nothingProhibited, ...boughtAndUsed, declaredDevice: 'none' },
      { category: 'undetermined', asks: ['technique', 'emergencyTriage'] },
    ),
    example(
      'patientChatbot',
      'ingekocht overig; dat mensen weten dat het AI is, is aan de aanbieder.',
      { ...notCalledDevice, obviouslyAi: 'no' },
      { ...other, attention: ['attention.ask-provider-50-1'], duties: { 'ai-act.50-1': 'no' } },
    ),
    example(
      'patientChatbot',
      'onder eigen naam overig, met de verplichting om te zeggen dat het AI is.',
      { ...notCalledDevice, origin: 'commissioned', obviouslyAi: 'no' },
      { ...other, duties: { 'ai-act.50-1': '2026-08-02' } },
    ),
    example('planning', 'met een model dat heeft geleerd overig.', { ...notCalledDevice, technique: 'learned' }, other),
    example(
      'planning',
      'die taken verdeelt op grond van gedrag is wel hoog risico.',
      {
        ...notCalledDevice,
        technique: 'learned',
        workerManagement: 'yes',
        workerBasis: 'behaviour',
        art63Claim: 'none',
      },
      { category: 'highRisk', annexIII: 'yes' },
    ),
    example(
      'planning',
      'die alleen roostert op wie beschikbaar is blijft overig.',
      { ...notCalledDevice, technique: 'learned', workerManagement: 'yes', workerBasis: 'availability' },
      other,
    ),
    example(
      'planning',
      'die iets met medewerkers doet is onbepaald zolang niemand weet wat.',
      { ...notCalledDevice, technique: 'learned', workerManagement: 'yes', art63Claim: 'none' },
      { category: 'undetermined', annexIII: 'unknown' },
    ),
    example(
      'selfMonitoring',
      'met klasse IIa volgens de fabrikant hoog risico.',
      { ...bought, ...mdr('IIa'), technique: 'learned', autonomous: 'yes' },
      device,
    ),
    example('coding', 'overig.', notCalledDevice, other),
    example('riskPrediction', 'met klasse IIb volgens de fabrikant hoog risico.', { ...bought, ...mdr('IIb') }, device),
    example(
      'riskPrediction',
      'zonder CE-markering overig, met twijfel: de software is naar verwachting een medisch hulpmiddel.',
      { ...notCalledDevice, ...informs('less'), softwarePurpose: 'medical' },
      { ...other, isDevice: 'yes' },
    ),
    example('writingAssistant', 'overig.', notCalledDevice, other),
  ],
}
