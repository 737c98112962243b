import { ai, ivdr, mdr, noDevice, nothingProhibited, notInAnnexIII, ordinary, triage } from '../examples/answers'
import type { Answers, Example, Examples } from '../examples/example'

const on = '2026-11-23'
const device = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII }
const facts = ['usedAsInstructed', 'scripting']
const points = [
  'attention.institution-deviates',
  'attention.professional-deviates',
  'attention.scripting',
  'attention.scripting-beyond',
]

const only = (shown: string | null, says: string, given: Answers): Example => ({
  says,
  given,
  on,
  expect: {
    ...(shown ? { attention: [shown] } : {}),
    noAttention: points.filter((p) => p !== shown),
  },
})

export const deviatingUseExamples: Examples = {
  title: 'Gebruik buiten de gebruiksaanwijzing, scripts, onderzoek en de eerste aanbieder (art. 2, 25 en 26)',
  examples: [
    only(null, 'Wie het gebruikt zoals bedoeld, krijgt er geen aandachtspunt over.', device),
    only('attention.institution-deviates', 'Wijkt de organisatie af, dan staan de bronnen naast elkaar.', {
      ...device,
      usedAsInstructed: 'byInstitution',
    }),
    only('attention.institution-deviates', 'Bij een hulpmiddel voor in-vitrodiagnostiek is dat niet anders.', {
      ...device,
      ...ivdr('B'),
      usedAsInstructed: 'byInstitution',
    }),
    only('attention.professional-deviates', 'Wijkt één zorgverlener af, dan is dat iets anders.', {
      ...device,
      usedAsInstructed: 'byProfessional',
    }),
    only('attention.scripting', 'Scripts binnen wat de leverancier toestaat: leg ze vast.', {
      ...device,
      scripting: 'allowed',
    }),
    only('attention.scripting-beyond', 'Scripts die verder gaan, kunnen een substantiële wijziging zijn.', {
      ...device,
      scripting: 'beyond',
    }),
    only(null, 'Wat geen hulpmiddel is, heeft geen gebruiksaanwijzing van een fabrikant.', {
      ...ordinary,
      ...noDevice,
      ...notInAnnexIII,
      usedAsInstructed: 'byInstitution',
      scripting: 'beyond',
    }),
    {
      says: 'Afwijken verandert de uitkomst en de rol niet.',
      given: { ...device, usedAsInstructed: 'byInstitution', scripting: 'beyond' },
      on,
      expect: { category: 'highRisk', deployer: 'yes', provider: 'no' },
    },
    {
      says: 'Bij een hulpmiddel wordt naar afwijken en scripts gevraagd, en onbekend is geen nee.',
      given: { ...device, usedAsInstructed: '', scripting: '' },
      on,
      expect: { asks: facts, noAttention: points },
    },
    {
      says: 'Bij wat geen hulpmiddel is, wordt er niet naar gevraagd.',
      given: { ...ordinary, ...noDevice, ...notInAnnexIII, usedAsInstructed: '', scripting: '' },
      on,
      expect: { asksNot: facts },
    },
    {
      says: 'Bij software die geen AI is, ook niet.',
      given: { ...device, technique: 'humanRules', usedAsInstructed: '', scripting: '' },
      on,
      expect: { asksNot: facts },
    },
    {
      says: 'Zelf gemaakt alleen voor onderzoek: de verordening geldt dan niet; de uitkomst blijft die voor de zorg.',
      given: { ...device, origin: 'inHouse', transferred: 'yes', researchOnly: 'yes' },
      on,
      expect: { category: 'highRisk', attention: ['attention.research-only'] },
    },
    {
      says: 'Laten maken alleen voor onderzoek: ook dan geldt de verordening niet.',
      given: { ...device, origin: 'commissioned', transferred: 'yes', researchOnly: 'yes' },
      on,
      expect: { attention: ['attention.research-only'] },
    },
    {
      says: 'Wat geen AI is, valt al niet onder de verordening: over onderzoek is er niets te zeggen.',
      given: { ...device, origin: 'inHouse', transferred: 'yes', researchOnly: 'yes', technique: 'humanRules' },
      on,
      expect: { category: 'notAi', noAttention: ['attention.research-only'] },
    },
    {
      says: 'Zelf gemaakt voor de zorg: geen aandachtspunt over onderzoek.',
      given: { ...device, origin: 'inHouse', transferred: 'yes', researchOnly: 'no' },
      on,
      expect: { noAttention: ['attention.research-only'] },
    },
    {
      says: 'Zelf gemaakt, en niet bekend of het alleen voor onderzoek is: dat wordt gevraagd.',
      given: { ...device, origin: 'inHouse', transferred: 'yes' },
      on,
      expect: { asks: ['researchOnly'], noAttention: ['attention.research-only'] },
    },
    {
      says: 'Wie het inkoopt, wordt niet gevraagd of het voor onderzoek is.',
      given: { ...ai, ...nothingProhibited, origin: 'bought', researchOnly: 'yes' },
      on,
      expect: { asksNot: ['researchOnly'], noAttention: ['attention.research-only'] },
    },
    {
      says: 'Wie aanbieder wordt, kan de eerste aanbieder om documentatie vragen (art. 25 lid 2).',
      given: { ...device, substantialModification: 'yes' },
      on,
      expect: { provider: 'yes', attention: ['attention.first-provider', 'attention.component-suppliers'] },
    },
    {
      says: 'Op de begindag zelf ook.',
      given: { ...device, ownBrand: 'yes' },
      on: '2028-08-02',
      expect: { attention: ['attention.first-provider'] },
    },
    {
      says: 'Wie het zelf maakte, heeft geen eerste aanbieder, maar wel leveranciers van onderdelen (art. 25 lid 4).',
      given: { ...device, origin: 'inHouse', transferred: 'yes' },
      on,
      expect: { attention: ['attention.component-suppliers'], noAttention: ['attention.first-provider'] },
    },
    {
      says: 'Ook wie wijzigt wat hij zelf maakte, heeft geen eerste aanbieder.',
      given: { ...device, origin: 'inHouse', transferred: 'yes', substantialModification: 'yes' },
      on,
      expect: { attention: ['attention.component-suppliers'], noAttention: ['attention.first-provider'] },
    },
    {
      says: 'Wie het liet maken en er de eigen naam op zette, evenmin.',
      given: { ...device, origin: 'commissioned', transferred: 'yes', ownBrand: 'yes' },
      on,
      expect: { attention: ['attention.component-suppliers'], noAttention: ['attention.first-provider'] },
    },
    {
      says: 'Is niet bekend wie het maakte, dan wordt dat gevraagd, ook als de wet al geldt.',
      given: { ...ordinary, ...noDevice, ...triage, art63Claim: 'none', origin: '', changedPurpose: 'yes' },
      on: '2028-08-02',
      expect: { provider: 'yes', asks: ['origin'], noAttention: ['attention.first-provider'] },
    },
    {
      says: 'Wie alleen gebruikt, heeft dit recht niet.',
      given: device,
      on,
      expect: { noAttention: ['attention.first-provider', 'attention.component-suppliers'] },
    },
    {
      says: 'Wie een chatbot voor spoedtriage gaat gebruiken, vraagt de eerste aanbieder om documentatie.',
      given: { ...ordinary, ...noDevice, ...triage, art63Claim: 'none', changedPurpose: 'yes' },
      on,
      expect: { provider: 'yes', attention: ['attention.first-provider'] },
    },
    {
      says: 'Wie iets maakt en wijzigt dat geen hoog risico is, heeft ook van leveranciers geen recht op documentatie.',
      given: { ...ordinary, ...noDevice, ...notInAnnexIII, origin: 'commissioned', substantialModification: 'yes' },
      on,
      expect: { provider: 'yes', noAttention: ['attention.first-provider', 'attention.component-suppliers'] },
    },
    {
      says: 'Zonder hoog risico is er geen eerste aanbieder die iets moet overdragen.',
      given: { ...ordinary, ...noDevice, ...notInAnnexIII, ownBrand: 'yes' },
      on,
      expect: { noAttention: ['attention.first-provider'] },
    },
  ],
}
