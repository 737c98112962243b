import { all, type Condition, concluded, is, untold } from '../engine/condition'
import type { Norm } from '../engine/norm'
import { classRule, expectedClass } from '../mdr/expected-class'
import { mdr } from '../sources/citation'
import { implantable, implantKind } from './implant'

/** Kept apart from what leads to a class of software: where it is certain that there is no implant, these say nothing. */
export const implantClasses = {
  III: expectedClass('implant-iii', 'klasse III'),
  IIb: expectedClass('implant-iib', 'klasse IIb'),
  IIa: expectedClass('implant-iia', 'klasse IIa'),
} as const

const ruleEight = (id: keyof typeof implantClasses, says: string, when: Condition): Norm =>
  classRule({
    id: `mdr.viii.8.${id.toLowerCase()}`,
    cites: mdr.rule('regel 8'),
    standing: 'ourReading',
    says,
    concludes: implantClasses[id],
    when: all(untold(concluded(implantable)), when),
  })

/** The class that would be expected of an implant, read in a summary of the rule. */
export const ruleEightNorms: readonly Norm[] = [
  ruleEight(
    'III',
    'Een actief implantaat, een implantaat dat het hart of het centrale zenuwstelsel raakt, een borstimplantaat, een matje, een gewrichtsprothese en een tussenwervelschijf: klasse III.',
    is(implantKind, 'active', 'heartOrNerves', 'breast', 'mesh', 'joint', 'spinalDisc'),
  ),
  ruleEight('IIa', 'Een implantaat in de tanden: klasse IIa.', is(implantKind, 'teeth')),
  ruleEight('IIb', 'Elk ander implantaat: klasse IIb.', is(implantKind, 'other', 'contraceptive')),
]
