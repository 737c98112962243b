import { origin } from '../common-facts'
import { cite } from '../engine/citation'
import { all, any, type Condition, concluded, is, not } from '../engine/condition'
import { type AttentionNorm, attentionNorm } from '../engine/norm'
import { implantable, implantKind } from '../implants/implant'
import { implantClasses } from '../implants/rule-8'
import { mdcg2019 } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { ivdr, mdr } from '../sources/citation'
import { declaredDevice, devicePart, ivdrClass, mdrClass } from './declared-class'
import { ivdrClasses, ivdSoftware, mdrClasses, mdrSoftware } from './expected-class'
import { actsAsDevice, deviceSoftware, softwareAction, softwarePurpose } from './software'

const { III, IIb, IIa, I } = mdrClasses
const { D, C, B } = ivdrClasses
const declaredMdr = is(declaredDevice, 'mdr')
const declaredIvdr = is(declaredDevice, 'ivdr')
const some = (...of: readonly Parameters<typeof concluded>[0][]) => any(...of.map(concluded))
const none = (...of: readonly Parameters<typeof concluded>[0][]) => all(...of.map((c) => not(concluded(c))))

const ownMade = is(origin, 'inHouse', 'commissioned')

/** Of a part the class is that of the whole, which the questions do not ask about. Below IIa nobody asks which it is. */
const isWhole = any(is(mdrClass, 'I'), is(ivdrClass, 'A'), is(devicePart, 'itself'))

/** The declared class is lower than a rule leads to. */
const declaredLower = any(
  all(declaredMdr, is(mdrClass, 'I', 'Ispecial'), any(some(IIa, IIb, III), concluded(implantable))),
  all(declaredMdr, is(mdrClass, 'IIa'), some(IIb, III, implantClasses.IIb, implantClasses.III)),
  all(declaredMdr, is(mdrClass, 'IIb'), some(III, implantClasses.III)),
  all(declaredIvdr, is(ivdrClass, 'A', 'Asterile'), some(B, C, D)),
  all(declaredIvdr, is(ivdrClass, 'B'), some(C, D)),
  all(declaredIvdr, is(ivdrClass, 'C'), concluded(D)),
)

/** The declared class is higher than any rule leads to. */
const declaredHigher = all(
  declaredMdr,
  isWhole,
  any(
    all(is(mdrClass, 'IIa'), concluded(I)),
    all(is(mdrClass, 'IIb'), any(concluded(I), concluded(IIa)), none(IIb, III)),
    all(is(mdrClass, 'III'), any(concluded(I), concluded(IIa), concluded(IIb)), none(III)),
  ),
)

/** As `declaredHigher`, of an implant: its kind tells a class of the whole. */
const implantHigher = all(
  declaredMdr,
  any(
    all(is(mdrClass, 'IIb'), concluded(implantClasses.IIa), none(IIb, III)),
    all(
      is(mdrClass, 'III'),
      some(implantClasses.IIa, implantClasses.IIb),
      not(is(implantKind, 'contraceptive')),
      none(III),
    ),
  ),
)

/** The maker declares no device, where one would be expected. */
const deviceUndeclared = all(is(declaredDevice, 'none'), some(deviceSoftware, implantable))

/** The maker declares a device, where none would be expected. */
const deviceUnexpected = all(is(declaredDevice, 'mdr', 'ivdr'), isWhole, not(actsAsDevice))

/** The maker declares the one regulation, where the other would be expected. */
const otherRegulation = any(
  all(declaredMdr, isWhole, concluded(ivdSoftware)),
  all(declaredIvdr, isWhole, concluded(mdrSoftware)),
)

/** `doubts`: it speaks against the declared class, and does not only explain. */
type ClassPoint = AttentionNorm & { readonly doubts: boolean }

const doubt = (id: string, says: string, when: Condition): ClassPoint => ({
  ...attentionNorm({
    id: `attention.class.${id}`,
    cites: [mdr.annex('VIII'), cite(mdcg2019, '')],
    standing: 'ourReading',
    inForce: { from: calendar.mdr },
    says,
    when,
  }),
  doubts: true,
})

/** Doubt is signalled, never decided: the declared class stays. */
export const classDoubt: readonly ClassPoint[] = [
  doubt(
    'lower',
    'De opgegeven klasse is lager dan u zou verwachten. Vraag de fabrikant hoe hij tot deze klasse komt. Bij een ouder hulpmiddel kan overgangsrecht (MDR art. 120) de reden zijn. Tot die tijd telt zijn opgave.',
    declaredLower,
  ),
  doubt(
    'higher',
    'De opgegeven klasse is hoger dan u zou verwachten. Dat kan kloppen als het product meer doet dan u hebt ingevuld. De opgave van de fabrikant telt.',
    any(declaredHigher, implantHigher),
  ),
  doubt(
    'undeclared',
    'Volgens de fabrikant is dit geen medisch hulpmiddel, maar u zou dat wel verwachten. Vraag hem om een onderbouwing.',
    all(deviceUndeclared, not(ownMade)),
  ),
  doubt(
    'own',
    'U maakt het zelf of laat het maken, en u zou een medisch hulpmiddel verwachten. Laat dat beoordelen, en ook of de uitzondering van art. 5 lid 5 van de MDR geldt. Volgens onze uitleg geldt die niet als u het doorgeeft aan een andere rechtspersoon.',
    all(deviceUndeclared, ownMade),
  ),
  doubt(
    'unexpected',
    'Volgens de fabrikant is dit een medisch hulpmiddel, maar u zou dat niet verwachten. Controleer uw antwoorden, of vraag de fabrikant naar het beoogde doel.',
    deviceUnexpected,
  ),
  doubt(
    'regulation',
    'De fabrikant noemt een andere wet (MDR of IVDR) dan u zou verwachten. Vraag hem waarom.',
    otherRegulation,
  ),
  {
    ...attentionNorm({
      id: 'attention.class.notes',
      cites: [cite(mdcg2019, 'stap 3')],
      standing: 'ourReading',
      inForce: { from: calendar.mdr },
      says: 'Letterlijk uitschrijven is geen medisch hulpmiddel. Over software die een verslag ordent of samenvat, lopen de lezingen uiteen: vergelijkbare producten zijn verschillend ingedeeld. Vraag de fabrikant naar zijn onderbouwing.',
      when: is(softwareAction, 'summary'),
    }),
    doubts: false,
  },
  {
    ...attentionNorm({
      id: 'attention.class.ivdr',
      cites: [ivdr.rule('punt 1.4'), ivdr.rule('punt 1.9')],
      standing: 'ourReading',
      inForce: { from: calendar.ivdr },
      says: 'De IVDR heeft geen regel 11 voor software: haar regels 1 tot en met 7 gelden, en de strengste wint. Die regels zijn hier niet uitgewerkt. Wij noemen alleen een klasse als de software een ander hulpmiddel stuurt, of als een richtsnoer haar noemt.',
      when: concluded(ivdSoftware),
    }),
    doubts: false,
  },
  {
    ...attentionNorm({
      id: 'attention.class.contraception',
      cites: [mdr.rule('regel 15')],
      standing: 'ourReading',
      inForce: { from: calendar.mdr },
      says: 'Voor anticonceptie heeft de MDR een eigen regel, die hier niet is uitgewerkt. Wat wij als klasse noemen, is daarom alleen de minste uit de andere regels.',
      when: any(is(softwarePurpose, 'contraception'), all(concluded(implantable), is(implantKind, 'contraceptive'))),
    }),
    doubts: false,
  },
]
