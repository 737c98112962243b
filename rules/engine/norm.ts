import type { Citations, Standing } from './citation'
import type { Conclusion, Says } from './conclusion'
import type { Condition } from './condition'
import type { LegalDate, Period } from './period'

/** A draft or proposal that can be switched on to see what would change. */
export type Scenario = 'draft-guidance' | 'com-2025-1023' | 'com-2025-837' | 'uitvoeringswet'

/** One norm: what it concludes, when, since when, and where it is written. */
export type Norm = {
  readonly id: string
  readonly cites: Citations
  readonly standing: Standing
  readonly inForce: Period
  /** The rule in one Dutch sentence. */
  readonly says: string
  /** What the reasons say for each verdict; without it the conclusion's own sentences are used. */
  readonly finds?: Says
  readonly concludes: Conclusion
  readonly when: Condition
  /** An exception: as long as it is unknown, the conclusion stays open. */
  readonly unless?: Condition
  /** An exemption that must be shown: as long as it is unknown, the norm holds. */
  readonly unlessShown?: Condition
  /** The norm whose text this one replaces: its period adjoins, or with a scenario it stands in for it while that is on. */
  readonly replaces?: string
  /** Only with this scenario on. Required for draft guidance and proposals. */
  readonly scenario?: Scenario
}

/** Who owes a duty. */
export type Ower =
  | 'provider'
  /** Of a medical device, by the MDR or IVDR. */
  | 'manufacturer'
  | 'deployer'
  | 'provider-or-deployer'
  | 'importer'
  | 'distributor'
  | 'controller'
  | 'care-provider'
  | 'institution'

/** Which high-risk route brings a duty; null when it does not hang on high risk. */
export type Via = 'high-risk' | 'annex-iii' | null

/** What a duty asks. */
export type Terms = {
  /** Short name in lists. */
  readonly title: string
  /** One sentence: what to do. */
  readonly todo: string
  readonly owedBy: Ower
  /** Of few systems: it is kept where it is certainly owed, and not told where it certainly is not. */
  readonly seldom?: true
  readonly via: Via
  /** For one system, or once for the whole institution. */
  readonly level: 'system' | 'institution'
  /** What would substantiate it. */
  readonly evidence: readonly [string, ...string[]]
  /** How often it returns, in months; null when it does not. */
  readonly everyMonths: number | null
  /** Where the interval comes from: hardly ever the law itself. */
  readonly intervalStanding?: Standing
  /** Before which moment it must be done, when the law ties it to one. */
  readonly dueBefore?: 'use' | 'processing'
}

/** The conditions of a norm. */
export const conditionsOf = ({ when, unless, unlessShown }: Norm): readonly Condition[] =>
  [when, unless, unlessShown].filter((c) => c !== undefined)

/** A duty is a norm with terms. Its conclusion's id is the duty's id, for ever. */
export type DutyNorm = Norm & { readonly duty: Terms }

/** A point of attention: shown when it holds, decides nothing. */
export type AttentionNorm = Omit<Norm, 'concludes' | 'finds' | 'unlessShown' | 'replaces' | 'scenario'> & {
  /** Shown only while this scenario is off: it tells what a draft would do. */
  readonly about?: Scenario
  /** Shown only while this scenario is on: what would then hold. */
  readonly under?: Scenario
  /** What it rests on is asked, though nothing is decided by it. */
  readonly asked?: true
  /** Said with the day from which it matters, while that lies ahead. */
  readonly dated?: true
}

export const norm = (n: Norm): Norm => n
export const attentionNorm = (n: AttentionNorm): AttentionNorm => n

/** An attention point is judged like a norm, but nothing rests on it. */
export const attentionConclusion = (n: AttentionNorm): Conclusion => ({
  id: n.id,
  says: { yes: n.says, no: n.says, unknown: n.says },
})

type Proposed = Pick<Norm, 'id' | 'cites' | 'says'> & {
  readonly scenario: Scenario
  readonly from: LegalDate
  /** What it would ask instead. */
  readonly todo: string
}

/** A duty in the words of a proposal, for while its scenario is on: all but the words stays as the law has it. */
export const inProposedWords = (law: DutyNorm, { todo, from, ...proposed }: Proposed): DutyNorm => ({
  ...law,
  ...proposed,
  standing: 'proposal',
  inForce: { from },
  replaces: law.id,
  duty: { ...law.duty, todo },
})

/** A duty: the conclusion is made from its id and title. */
export const dutyNorm = ({ duty, ...rest }: Omit<DutyNorm, 'concludes'> & { readonly dutyId: string }): DutyNorm => {
  const { dutyId, ...n } = rest
  return {
    ...n,
    duty,
    concludes: {
      id: dutyId,
      says: {
        yes: duty.title,
        no: `${duty.title}: niet van toepassing`,
        unknown: `${duty.title}: nog onbepaald`,
      },
    },
  }
}
