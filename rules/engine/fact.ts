import type { Citation } from './citation'
import { isDay } from './day'

/** Who supplies the answer: someone who knows the system, a field of the register, or the institution's profile. */
export type FactSource = 'system-answer' | 'register-field' | 'institution-profile'

/** An answer: `label` stands beside the radio button, `says` in the reasons. */
export type Option = { readonly label: string; readonly says: string; readonly hint?: string }

/** One from general practice and one from a hospital, each as the rest of a sentence. */
export type CareExamples = { readonly practice: string; readonly hospital: string }

type Asked = {
  /** For ever; wording may improve. */
  readonly id: string
  readonly topic: string
  /** The question in Dutch. */
  readonly asks: string
  /** "Waarom vragen we dit?" */
  readonly why: string
  readonly cites: Citation
  readonly examples?: CareExamples
  readonly source: FactSource
  /** Who usually knows: shown with "weet ik niet". */
  readonly askWhom?: string
}

/** A question with a closed list of answers. `judged` marks an open norm: a named person answers, with a reason. */
export type ChoiceFact<V extends string = string> = Asked & {
  readonly kind: 'choice'
  readonly options: Readonly<Record<V, Option>>
  readonly judged?: true
}

/** A question whose answer is a day. */
export type DayFact = Asked & { readonly kind: 'day'; readonly says: string }

export type Fact = ChoiceFact | DayFact

/** What is known about one system: fact id → option id or day. An absent fact is unknown, never "no". */
export type Situation = ReadonlyMap<string, string>

type Wording<V extends string> = Omit<ChoiceFact<V>, 'kind' | 'id' | 'source'> & { readonly source?: FactSource }

/** A question with named answers. */
export const choice = <const V extends string>(id: string, wording: Wording<V>): ChoiceFact<V> => ({
  kind: 'choice',
  id,
  source: 'system-answer',
  ...wording,
})

type YesNo = Omit<Wording<'yes' | 'no'>, 'options'> & {
  readonly yes: string
  readonly no: string
  readonly hint?: string
}

/** A yes-or-no question; `yes` and `no` are the sentences for the reasons. */
export const yesNo = (id: string, { yes, no, hint, ...wording }: YesNo): ChoiceFact<'yes' | 'no'> =>
  choice(id, {
    ...wording,
    options: { yes: { label: 'Ja', says: yes, ...(hint ? { hint } : {}) }, no: { label: 'Nee', says: no } },
  })

/** An open norm: a named person answers yes or no and gives the reason. */
export const judgement = (id: string, wording: YesNo): ChoiceFact<'yes' | 'no'> => ({
  ...yesNo(id, wording),
  judged: true,
})

/** A question whose answer is a day; `says` precedes the day in the reasons. */
export const dayFact = (
  id: string,
  wording: Omit<DayFact, 'kind' | 'id' | 'source'> & { readonly source?: FactSource },
): DayFact => ({ kind: 'day', id, source: 'register-field', ...wording })

/** Whether a value is a possible answer to the fact. */
export const accepts = (fact: Fact, value: string): boolean =>
  fact.kind === 'day' ? isDay(value) : Object.hasOwn(fact.options, value)

/** The chosen option, or null when the value is none of them. */
export const optionOf = (fact: ChoiceFact, value: string): Option | null =>
  Object.hasOwn(fact.options, value) ? (fact.options[value] ?? null) : null
