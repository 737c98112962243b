/**
 * Every field of an AI system, once: what kind of value it takes, in which block it is asked and where it is stored.
 * Form, page, completeness, logbook, export and import are drawn from this list; its words stand in `nl.ts` beside it.
 */
type Kind =
  | { readonly kind: 'text' | 'longText' | 'list'; readonly max: number }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'day' | 'person' | 'department' }

/** Which table holds it, and under which column. `details` is the closed JSON of a system. */
type Place = {
  readonly stored: 'system' | 'product' | 'version' | 'vendor' | 'platform' | 'department' | 'details'
  readonly column: string
}

type Spec = Kind &
  Place & {
    readonly block: Block
    /** Counts for completeness. */
    readonly core?: true
    /** Stands behind a fold where the short form is shown. */
    readonly long?: true
    /** The heading under which a spreadsheet knows it, where that is another. */
    readonly sheet?: string
  }

export const coreBlocks = ['what', 'use', 'data', 'device'] as const
export const foldedBlocks = [
  'history',
  'deviceProof',
  'epd',
  'hosting',
  'model',
  'licence',
  'privacy',
  'ratings',
  'patients',
  'worksCouncil',
  'costs',
  'energy',
  'references',
  'notes',
] as const
export const blocks = [...coreBlocks, 'stage', ...foldedBlocks] as const
export type Block = (typeof blocks)[number]

const text = (max = 300) => ({ kind: 'text', max }) as const
const longText = { kind: 'longText', max: 4_000 } as const
const list = { kind: 'list', max: 1_000 } as const
const day = { kind: 'day' } as const
const person = { kind: 'person' } as const
const choice = <const V extends readonly string[]>(...values: V) => ({ kind: 'choice', values }) as const
const answer = choice('yes', 'no', 'unknown')
const rating = choice('low', 'medium', 'high')

const system = (column: string) => ({ stored: 'system', column }) as const
const product = (column: string) => ({ stored: 'product', column }) as const
const details = (column: string) => ({ stored: 'details', column }) as const

const core = { core: true } as const
const long = { long: true } as const

