import { yesNo } from '../engine/fact'
import { aiAct } from '../sources/citation'

export const ownBrand = yesNo('ownBrand', {
  topic: 'changes',
  asks: 'Heeft uw organisatie haar eigen naam of merk op het systeem gezet?',
  why: 'Wie zijn naam op een systeem met hoog risico zet, wordt aanbieder.',
  cites: aiAct.art('25', '1', 'a'),
  examples: {
    practice: 'de chatbot draagt de naam van de praktijk als maker',
    hospital: 'het merk van het ziekenhuis staat op het systeem',
  },
  yes: 'Uw organisatie zette haar naam op het systeem',
  no: 'Geen eigen naam of merk op het systeem',
})

export const substantialModification = yesNo('substantialModification', {
  topic: 'changes',
  asks: 'Heeft uw organisatie het systeem substantieel gewijzigd?',
  why: 'Wie een systeem met hoog risico substantieel wijzigt, wordt aanbieder. Het gaat om een wijziging die de aanbieder niet had voorzien en die raakt aan de eisen of aan het beoogde doel.',
  cites: aiAct.art('25', '1', 'b'),
  examples: {
    practice: 'het model met eigen patiënten verder trainen, terwijl de aanbieder dat niet voorzag',
    hospital: 'drempels of scripts veranderen buiten wat de aanbieder voorzag',
  },
  yes: 'Uw organisatie heeft het systeem substantieel gewijzigd',
  no: 'Uw organisatie heeft het systeem niet substantieel gewijzigd',
})

export const changedPurpose = yesNo('changedPurpose', {
  topic: 'changes',
  asks: 'Gebruikt uw organisatie het voor een ander doel dan de aanbieder bedoelt, en is het juist daardoor hoog risico?',
  why: 'Wie een systeem een ander doel geeft waardoor het hoog risico wordt, wordt aanbieder. Bijvoorbeeld een algemene chatbot die spoedpatiënten trieert.',
  cites: aiAct.art('25', '1', 'c'),
  examples: {
    practice: 'een algemene chatbot spoedpatiënten laten triëren',
    hospital: 'een hulp bij het plannen gebruiken om personeel te beoordelen',
  },
  yes: 'Uw organisatie gaf het een ander doel, waardoor het hoog risico is',
  no: 'Uw organisatie gaf het geen ander doel',
})

export const changeFacts = [ownBrand, substantialModification, changedPurpose]
