import { informs, informsNothing, medicalSoftware, notInAnnexIII, officeSoftware, ordinary } from '../examples/answers'
import type { Answers, Example, Examples } from '../examples/example'

const on = '2026-11-23' as const
const software = { ...ordinary, ...notInAnnexIII, ...medicalSoftware }
const [lower, higher] = ['attention.class.lower', 'attention.class.higher']

/** Lower than expected, as expected, or higher: what is told, and what is not. */
const told = (difference: number): Example['expect'] => {
  if (difference < 0) return { comparison: 'doubt', attention: [lower], noAttention: [higher] }
  if (difference > 0) return { comparison: 'doubt', attention: [higher], noAttention: [lower] }
  return { comparison: 'agree', noAttention: [lower, higher] }
}

/** Each class, and what software does that leads to it. */
const leadsTo = [
  ['I', informsNothing],
  ['IIa', informs('less')],
  ['IIb', informs('serious')],
  ['III', informs('death')],
] as const satisfies readonly (readonly [string, Answers])[]

const declared = [
  ['I', 0],
  ['Ispecial', 0],
  ['IIa', 1],
  ['IIb', 2],
  ['III', 3],
] as const

const itself = declared.flatMap(([mdrClass, rank]) =>
  leadsTo.map(
    ([expected, does], at): Example => ({
      says: `MDR-klasse ${mdrClass} opgegeven voor software waarvan u ${expected} zou verwachten.`,
      given: { ...software, declaredDevice: 'mdr', mdrClass, devicePart: 'itself', ...does },
      on,
      expect: told(rank - at),
    }),
  ),
)

const parts = declared.slice(2).flatMap(([mdrClass, rank]) =>
  leadsTo.map(
    ([expected, does], at): Example => ({
      says: `MDR-klasse ${mdrClass} opgegeven voor een hulpmiddel met een onderdeel dat tot ${expected} leidt: hoger is geen twijfel, want van een onderdeel is dat de minste.`,
      given: {
        ...software,
        declaredDevice: 'mdr',
        mdrClass,
        devicePart: 'component',
        safetyComponent: 'no',
        implantKind: 'none',
        ...does,
      },
      on,
      expect:
        rank < at
          ? { attention: [lower], noAttention: [higher] }
          : { noAttention: [lower, higher, 'attention.class.unexpected'] },
    }),
  ),
)

const implants = declared.flatMap(([mdrClass, rank]) =>
  (
    [
      ['teeth', 1],
      ['other', 2],
      ['joint', 3],
    ] as const
  ).map(
    ([implantKind, at]): Example => ({
      says: `MDR-klasse ${mdrClass} opgegeven voor een implantaat (${implantKind}).`,
      given: {
        technique: 'none',
        origin: 'bought',
        declaredDevice: 'mdr',
        oldCertificate: 'no',
        mdrClass,
        implantKind,
      },
      on,
      expect: told(rank - at),
    }),
  ),
)

const ivdrClasses = ['A', 'B', 'C', 'D'] as const

/** Software that drives an in-vitro device falls in the class of that device. */
const ivdrLower = ivdrClasses.flatMap((ivdrClass, rank) =>
  ivdrClasses.map(
    (driven, at): Example => ({
      says: `IVDR-klasse ${ivdrClass} opgegeven voor software die een hulpmiddel van klasse ${driven} stuurt.`,
      given: {
        ...software,
        declaredDevice: 'ivdr',
        ivdrClass,
        devicePart: 'itself',
        drivesDevice: 'device',
        drivenClass: `ivd${driven}`,
        informsDecisions: 'no',
        monitorsPhysiology: 'no',
        transmissibleAgent: 'no',
      },
      on,
      expect: rank < at ? { attention: [lower] } : { noAttention: [lower] },
    }),
  ),
)

/** An answer to a question that is asked no more, since the maker declares no device. */
const leftOvers: readonly Answers[] = [
  ...(['I', 'IIa', 'IIb'] as const).map((mdrClass) => ({ mdrClass, ...informs('death') })),
  ...(['A', 'B', 'C'] as const).map((ivdrClass) => ({
    ivdrClass,
    ...informsNothing,
    ivdData: 'decisive',
    transmissibleAgent: 'yes',
  })),
  { mdrClass: 'III', devicePart: 'itself', ...informsNothing },
  { mdrClass: 'IIb', implantKind: 'teeth', ...informsNothing },
  { mdrClass: 'III', implantKind: 'other', ...informsNothing },
  { mdrClass: 'IIb', technique: 'none', implantKind: 'teeth' },
]