const specs = {
  name: { block: 'what', ...text(500), ...system('name'), ...core },
  summary: { block: 'what', ...longText, ...system('summary'), ...core },
  vendorName: { block: 'what', ...text(), stored: 'vendor', column: 'name', ...core },
  productName: { block: 'what', ...text(500), ...product('name') },
  versionLabel: { block: 'what', ...text(100), stored: 'version', column: 'label', ...core },
  origin: { block: 'what', ...choice('bought', 'inHouse', 'commissioned', 'unknown'), ...system('origin'), ...core },
  reference: { block: 'what', ...text(), ...system('reference') },
  productModel: { block: 'what', ...text(), ...product('model'), ...long },
  platformName: { block: 'what', ...text(500), stored: 'platform', column: 'name', ...long },

  ownerId: { block: 'use', ...person, ...system('owner_id'), ...core, sheet: 'ownerEmail' },
  deputyId: { block: 'use', ...person, ...system('deputy_id'), sheet: 'deputyEmail' },
  departmentName: { block: 'use', kind: 'department', stored: 'department', column: 'name', ...long },
  clinicianId: { block: 'use', ...person, ...system('clinician_id'), ...long, sheet: 'clinicianEmail' },
  actualUse: { block: 'use', ...longText, ...system('actual_use'), ...core },
  population: { block: 'use', ...text(), ...system('population') },
  usedBy: { block: 'use', ...text(), ...system('used_by') },

  personalData: {
    block: 'data',
    ...choice('none', 'ordinary', 'special', 'unknown'),
    ...details('personalData'),
    ...core,
  },
  dataSubjects: { block: 'data', ...list, ...system('data_subjects'), ...core },
  dataKinds: { block: 'data', ...list, ...system('data_kinds'), ...core },
  output: { block: 'data', ...longText, ...system('output'), ...core },
  decisionPart: { block: 'data', ...longText, ...system('decision_part'), ...core },
  autonomy: {
    block: 'data',
    ...choice('informs', 'advises', 'decidesWithReview', 'decides', 'unknown'),
    ...system('autonomy'),
    ...core,
  },

  providerName: { block: 'device', ...text(), ...product('provider_name') },
  intendedPurpose: { block: 'device', ...longText, ...product('intended_purpose'), ...core },
  ceMarking: { block: 'device', ...answer, ...product('ce_marking'), ...core },
  regulation: { block: 'device', ...choice('mdr', 'ivdr', 'none', 'unknown'), ...product('regulation'), ...core },
  mdrClass: {
    block: 'device',
    ...choice('I', 'Is', 'Im', 'Ir', 'IIa', 'IIb', 'III', 'annexXVI', 'A', 'As', 'B', 'C', 'D'),
    ...product('device_class'),
    ...core,
  },
  notifiedBody: { block: 'device', ...text(), ...product('notified_body') },
  certificateUntil: { block: 'device', ...day, ...product('certificate_until') },

  stage: {
    block: 'stage',
    ...choice('idea', 'shortlist', 'inReview', 'pilot', 'inUse', 'paused', 'rejected', 'retired'),
    ...system('stage'),
  },
  stageSince: { block: 'stage', ...day, ...system('stage_since') },
  pilotEndsOn: { block: 'stage', ...day, ...system('pilot_ends_on') },
  decisionOn: { block: 'stage', ...day, ...system('decision_on') },

  putIntoUseOn: { block: 'history', ...day, ...system('put_into_use_on') },
  firstPlacedOn: { block: 'history', ...day, ...product('first_placed_on') },
  firstPlacedStatement: { block: 'history', ...text(500), ...details('firstPlacedStatement') },
  significantDesignChange: { block: 'history', ...answer, ...product('significant_design_change') },
  significantDesignChangeOn: { block: 'history', ...day, ...product('significant_design_change_on') },
  significantDesignChangeNote: { block: 'history', ...longText, ...product('significant_design_change_note') },
  intendedForPublicAuthorities: { block: 'history', ...answer, ...product('intended_for_public_authorities') },

  udiDi: { block: 'deviceProof', ...text(100), ...product('udi_di') },
  declarationOfConformity: { block: 'deviceProof', ...answer, ...details('declarationOfConformity') },
  declarationLocation: { block: 'deviceProof', ...text(500), ...details('declarationLocation') },
  fdaNumber: { block: 'deviceProof', ...text(100), ...product('fda_number') },

  epdIntegration: { block: 'epd', ...text(), ...details('epdIntegration') },
  epdWritesBack: { block: 'epd', ...answer, ...details('epdWritesBack') },

  hosting: { block: 'hosting', ...text(), ...details('hosting') },
  transferOutsideEea: { block: 'hosting', ...answer, ...details('transferOutsideEea') },
  transferGround: {
    block: 'hosting',
    ...choice('adequacy', 'standardClauses', 'bindingRules', 'derogation', 'none'),
    ...details('transferGround'),
  },
  transferNote: { block: 'hosting', ...longText, ...details('transferNote') },

  modelBasis: { block: 'model', ...text(), ...details('modelBasis') },
  trainingOnOurData: { block: 'model', ...answer, ...details('trainingOnOurData') },
  trainingNote: { block: 'model', ...longText, ...details('trainingNote') },

  licenceKind: { block: 'licence', ...choice('public', 'business', 'care'), ...details('licenceKind') },
  licenceUntil: { block: 'licence', ...day, ...details('licenceUntil') },

  processingRegisterNumber: { block: 'privacy', ...text(100), ...details('processingRegisterNumber') },
  legalBasis: {
    block: 'privacy',
    ...choice('consent', 'contract', 'legalObligation', 'vitalInterests', 'publicTask', 'legitimateInterests'),
    ...details('legalBasis'),
  },
  legalBasisNote: { block: 'privacy', ...longText, ...details('legalBasisNote') },

  availability: { block: 'ratings', ...rating, ...details('availability') },
  integrity: { block: 'ratings', ...rating, ...details('integrity') },
  confidentiality: { block: 'ratings', ...rating, ...details('confidentiality') },

  patientInformation: {
    block: 'patients',
    ...choice('given', 'planned', 'notNeeded', 'no', 'unknown'),
    ...details('patientInformation'),
  },
  patientInformationHow: { block: 'patients', ...longText, ...details('patientInformationHow') },
  patientConsent: { block: 'patients', ...choice('asked', 'notNeeded', 'no', 'unknown'), ...details('patientConsent') },
  patientConsentGround: { block: 'patients', ...longText, ...details('patientConsentGround') },

  worksCouncilAdvice: {
    block: 'worksCouncil',
    ...choice('notAsked', 'asked', 'positive', 'conditional', 'negative', 'notNeeded'),
    ...details('worksCouncilAdvice'),
  },
  worksCouncilOn: { block: 'worksCouncil', ...day, ...details('worksCouncilOn') },
  worksCouncilNote: { block: 'worksCouncil', ...longText, ...details('worksCouncilNote') },

  costsOnce: { block: 'costs', ...text(100), ...details('costsOnce') },
  costsYearly: { block: 'costs', ...text(100), ...details('costsYearly') },
  benefit: { block: 'costs', ...longText, ...details('benefit') },

  energyPerYear: { block: 'energy', ...text(100), ...details('energyPerYear') },
  energyNote: { block: 'energy', ...longText, ...details('energyNote') },

  documentReference: { block: 'references', ...text(500), ...details('documentReference') },
  cmdbReference: { block: 'references', ...text(500), ...details('cmdbReference') },
  ticketReference: { block: 'references', ...text(500), ...details('ticketReference') },
  references: { block: 'references', ...longText, ...details('references') },

  notes: { block: 'notes', ...longText, ...details('notes') },
} as const satisfies Record<string, Spec>

