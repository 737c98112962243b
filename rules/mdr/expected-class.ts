import type { Citation, Standing } from '../engine/citation'
import { cite } from '../engine/citation'
import { type Conclusion, conclusion } from '../engine/conclusion'
import { all, any, type Condition, concluded, is, not, together, untold } from '../engine/condition'
import { choice, yesNo } from '../engine/fact'
import { type Norm, norm } from '../engine/norm'
import type { LegalDate } from '../engine/period'
import { mdcg2019 } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { ivdr, mdr } from '../sources/citation'
import { deviceSoftware, drivesDevice, softwarePurpose } from './software'

export const informsDecisions = yesNo('informsDecisions', {
  topic: 'impact',
  asks: 'Wordt met de uitkomst een besluit genomen over een diagnose of behandeling?',
  why: 'Software die informatie geeft voor zo’n besluit, is ten minste klasse IIa. Ook als een arts het besluit neemt.',
  cites: mdr.rule('regel 11'),
  examples: {
    practice: 'een advies over antibiotica: ja; een brief netjes opmaken: nee',
    hospital: 'een verdachte plek op een scan: ja; een dienstrooster: nee',
  },
  yes: 'Geeft informatie voor een besluit over diagnose of behandeling',
  no: 'Geeft geen informatie voor een besluit over diagnose of behandeling',
})

export const decisionImpact = choice('decisionImpact', {
  topic: 'impact',
  judged: true,
  asks: 'Wat kan er met een patiënt gebeuren als dat besluit door een fout in de uitkomst verkeerd is?',
  why: 'De klasse hangt af van het gevolg van het besluit, niet van hoe ernstig de ziekte is. Ook een gevolg langs een omweg telt, zoals een gemiste diagnose.',
  cites: mdr.rule('regel 11'),
  examples: {
    practice: 'denk aan een gemiste huidkanker, of juist aan een onnodige zalf',
    hospital: 'denk aan een gemiste hersenbloeding, of juist aan een extra controle',
  },
  askWhom: 'de arts die ermee werkt, of de klinisch fysicus',
  options: {
    death: {
      label: 'Overlijden of blijvende achteruitgang',
      says: 'Beoordeeld: een fout besluit kan leiden tot overlijden of blijvende achteruitgang',
    },
    serious: {
      label: 'Ernstige achteruitgang of een operatie',
      says: 'Beoordeeld: een fout besluit kan leiden tot ernstige achteruitgang of een operatie',
    },
    less: { label: 'Geen van beide', says: 'Beoordeeld: geen ernstig gevolg te verwachten' },
  },
})

export const monitorsPhysiology = yesNo('monitorsPhysiology', {
  topic: 'impact',
  asks: 'Bewaakt de software lichaamsfuncties?',
  why: 'Software die fysiologische processen bewaakt, is ten minste klasse IIa.',
  cites: mdr.rule('regel 11'),
  examples: {
    practice: 'de bloeddruk of het hartritme thuis volgen',
    hospital: 'de ademhaling en het zuurstofgehalte op de afdeling volgen',
  },
  yes: 'Bewaakt lichaamsfuncties',
  no: 'Bewaakt geen lichaamsfuncties',
  hint: 'Bijvoorbeeld hartslag, ademhaling of bloeddruk volgen',
})

export const vitalDanger = yesNo('vitalDanger', {
  topic: 'impact',
  asks: 'Gaat het om vitale waarden die bij een verandering meteen gevaar betekenen?',
  why: 'Dan is de software klasse IIb. Vitale waarden bij een gewone controle of thuis zijn meestal IIa.',
  cites: mdr.rule('regel 11'),
  examples: {
    practice: 'de bloeddruk bij een gewone controle of thuis: meestal nee',
    hospital: 'het hartritme op de intensive care: ja',
  },
  askWhom: 'de arts die ermee werkt, of de klinisch fysicus',
  yes: 'Bewaakt vitale waarden die meteen gevaar kunnen betekenen',
  no: 'Bewaakt geen vitale waarden die meteen gevaar betekenen',
  hint: 'Bijvoorbeeld op de intensive care of tijdens narcose',
})

export const hazardousAdministration = yesNo('hazardousAdministration', {
  topic: 'impact',
  asks: 'Kan het gevaarlijk zijn zoals het apparaat de medicijnen of vloeistoffen toedient of verwijdert?',
  why: 'Dan is het apparaat klasse IIb, en anders klasse IIa.',
  cites: mdr.rule('regel 12'),
  examples: {
    practice: 'een pomp die thuis een sterke pijnstiller geeft: meestal ja',
    hospital: 'een infuuspomp met een middel waarvan te veel gevaarlijk is: meestal ja',
  },
  askWhom: 'de klinisch fysicus',
  yes: 'Het toedienen of verwijderen kan gevaarlijk zijn',
  no: 'Het toedienen of verwijderen is niet gevaarlijk',
  hint: 'Let op het middel, het lichaamsdeel en de manier van toedienen',
})

