import {
  claims,
  fullUse,
  ivdr,
  mdr,
  newOnTheMarket,
  noDevice,
  notInAnnexIII,
  ordinary,
  triage,
} from '../examples/answers'
import type { Answers, Example, Examples } from '../examples/example'

const on = '2026-11-23'
const device = { ...ordinary, ...notInAnnexIII }
const annexIII = { ...ordinary, ...noDevice, ...triage }

const shows = (id: string, says: string, given: Answers): Example => ({
  says,
  given,
  on,
  expect: { attention: [`attention.${id}`] },
})
const hides = (id: string, says: string, given: Answers): Example => ({
  says,
  given,
  on,
  expect: { noAttention: [`attention.${id}`] },
})

const withBody = [...['Ispecial', 'IIa', 'IIb', 'III'].map(mdr), ...['Asterile', 'B', 'C', 'D'].map(ivdr)]
const nameOf = (a: Answers): string => (a.mdrClass ? `MDR ${a.mdrClass}` : `IVDR ${a.ivdrClass}`)

const withBodyExamples = withBody.flatMap((answers): Example[] => [
  shows('notified-body-missing', `${nameOf(answers)}: de aangemelde instantie ontbreekt in het register.`, {
    ...device,
    ...answers,
    notifiedBodyDeclared: 'no',
  }),
  hides('notified-body-missing', `${nameOf(answers)}: niet bekend of er een aangemelde instantie is.`, {
    ...device,
    ...answers,
  }),
  hides('notified-body-unexpected', `${nameOf(answers)}: een aangemelde instantie is te verwachten.`, {
    ...device,
    ...answers,
    notifiedBodyDeclared: 'yes',
  }),
  shows('class-is-declared', `${nameOf(answers)}: de klasse is de opgave van de fabrikant.`, { ...device, ...answers }),
])

const withoutBodyExamples = [mdr('I'), ivdr('A')].flatMap((answers): Example[] => [
  shows('notified-body-unexpected', `${nameOf(answers)}: een aangemelde instantie is niet te verwachten.`, {
    ...device,
    ...answers,
    notifiedBodyDeclared: 'yes',
  }),
  hides('notified-body-unexpected', `${nameOf(answers)}: niet bekend of er een aangemelde instantie is.`, {
    ...device,
    ...answers,
  }),
  hides('notified-body-missing', `${nameOf(answers)}: een aangemelde instantie hoeft niet.`, {
    ...device,
    ...answers,
    notifiedBodyDeclared: 'no',
  }),
  shows('class-is-declared', `${nameOf(answers)}: ook deze klasse is de opgave van de fabrikant.`, {
    ...device,
    ...answers,
  }),
])

const withoutClass = [
  hides('class-is-declared', 'Geen hulpmiddel, dus geen klasse.', { ...device, ...noDevice }),
  hides('class-is-declared', 'Onder de andere wet aangegeven, dus geen klasse.', {
    ...device,
    ...mdr('III'),
    declaredDevice: 'ivdr',
  }),
]

/** The class of one law says nothing while the product is declared under the other, or under none. */
const otherLaw = [
  { ...device, declaredDevice: 'ivdr', mdrClass: 'III', ivdrClass: 'A', devicePart: 'itself' },
  { ...device, declaredDevice: 'mdr', mdrClass: 'I', ivdrClass: 'D', devicePart: 'itself' },
]
const crossed = otherLaw.flatMap((given): Example[] => [
  hides('notified-body-missing', 'De klasse van de andere wet vraagt geen aangemelde instantie.', {
    ...given,
    notifiedBodyDeclared: 'no',
  }),
])
const crossedTheOtherWay = [
  { ...device, declaredDevice: 'ivdr', mdrClass: 'I', ivdrClass: 'B', notifiedBodyDeclared: 'yes' },
  { ...device, declaredDevice: 'mdr', mdrClass: 'IIa', ivdrClass: 'A', notifiedBodyDeclared: 'yes' },
].map((given) =>
  hides('notified-body-unexpected', 'De klasse van de andere wet maakt een aangemelde instantie niet vreemd.', given),
)

const inUse = { ...device, ...mdr('IIa'), ...fullUse, ...newOnTheMarket }

