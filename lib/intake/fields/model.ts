/** The fields of an AI system that a spreadsheet can fill. Their Dutch names stand in `nl.ts` beside this file. */
export type Field =
  | { readonly key: FieldKey; readonly kind: 'text'; readonly max: number }
  | { readonly key: FieldKey; readonly kind: 'longText'; readonly max: number }
  | { readonly key: FieldKey; readonly kind: 'list'; readonly max: number }
  | { readonly key: FieldKey; readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly key: FieldKey; readonly kind: 'day' }
  | { readonly key: FieldKey; readonly kind: 'person' }
  | { readonly key: FieldKey; readonly kind: 'id' }

type Kind =
  | { readonly kind: 'text' | 'longText' | 'list'; readonly max: number }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'day' | 'person' | 'id' }

const text = (max = 300) => ({ kind: 'text', max }) as const
const longText = { kind: 'longText', max: 4_000 } as const
const list = { kind: 'list', max: 1_000 } as const
const day = { kind: 'day' } as const
const person = { kind: 'person' } as const
const choice = <const V extends readonly string[]>(...values: V) => ({ kind: 'choice', values }) as const
const answer = choice('yes', 'no', 'unknown')

const kinds = {
  id: { kind: 'id' },
  name: text(500),
  reference: text(),
  vendorName: text(),
  providerName: text(),
  productName: text(500),
  versionLabel: text(100),
  summary: longText,
  intendedPurpose: longText,
  actualUse: longText,
  ownerEmail: person,
  deputyEmail: person,
  departmentName: text(),
  population: text(),
  usedBy: text(),
  personalData: choice('none', 'ordinary', 'special', 'unknown'),
  dataSubjects: list,
  dataKinds: list,
  output: longText,
  decisionPart: longText,
  autonomy: choice('informs', 'advises', 'decidesWithReview', 'decides', 'unknown'),
  ceMarking: answer,
  regulation: choice('mdr', 'ivdr', 'none', 'unknown'),
  mdrClass: choice('I', 'Is', 'Im', 'Ir', 'IIa', 'IIb', 'III', 'annexXVI', 'A', 'As', 'B', 'C', 'D'),
  notifiedBody: text(),
  certificateUntil: day,
  origin: choice('bought', 'inHouse', 'unknown'),
  stage: choice('idea', 'shortlist', 'inReview', 'pilot', 'inUse', 'paused', 'rejected', 'retired'),
  stageSince: day,
  putIntoUseOn: day,
  firstPlacedOn: day,
  hosting: text(),
  udiDi: text(100),
  fdaNumber: text(100),
  licenceKind: choice('public', 'business', 'care'),
  epdIntegration: text(),
  modelBasis: text(),
  trainingOnOurData: answer,
  processingRegisterNumber: text(100),
  references: longText,
  notes: longText,
} as const satisfies Record<string, Kind>

export type FieldKey = keyof typeof kinds

/** The fields whose value is one of a fixed set, each with that set. */
export type ChoiceValues = {
  [K in FieldKey as (typeof kinds)[K] extends { kind: 'choice' } ? K : never]: (typeof kinds)[K] extends {
    values: readonly (infer V extends string)[]
  }
    ? V
    : never
}

export type ChoiceKey = keyof ChoiceValues

/** What a row says about a system: text, a choice's key, a day as 2028-08-02, or a member's e-mail address. */
export type Values = Partial<Record<FieldKey, string>>

/** Every field in the order of the template and of the export. */
export const fieldKeys = Object.keys(kinds) as readonly FieldKey[]

const fields = new Map<FieldKey, Field>(fieldKeys.map((key) => [key, { key, ...kinds[key] }]))

export function fieldOf(key: FieldKey): Field {
  const found = fields.get(key)
  if (!found) throw new Error(`No such field: ${key}`)
  return found
}

export const isFieldKey = (text: unknown): text is FieldKey => typeof text === 'string' && Object.hasOwn(kinds, text)

export const isChoiceKey = (key: FieldKey): key is ChoiceKey => kinds[key].kind === 'choice'

export const choiceKeys: readonly ChoiceKey[] = fieldKeys.filter(isChoiceKey)

/**
 * Text made comparable: lower case, no accents, no punctuation, single spaces.
 * "  Func. beheerder " and "func beheerder" are the same.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