const leftOver = leftOvers.map(
  (given): Example => ({
    says: `Een klasse die nog van eerder is ingevuld, telt niet als de fabrikant geen hulpmiddel opgeeft (${Object.values(given).slice(0, 2).join(', ')}).`,
    given: { ...software, ...given, declaredDevice: 'none' },
    on,
    expect: { noAttention: [lower, higher] },
  }),
)

const implantOf = (implantKind: string, mdrClass: string, does: Answers): Answers => ({
  ...software,
  declaredDevice: 'mdr',
  oldCertificate: 'no',
  mdrClass,
  devicePart: 'component',
  safetyComponent: 'no',
  implantKind,
  ...does,
})

const stricterSoftware: readonly Example[] = [
  {
    says: 'Een vulling zou IIa zijn, maar haar software IIb: klasse IIb is dan niet te hoog.',
    given: implantOf('teeth', 'IIb', informs('serious')),
    on,
    expect: { noAttention: [higher] },
  },
  {
    says: 'Een implantaat zou IIb zijn, maar zijn software III: klasse III is dan niet te hoog.',
    given: implantOf('other', 'III', informs('death')),
    on,
    expect: { noAttention: [higher] },
  },
  {
    says: 'Voor anticonceptie heeft de MDR een eigen regel: klasse III is daar niet te hoog, en dat wordt gezegd.',
    given: implantOf('contraceptive', 'III', informsNothing),
    on,
    expect: { noAttention: [higher], attention: ['attention.class.contraception'] },
  },
  {
    says: 'Een gewrichtsprothese heeft met die regel niets te maken.',
    given: implantOf('joint', 'III', informsNothing),
    on,
    expect: { noAttention: ['attention.class.contraception'] },
  },
  {
    says: 'Dat het een spiraaltje zou zijn, telt niet als de fabrikant geen hulpmiddel opgeeft.',
    given: { ...software, ...informsNothing, declaredDevice: 'none', implantKind: 'contraceptive' },
    on,
    expect: { noAttention: ['attention.class.contraception'] },
  },
  {
    says: 'Van een app voor anticonceptie is niet te zeggen dat klasse III te hoog is.',
    given: {
      ...software,
      declaredDevice: 'mdr',
      mdrClass: 'III',
      devicePart: 'itself',
      ...informsNothing,
      softwarePurpose: 'contraception',
    },
    on,
    expect: { noAttention: [higher], attention: ['attention.class.contraception'] },
  },
]

const noSoftwareDevice: readonly Example[] = [
  ...(
    [
      { declaredDevice: 'mdr', mdrClass: 'I' },
      { declaredDevice: 'ivdr', ivdrClass: 'A' },
    ] as const
  ).map(
    (given): Example => ({
      says: `In de laagste klasse vraagt niemand of het het hele hulpmiddel is: het is dat (${given.declaredDevice}).`,
      given: { ...software, ...officeSoftware, ...given, devicePart: '' },
      on,
      expect: { comparison: 'doubt', attention: ['attention.class.unexpected'] },
    }),
  ),
  {
    says: 'Software die geen hulpmiddel is, valt ook met laboratoriumgegevens niet onder de IVDR.',
    given: { ...software, ...officeSoftware, declaredDevice: 'none', ivdData: 'decisive' },
    on,
    expect: { noAttention: ['attention.class.ivdr'] },
  },
  {
    says: 'En evenmin onder de MDR: een andere wet dan de opgegeven wordt dan niet verwacht.',
    given: { ...software, ...officeSoftware, declaredDevice: 'ivdr', ivdrClass: 'C', devicePart: 'itself' },
    on,
    expect: { noAttention: ['attention.class.regulation'] },
  },
  {
    says: 'Klasse III zonder certificaat van voor de MDR: daarover niets.',
    given: { ...software, declaredDevice: 'mdr', oldCertificate: 'no', mdrClass: 'III', ...informs('death') },
    on,
    expect: { noAttention: ['attention.old-certificate.highest'] },
  },
]

const drivesTherapy: Example = {
  says: 'Klasse III opgegeven voor software die alleen door regel 9 in klasse IIb valt: twijfel.',
  given: {
    ...software,
    declaredDevice: 'mdr',
    oldCertificate: 'no',
    mdrClass: 'III',
    devicePart: 'itself',
    ...informsNothing,
    drivesDevice: 'therapeutic',
  },
  on,
  expect: { expectedClass: 'MDR klasse IIb', comparison: 'doubt', attention: [higher], noAttention: [lower] },
}