/** Of what is not ticked, where it would end says nothing. */
const annexIIIBounds: readonly Example[] = [
  {
    says: 'Wat bij een punt van bijlage III hoort dat niet is aangekruist, zegt niets.',
    given: {
      ...device,
      ...noDevice,
      biometricAttributes: 'health',
      workerBasis: 'availability',
      educationSetting: 'training',
      benefitsFor: 'ourselves',
      publicAuthority: 'no',
    },
    on,
    expect: {
      annexIII: 'no',
      noAttention: [
        'attention.health-from-body-signals',
        'attention.rostering',
        'attention.staff-training',
        'attention.no-public-authority',
      ],
    },
  },
  hides('no-public-authority', 'Wie voor een overheidsinstantie beoordeelt, hoeft er zelf geen te zijn.', {
    ...device,
    ...noDevice,
    publicBenefits: 'yes',
    benefitsFor: 'authority',
    publicAuthority: 'no',
  }),
  hides('health-from-body-signals', 'Wie mensen naar een gevoelig kenmerk indeelt, leidt nog geen gezondheid af.', {
    ...device,
    ...noDevice,
    biometricSensitive: 'yes',
    biometricAttributes: 'sensitive',
    art63Claim: 'none',
  }),
  hides('health-from-body-signals', 'Software zonder AI die een ECG leest, is geen leesvraag van bijlage III.', {
    ...device,
    ...noDevice,
    technique: 'humanRules',
    healthFromBodySignals: 'yes',
  }),
]

const withoutPublicService = {
  ...annexIII,
  art63Claim: 'none',
  publicServices: 'no',
  publicAuthority: 'no',
  givesCare: 'yes',
}
const careIsAPublicService = [
  hides('care-is-a-public-service', 'Wie zegt openbare diensten te verlenen, hoeft er niet op te worden gewezen.', {
    ...withoutPublicService,
    publicServices: 'yes',
  }),
  hides('care-is-a-public-service', 'Een overheidsinstantie valt hoe dan ook onder art. 27.', {
    ...withoutPublicService,
    publicAuthority: 'yes',
  }),
  hides('care-is-a-public-service', 'Wie geen zorg verleent, noemt overweging 96 niet.', {
    ...withoutPublicService,
    givesCare: 'no',
  }),
  hides('care-is-a-public-service', 'Buiten bijlage III geldt art. 27 niet, ook niet voor zorg.', {
    ...withoutPublicService,
    ...device,
    ...noDevice,
  }),
]

