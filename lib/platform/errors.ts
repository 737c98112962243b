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

/** Someone else saved in between. `changes` say what they changed, for the user to choose. */
export class Conflict extends Error {
  readonly theirs: Readonly<Record<string, string>>
  readonly revision: number
  constructor(theirs: Readonly<Record<string, string>>, revision: number) {
    super('changed meanwhile')
    this.name = 'Conflict'
    this.theirs = theirs
    this.revision = revision
  }
}