export const ivdData = choice('ivdData', {
  topic: 'impact',
  asks: 'Berust de uitkomst op laboratoriumonderzoek van lichaamsmateriaal?',
  why: 'Dan kan de IVDR gelden in plaats van de MDR. Beslissend is waar de medische uitkomst het meest op berust.',
  cites: cite(mdcg2019, 'stap 6'),
  examples: {
    practice:
      'een app die een urinetest afleest: beslissend; een risicoscore met ook het cholesterol erin: voor een deel',
    hospital: 'software voor weefselbeelden uit het laboratorium: beslissend; software voor CT-scans: nee',
  },
  askWhom: 'de leverancier of het laboratorium',
  options: {
    none: { label: 'Nee', says: 'Berust niet op laboratoriumonderzoek' },
    partly: { label: 'Voor een deel', says: 'Berust voor een deel op laboratoriumonderzoek' },
    decisive: { label: 'Ja, dat is beslissend', says: 'Berust vooral op laboratoriumonderzoek' },
  },
})

export const transmissibleAgent = yesNo('transmissibleAgent', {
  topic: 'impact',
  asks: 'Stelt de software een levensbedreigende overdraagbare ziekte vast?',
  why: 'Software die bijvoorbeeld een hiv-test beoordeelt, is IVDR-klasse D.',
  cites: cite(mdcg2019, 'bijlage IV'),
  examples: { practice: 'een hiv-sneltest aflezen', hospital: 'in het laboratorium een hiv-test beoordelen' },
  yes: 'Stelt een levensbedreigende overdraagbare ziekte vast',
  no: 'Stelt geen levensbedreigende overdraagbare ziekte vast',
})

export const drivenClass = choice('drivenClass', {
  topic: 'impact',
  asks: 'In welke klasse valt het hulpmiddel dat de software stuurt?',
  why: 'De software krijgt ten minste de klasse van het hulpmiddel dat zij stuurt of beïnvloedt.',
  cites: mdr.rule('punt 3.3'),
  examples: {
    practice: 'de klasse in de verklaring van de insulinepomp',
    hospital: 'de klasse in de verklaring van het beademingsapparaat',
  },
  askWhom: 'de klinisch fysicus: kijk in de conformiteitsverklaring',
  options: {
    I: { label: 'MDR klasse I', says: 'Stuurt een hulpmiddel van klasse I' },
    IIa: { label: 'MDR klasse IIa', says: 'Stuurt een hulpmiddel van klasse IIa' },
    IIb: { label: 'MDR klasse IIb', says: 'Stuurt een hulpmiddel van klasse IIb' },
    III: { label: 'MDR klasse III', says: 'Stuurt een hulpmiddel van klasse III' },
    ivdA: { label: 'IVDR klasse A', says: 'Stuurt een hulpmiddel van IVDR-klasse A' },
    ivdB: { label: 'IVDR klasse B', says: 'Stuurt een hulpmiddel van IVDR-klasse B' },
    ivdC: { label: 'IVDR klasse C', says: 'Stuurt een hulpmiddel van IVDR-klasse C' },
    ivdD: { label: 'IVDR klasse D', says: 'Stuurt een hulpmiddel van IVDR-klasse D' },
  },
})

export const ivdSoftware = conclusion('ivd-software', {
  yes: 'Naar verwachting geldt de IVDR',
  no: 'De IVDR geldt naar verwachting niet',
  unknown: 'Nog niet duidelijk of de IVDR geldt',
})

export const mdrSoftware = conclusion('mdr-software', {
  yes: 'Naar verwachting geldt de MDR',
  no: 'De MDR geldt naar verwachting niet',
  unknown: 'Nog niet duidelijk of de MDR geldt',
})

/** That some rule leads to a class. */
export const expectedClass = (id: string, cls: string): Conclusion =>
  conclusion(`expected-class.${id}`, {
    yes: `Een regel leidt tot ${cls}`,
    no: `Geen regel leidt tot ${cls}`,
    unknown: `Nog niet duidelijk of een regel tot ${cls} leidt`,
  })

export const mdrClasses = {
  III: expectedClass('iii', 'klasse III'),
  IIb: expectedClass('iib', 'klasse IIb'),
  IIa: expectedClass('iia', 'klasse IIa'),
  I: expectedClass('i', 'klasse I'),
} as const