export const attentionExamples: Examples = {
  title: 'Aandachtspunten',
  examples: [
    ...withBodyExamples,
    ...withoutBodyExamples,
    ...withoutClass,
    ...crossed,
    ...crossedTheOtherWay,
    hides('annex-xvi', 'Een gewoon hulpmiddel is geen product van bijlage XVI.', { ...device, ...mdr('IIa') }),
    hides('other-triage', 'Spoedtriage is geen leesvraag.', annexIII),
    hides('other-triage', 'Zonder triage is er geen leesvraag.', { ...device, ...noDevice }),
    hides('both-routes', 'Alleen een hulpmiddel: één route.', { ...device, ...mdr('IIa') }),
    hides('both-routes', 'Alleen spoedtriage: één route.', { ...annexIII, art63Claim: 'none' }),
    hides('both-routes', 'Geen hoog risico: geen route.', { ...device, ...noDevice }),
    hides('exemption-claimed', 'Een beroep zonder toepassing uit bijlage III zegt niets.', {
      ...device,
      ...noDevice,
      ...claims('a'),
    }),
    hides('exemption-claimed', 'Zonder beroep is er geen verklaring van de aanbieder.', {
      ...annexIII,
      art63Claim: 'none',
    }),
    shows('profiling-defeats', 'Ook een beroep zonder document stuit op profilering.', {
      ...annexIII,
      ...claims('a'),
      art63Claim: 'undocumented',
      profiling: 'yes',
    }),
    hides('profiling-defeats', 'Zonder beroep is er niets dat op profilering stuit.', {
      ...annexIII,
      art63Claim: 'none',
      profiling: 'yes',
    }),
    hides('profiling-defeats', 'Zonder profilering stuit het beroep nergens op.', { ...annexIII, ...claims('a') }),
    hides('profiling-defeats', 'Buiten bijlage III doet het beroep er niet toe.', {
      ...device,
      ...noDevice,
      ...claims('a'),
      profiling: 'yes',
    }),
    hides('exemption-undocumented', 'Met een document ontbreekt er niets.', { ...annexIII, ...claims('a') }),
    hides('exemption-undocumented', 'Buiten bijlage III is geen document nodig.', {
      ...device,
      ...noDevice,
      art63Claim: 'undocumented',
    }),
    hides('legacy', 'Een nieuw systeem kent geen overgangsrecht.', inUse),
    shows('legacy', 'Een ouder systeem van bijlage III kent overgangsrecht.', {
      ...annexIII,
      art63Claim: 'none',
      firstPlacedOn: '2025-03-03',
      designChanged: 'no',
      forPublicAuthorities: 'no',
    }),
    hides('legacy', 'Wat geen hoog risico is, heeft geen overgangsrecht nodig.', { ...device, ...noDevice }),
    hides('legacy-one-route', 'Zonder overgangsrecht is er geen route die er alleen onder valt.', inUse),
    hides('legacy-one-route', 'Valt alles onder het overgangsrecht, dan is er geen andere route.', {
      ...inUse,
      firstPlacedOn: '2025-03-03',
      designChanged: 'no',
    }),
    ...careIsAPublicService,
    ...annexIIIBounds,
    hides('com-2025-1023', 'Het voorstel raakt alleen hulpmiddelen met hoog risico.', {
      ...annexIII,
      art63Claim: 'none',
    }),
    hides('logs', 'Zonder hoog risico geen logbestanden van art. 26.', { ...device, ...noDevice }),
    hides('logs', 'Wie het niet gebruikt, bewaart geen logbestanden van art. 26.', {
      ...inUse,
      usedByInstitution: 'no',
    }),
    hides('works-council', 'Zonder ondernemingsraad geen aandachtspunt daarover.', { ...inUse, worksCouncil: 'no' }),
    hides('works-council', 'Wie het niet gebruikt, informeert geen ondernemingsraad.', {
      ...inUse,
      usedByInstitution: 'no',
      worksCouncil: 'yes',
    }),
    hides('works-council', 'Niet op de werkplek: geen aandachtspunt.', {
      ...inUse,
      usedAtWorkplace: 'no',
      worksCouncil: 'yes',
    }),
    hides('works-council', 'Zonder hoog risico geen aandachtspunt over de ondernemingsraad.', {
      ...device,
      ...noDevice,
      ...fullUse,
      worksCouncil: 'yes',
    }),
    hides('large-scale-disagreement', 'Bij een ziekenhuis verschillen de bronnen niet.', {
      ...device,
      personalData: 'yes',
      sensitiveData: 'yes',
      institutionKind: 'hospital',
    }),
    hides('large-scale-disagreement', 'Boven 10.000 patiënten verschillen de bronnen niet.', {
      ...device,
      personalData: 'yes',
      sensitiveData: 'yes',
      institutionKind: 'generalPractice',
      patientsInOneSystem: 'over10000',
    }),
    hides('large-scale-disagreement', 'Zonder bijzondere gegevens gaat het niet om grote schaal.', {
      ...device,
      personalData: 'yes',
      sensitiveData: 'no',
      institutionKind: 'pharmacy',
    }),
    hides('large-scale-disagreement', 'Zonder persoonsgegevens gaat het niet om grote schaal.', {
      ...device,
      personalData: 'no',
      sensitiveData: 'yes',
      institutionKind: 'pharmacy',
    }),
    hides('prohibited-ahead', 'Wat al verboden is, wordt niet nog verboden.', {
      ...device,
      ...noDevice,
      practiceSocialScoring: 'yes',
      practiceIntimateMaterial: 'yes',
    }),
    hides('prohibited-ahead', 'Wat geen AI is, wordt geen verboden AI-praktijk.', {
      ...device,
      ...noDevice,
      technique: 'humanRules',
      practiceIntimateMaterial: 'yes',
    }),
  ],
}
