import { noDevice, nothingToDisclose, notInAnnexIII, ordinary, triage } from '../examples/answers'
import type { Answers, Example, Examples } from '../examples/example'

const [talking, marking] = ['attention.ask-provider-50-1', 'attention.ask-provider-50-2']
const low = { ...ordinary, ...noDevice, ...notInAnnexIII, ...nothingToDisclose }
const writes = { ...low, generatesContent: 'yes', assistiveEditing: 'no' }

const asks = (says: string, given: Answers, attention: readonly string[]): Example => ({
  says,
  given,
  on: '2026-11-23',
  expect: { attention, noAttention: [talking, marking].filter((id) => !attention.includes(id)) },
})

const telephone = {
  ...ordinary,
  ...noDevice,
  ...triage,
  art63Claim: 'none',
  interactsWithPersons: 'yes',
  obviouslyAi: 'no',
}

/** By art. 25 somebody is provider, also for art. 50, from the day of the rules for high risk. */
const changed = (change: string, says: string): Example => ({
  says,
  given: { ...telephone, [change]: 'yes' },
  on: '2027-12-02',
  expect: { transparency: 'yes', duties: { 'ai-act.50-1': 'yes' }, noAttention: [talking] },
})

export const askProviderExamples: Examples = {
  title: 'Wat de leverancier volgens art. 50 moet doen, en u hem kunt vragen',
  examples: [
    asks('De maker van een verslaghulp markeert de uitvoer: vraag hoe hij dat doet.', writes, [marking]),
    asks('Wie de verslaghulp zelf maakte, kan het niemand vragen.', { ...writes, origin: 'inHouse' }, []),
    asks('Hulp bij gewone bewerking hoeft niemand te markeren.', { ...writes, assistiveEditing: 'yes' }, []),
    changed('substantialModification', 'Wie een systeem met hoog risico wijzigde, zegt zelf dat het AI is.'),
    changed('changedPurpose', 'Wie een chatbot voor spoedtriage gaat gebruiken, zegt zelf dat het AI is.'),
    asks('Wat niets schrijft en met niemand praat, vraagt niets van de leverancier.', low, []),
  ],
}