export const ivdrClasses = {
  D: expectedClass('ivdr-d', 'IVDR-klasse D'),
  C: expectedClass('ivdr-c', 'IVDR-klasse C'),
  B: expectedClass('ivdr-b', 'IVDR-klasse B'),
  A: expectedClass('ivdr-a', 'IVDR-klasse A'),
} as const

type ClassRule = {
  readonly id: string
  readonly cites: Citation
  readonly standing?: Standing
  readonly from?: LegalDate
  readonly says: string
  readonly concludes: Conclusion
  readonly when: Condition
}

/** A rule of Annex VIII, which leads to a class: what it says is what the reasons tell. */
export function classRule({
  id,
  cites,
  standing = 'law',
  from = calendar.mdr,
  says,
  concludes,
  when,
}: ClassRule): Norm {
  const text = says.replace(/\.$/, '')
  const finds = { yes: text, no: `Gaat hier niet op: ${text}`, unknown: `Nog niet duidelijk of dit opgaat: ${text}` }
  return norm({ id, cites: [cites], standing, inForce: { from }, says, finds, concludes, when })
}

const isDevice = untold(concluded(deviceSoftware))
/** A rule of the MDR: its questions may stand on one page with the one that tells MDR from IVDR. */
const byMdr = (...of: readonly Condition[]): Condition => all(isDevice, together(concluded(mdrSoftware), ...of))
const byIvdr = (...of: readonly Condition[]): Condition => all(isDevice, concluded(ivdSoftware), ...of)
const higherThanI = any(concluded(mdrClasses.III), concluded(mdrClasses.IIb), concluded(mdrClasses.IIa))

