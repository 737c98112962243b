/** The user asked for something the model refuses; `message` is Dutch, for the user. */
export class Refused extends Error {
  readonly field: string | undefined
  constructor(message: string, field?: string) {
    super(message)
    this.name = 'Refused'
    this.field = field
  }
}

/** Ends the transaction and tells the user why, beside the field where one is named. */
export function refuse(message: string, field?: string): never {
  throw new Refused(message, field)
}

/** Not yours or not there: the same answer, so that existence does not leak. */
export class NotThere extends Error {
  constructor() {
    super('not there')
    this.name = 'NotThere'
  }
}

export function notThere(): never {
  throw new NotThere()
}

/** One field that the other person saved differently, with its Dutch label. */
export type Difference = { readonly label: string; readonly yours: string; readonly theirs: string }

/** What two people typed differently; what they agree on is left out. */
export const differing = (all: readonly Difference[]): Difference[] => all.filter((d) => d.yours !== d.theirs)

/** What a form goes on with instead of what stood in it, by the name of the field. */
export type Fresh = Readonly<Record<string, string | readonly string[]>>

/**
 * Someone else saved in between: the user sees the differences and may save again over `revision`. `fresh` is what the
 * form takes over from the other person.
 */
export class Conflict extends Error {
  readonly differences: readonly Difference[]
  readonly revision: number
  readonly fresh: Fresh
  constructor(differences: readonly Difference[], revision: number, fresh: Fresh = {}) {
    super('changed meanwhile')
    this.name = 'Conflict'
    this.differences = differences
    this.revision = revision
    this.fresh = fresh
  }
}