export type FieldKey = keyof typeof specs

/** The fields whose value is one of a fixed set, each with that set. */
export type ChoiceValues = {
  [K in FieldKey as (typeof specs)[K] extends { kind: 'choice' } ? K : never]: (typeof specs)[K] extends {
    values: readonly (infer V extends string)[]
  }
    ? V
    : never
}
export type ChoiceKey = keyof ChoiceValues
export type CoreKey = { [K in FieldKey]: (typeof specs)[K] extends { core: true } ? K : never }[FieldKey]

export type Field = Spec & { readonly key: FieldKey }

export const fieldKeys = Object.keys(specs) as readonly FieldKey[]

/** Every field, in the order in which it is asked and shown. */
export const fields: readonly Field[] = fieldKeys.map((key) => ({ key, ...specs[key] }))

const byKey = new Map<FieldKey, Field>(fields.map((f) => [f.key, f]))

export function fieldOf(key: FieldKey): Field {
  const found = byKey.get(key)
  if (!found) throw new Error(`no such field: ${key}`)
  return found
}

export const fieldsOf = (block: Block): readonly Field[] => fields.filter((f) => f.block === block)

export const isFieldKey = (text: string): text is FieldKey => Object.hasOwn(specs, text)

export const isChoiceKey = (key: FieldKey): key is ChoiceKey => specs[key].kind === 'choice'

export const coreKeys = fields.filter((f) => f.core).map((f) => f.key) as readonly CoreKey[]

/** The key under which spreadsheets and the API know a field: an owner by e-mail address, not by number. */
export const sheetKey = (field: Field): string => field.sheet ?? field.key

/**
 * What a system says, field by field: text, the key of a choice, a day as 2028-08-02, a person's id; a list as its items
 * with "; " between them. Null is empty.
 */
export type Values = Record<FieldKey, string | null>
export type Patch = Partial<Values>

/** The value of an empty field: a choice that knows "unknown" says so, the rest is null. */
export const blankOf = (field: Field): string | null =>
  field.kind === 'choice' && field.values.includes('unknown') ? 'unknown' : null

export const isBlank = (field: Field, value: string | null): boolean => value === null || value === blankOf(field)

const blank = Object.fromEntries(fields.map((f) => [f.key, blankOf(f)])) as Values

/** A system about which nothing is known yet. */
export const blankValues = (): Values => ({ ...blank })

/** The items of a list field, as they were typed: by line, by semicolon, or else by comma. */
export const itemsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[;\n]/.test(text) ? /[;\n]/ : /,/)
      .map((item) => item.trim())
      .filter(Boolean),
  ),
]

export const listText = (items: readonly string[]): string | null => (items.length > 0 ? items.join('; ') : null)