export const expectedClassNorms: readonly Norm[] = [
  classRule({
    id: 'mdcg-2019-11.ivd',
    from: calendar.ivdr,
    cites: cite(mdcg2019, 'stap 6'),
    standing: 'finalGuidance',
    says: 'Op software die vooral op laboratoriumonderzoek berust, of een hulpmiddel voor in-vitrodiagnostiek stuurt, past de IVDR.',
    concludes: ivdSoftware,
    when: all(
      concluded(deviceSoftware),
      any(is(ivdData, 'decisive'), all(is(drivesDevice, 'device'), is(drivenClass, 'ivdA', 'ivdB', 'ivdC', 'ivdD'))),
    ),
  }),
  classRule({
    id: 'mdcg-2019-11.mdr',
    cites: cite(mdcg2019, 'stap 6'),
    standing: 'finalGuidance',
    says: 'Op andere software die een medisch hulpmiddel is, past de MDR.',
    concludes: mdrSoftware,
    when: all(concluded(deviceSoftware), not(concluded(ivdSoftware))),
  }),
  ...(['IIa', 'IIb', 'III'] as const).map((cls) =>
    classRule({
      id: `mdr.viii.3-3.${cls.toLowerCase()}`,
      cites: mdr.rule('punt 3.3'),
      says: `Software die een hulpmiddel van klasse ${cls} stuurt of beïnvloedt, valt zelf ook in die klasse.`,
      concludes: mdrClasses[cls],
      when: byMdr(all(is(drivesDevice, 'device'), is(drivenClass, cls))),
    }),
  ),
  classRule({
    id: 'mdr.viii.9.active-implantable',
    cites: mdr.rule('regel 9'),
    standing: 'ourReading',
    says: 'Software die een actief implantaat stuurt of bewaakt, is klasse III.',
    concludes: mdrClasses.III,
    when: byMdr(is(drivesDevice, 'activeImplantable')),
  }),
  classRule({
    id: 'mdr.viii.9.therapeutic',
    cites: mdr.rule('regel 9'),
    standing: 'ourReading',
    says: 'Software die een actief behandelapparaat van klasse IIb stuurt of bewaakt, is klasse IIb.',
    concludes: mdrClasses.IIb,
    when: byMdr(is(drivesDevice, 'therapeutic')),
  }),
  classRule({
    id: 'mdr.viii.10.iia',
    cites: mdr.rule('regel 10'),
    standing: 'ourReading',
    says: 'Een actief apparaat voor diagnose of bewaking: ten minste klasse IIa.',
    concludes: mdrClasses.IIa,
    when: byMdr(is(drivesDevice, 'vitalDiagnosis')),
  }),
  classRule({
    id: 'mdr.viii.10.iib',
    cites: mdr.rule('regel 10'),
    standing: 'ourReading',
    says: 'Een actief apparaat dat vitale waarden meet die bij een verandering meteen gevaar kunnen betekenen: klasse IIb.',
    concludes: mdrClasses.IIb,
    when: byMdr(all(is(drivesDevice, 'vitalDiagnosis'), is(vitalDanger, 'yes'))),
  }),
  classRule({
    id: 'mdr.viii.11.a.iii',
    cites: mdr.rule('regel 11'),
    says: 'Informatie voor een besluit over diagnose of behandeling dat kan leiden tot overlijden of blijvende achteruitgang: klasse III.',
    concludes: mdrClasses.III,
    when: byMdr(all(is(informsDecisions, 'yes'), is(decisionImpact, 'death'))),
  }),
  classRule({
    id: 'mdr.viii.11.a.iib',
    cites: mdr.rule('regel 11'),
    says: 'Informatie voor een besluit over diagnose of behandeling dat kan leiden tot ernstige achteruitgang of een operatie: klasse IIb.',
    concludes: mdrClasses.IIb,
    when: byMdr(all(is(informsDecisions, 'yes'), is(decisionImpact, 'serious'))),
  }),
  classRule({
    id: 'mdr.viii.11.a.iia',
    cites: mdr.rule('regel 11'),
    says: 'Informatie voor een besluit over diagnose of behandeling: ten minste klasse IIa.',
    concludes: mdrClasses.IIa,
    when: byMdr(is(informsDecisions, 'yes')),
  }),
  classRule({
    id: 'mdr.viii.11.b.iib',
    cites: mdr.rule('regel 11'),
    says: 'Vitale waarden bewaken die bij een verandering meteen gevaar kunnen betekenen: klasse IIb.',
    concludes: mdrClasses.IIb,
    when: byMdr(all(is(monitorsPhysiology, 'yes'), is(vitalDanger, 'yes'))),
  }),
  classRule({
    id: 'mdr.viii.11.b.iia',
    cites: mdr.rule('regel 11'),
    says: 'Lichaamsfuncties bewaken: ten minste klasse IIa.',
    concludes: mdrClasses.IIa,
    when: byMdr(is(monitorsPhysiology, 'yes')),
  }),
  classRule({
    id: 'mdr.viii.12.iia',
    cites: mdr.rule('regel 12'),
    standing: 'ourReading',
    says: 'Een actief apparaat dat medicijnen of vloeistoffen toedient of verwijdert: ten minste klasse IIa.',
    concludes: mdrClasses.IIa,
    when: byMdr(is(drivesDevice, 'administers')),
  }),
  classRule({
    id: 'mdr.viii.12.iib',
    cites: mdr.rule('regel 12'),
    standing: 'ourReading',
    says: 'Een actief apparaat dat medicijnen of vloeistoffen toedient of verwijdert op een manier die gevaarlijk kan zijn: klasse IIb.',
    concludes: mdrClasses.IIb,
    when: byMdr(all(is(drivesDevice, 'administers'), is(hazardousAdministration, 'yes'))),
  }),
  classRule({
    id: 'mdr.viii.22',
    cites: mdr.rule('regel 22'),
    standing: 'ourReading',
    says: 'Een actief behandelapparaat met een ingebouwde diagnostische functie die de behandeling in belangrijke mate bepaalt, zoals een gesloten lus: klasse III.',
    concludes: mdrClasses.III,
    when: byMdr(is(drivesDevice, 'closedLoop')),
  }),
  classRule({
    id: 'mdr.viii.11.c',
    cites: mdr.rule('regel 11'),
    says: 'Alle andere software: klasse I.',
    concludes: mdrClasses.I,
    // Rule 15 has no text here: for contraception it is not told that no other rule leads higher.
    when: byMdr(not(higherThanI), is(softwarePurpose, 'medical', 'administrative', 'wellness', 'other')),
  }),
  classRule({
    id: 'mdcg-2019-11.ivd-d',
    from: calendar.ivdr,
    cites: cite(mdcg2019, 'bijlage IV'),
    standing: 'finalGuidance',
    says: 'Software die een levensbedreigende overdraagbare ziekte vaststelt, is IVDR-klasse D.',
    concludes: ivdrClasses.D,
    when: byIvdr(is(transmissibleAgent, 'yes')),
  }),
  ...(['A', 'B', 'C', 'D'] as const).map((cls) =>
    classRule({
      id: `ivdr.viii.1-4.${cls.toLowerCase()}`,
      from: calendar.ivdr,
      cites: ivdr.rule('punt 1.4'),
      standing: 'ourReading',
      says: `Software die een hulpmiddel van IVDR-klasse ${cls} stuurt of beïnvloedt, valt zelf ook in die klasse.`,
      concludes: ivdrClasses[cls],
      when: byIvdr(is(drivesDevice, 'device'), is(drivenClass, `ivd${cls}`)),
    }),
  ),
]

export const expectedClassFacts = [
  informsDecisions,
  decisionImpact,
  monitorsPhysiology,
  vitalDanger,
  hazardousAdministration,
  ivdData,
  transmissibleAgent,
  drivenClass,
]