const ivd = { ...informsNothing, ivdData: 'decisive', transmissibleAgent: 'no' }

export const classDoubtExamples: Examples = {
  title: 'Twijfel over de opgegeven klasse (MDR en IVDR bijlage VIII)',
  examples: [
    ...itself,
    ...parts,
    ...implants,
    ...ivdrLower,
    ...leftOver,
    ...stricterSoftware,
    ...noSoftwareDevice,
    drivesTherapy,
    {
      says: 'Een onderdeel dat geen hulpmiddel zou zijn, zegt niets over het geheel.',
      given: { ...software, ...officeSoftware, declaredDevice: 'mdr', mdrClass: 'IIa', devicePart: 'component' },
      on,
      expect: { noAttention: ['attention.class.unexpected'] },
    },
    ...(['I', 'IIa'] as const).map(
      (mdrClass): Example => ({
        says: `MDR-klasse ${mdrClass} opgegeven voor software die geen hulpmiddel zou zijn: twijfel.`,
        given: { ...software, ...officeSoftware, declaredDevice: 'mdr', mdrClass, devicePart: 'itself' },
        on,
        expect: { comparison: 'doubt', attention: ['attention.class.unexpected'] },
      }),
    ),
    ...(['A', 'C'] as const).map(
      (ivdrClass): Example => ({
        says: `IVDR-klasse ${ivdrClass} opgegeven voor software die geen hulpmiddel zou zijn: twijfel.`,
        given: { ...software, ...officeSoftware, declaredDevice: 'ivdr', ivdrClass, devicePart: 'itself' },
        on,
        expect: { comparison: 'doubt', attention: ['attention.class.unexpected'] },
      }),
    ),
    {
      says: 'Een product uit bijlage XVI heeft geen medisch doel: dat de software geen hulpmiddel zou zijn, is geen twijfel.',
      given: { ...software, ...officeSoftware, declaredDevice: 'annexXvi', devicePart: 'itself' },
      on,
      expect: { noAttention: ['attention.class.unexpected'] },
    },
    {
      says: 'De IVDR opgegeven, en de MDR verwacht: twijfel.',
      given: { ...software, declaredDevice: 'ivdr', ivdrClass: 'C', devicePart: 'itself', ...informs('less') },
      on,
      expect: { comparison: 'doubt', attention: ['attention.class.regulation'] },
    },
    {
      says: 'De MDR opgegeven en de MDR verwacht: daarover geen twijfel.',
      given: { ...software, declaredDevice: 'mdr', mdrClass: 'IIa', devicePart: 'itself', ...informs('less') },
      on,
      expect: { noAttention: ['attention.class.regulation', 'attention.class.undeclared', 'attention.class.own'] },
    },
    {
      says: 'De IVDR opgegeven en de IVDR verwacht: daarover geen twijfel.',
      given: { ...software, declaredDevice: 'ivdr', ivdrClass: 'C', devicePart: 'itself', ...ivd },
      on,
      expect: { noAttention: ['attention.class.regulation'] },
    },
    ...(
      [
        { declaredDevice: 'mdr', mdrClass: 'IIa', ...ivd },
        { declaredDevice: 'ivdr', ivdrClass: 'C', ...informs('less') },
      ] as const
    ).map(
      (given): Example => ({
        says: `Van een onderdeel zegt de andere wet niets over het geheel (${given.declaredDevice}).`,
        given: { ...software, ...given, devicePart: 'component', safetyComponent: 'no', implantKind: 'none' },
        on,
        expect: { noAttention: ['attention.class.regulation'] },
      }),
    ),
    ...(
      [
        ['bought', 'attention.class.undeclared', 'attention.class.own'],
        ['commissioned', 'attention.class.own', 'attention.class.undeclared'],
        ['inHouse', 'attention.class.own', 'attention.class.undeclared'],
      ] as const
    ).map(
      ([origin, asked, not]): Example => ({
        says: `Geen hulpmiddel volgens de opgave, wel verwacht: wie het maakt (${origin}), hoort wat bij hem past.`,
        given: { ...software, declaredDevice: 'none', origin, ...informs('less') },
        on,
        expect: { comparison: 'doubt', attention: [asked], noAttention: [not] },
      }),
    ),
    {
      says: 'Geen hulpmiddel volgens de opgave en ook niet verwacht: geen twijfel, door wie het ook is gemaakt.',
      given: { ...software, ...officeSoftware, declaredDevice: 'none', origin: 'inHouse' },
      on,
      expect: { comparison: 'agree', noAttention: ['attention.class.own', 'attention.class.undeclared'] },
    },
  ],
}
