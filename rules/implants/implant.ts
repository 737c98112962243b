import { technique } from '../ai-act/art-3-1-ai-system'
import { conclusion } from '../engine/conclusion'
import { all, any, is, not, said, untold } from '../engine/condition'
import { choice } from '../engine/fact'
import { type Norm, norm } from '../engine/norm'
import { declaredDevice, devicePart, mdrClass } from '../mdr/declared-class'
import { calendar } from '../sources/calendar'
import { mdr } from '../sources/citation'

export const implantKind = choice('implantKind', {
  topic: 'device',
  source: 'register-field',
  asks: 'Is het hulpmiddel een implantaat, en welk soort?',
  why: 'Een implantaat blijft na een ingreep in het lichaam. Het soort bepaalt welke klasse u zou verwachten, en bij een implantaat horen eigen verplichtingen.',
  cites: mdr.rule('regel 8'),
  examples: {
    practice: 'bijna nooit: een app of een bloeddrukmeter blijft niet in het lichaam',
    hospital: 'een pacemaker of een heupprothese; een infuuspomp naast het bed niet',
  },
  askWhom: 'de leverancier: kijk in de gebruiksaanwijzing',
  options: {
    none: { label: 'Nee, geen implantaat', says: 'Geen implantaat' },
    active: {
      label: 'Een actief implantaat',
      says: 'Een actief implantaat',
      hint: 'Bijvoorbeeld een pacemaker, ICD of neurostimulator',
    },
    heartOrNerves: {
      label: 'Een implantaat dat het hart of het centrale zenuwstelsel raakt',
      says: 'Een implantaat dat het hart of het centrale zenuwstelsel raakt',
    },
    breast: { label: 'Een borstimplantaat', says: 'Een borstimplantaat' },
    mesh: { label: 'Een chirurgisch matje (mesh)', says: 'Een chirurgisch matje (mesh)' },
    joint: {
      label: 'Een gewrichtsprothese',
      says: 'Een gewrichtsprothese',
      hint: 'Bijvoorbeeld van heup, knie of schouder',
    },
    spinalDisc: { label: 'Een tussenwervelschijf', says: 'Een tussenwervelschijf' },
    teeth: { label: 'Een implantaat in de tanden', says: 'Een implantaat in de tanden' },
    contraceptive: { label: 'Een implantaat voor anticonceptie', says: 'Een implantaat voor anticonceptie' },
    other: { label: 'Een ander implantaat', says: 'Een ander implantaat', hint: 'Bijvoorbeeld schroeven' },
  },
})

export const implantable = conclusion('implantable', {
  yes: 'Het hulpmiddel is een implantaat',
  no: 'Het hulpmiddel is geen implantaat',
  unknown: 'Nog niet duidelijk of het hulpmiddel een implantaat is',
})

/** Software is no implant, but it can be a part of one; of a part of class I nobody asks what it is a part of. */
const mayBeImplant = any(
  is(technique, 'none'),
  all(is(declaredDevice, 'mdr'), not(is(mdrClass, 'I')), is(devicePart, 'component')),
)

const isImplant = all(
  untold(mayBeImplant),
  is(
    implantKind,
    'active',
    'heartOrNerves',
    'breast',
    'mesh',
    'joint',
    'spinalDisc',
    'teeth',
    'contraceptive',
    'other',
  ),
)

/** Has no day of its own: other law than the MDR speaks of implants too. */
export const anImplant = said(implantable.says, isImplant)

export const implantNorms: readonly Norm[] = [
  norm({
    id: 'mdr.implantable',
    cites: [mdr.rule('regel 8')],
    standing: 'ourReading',
    inForce: { from: calendar.mdr },
    says: 'Een hulpmiddel dat door een ingreep in het lichaam wordt gebracht om daar te blijven, is een implantaat. Software zelf is dat niet, maar kan er een onderdeel van zijn.',
    concludes: implantable,
    when: isImplant,
  }),
]

export const implantFacts = [implantKind]
