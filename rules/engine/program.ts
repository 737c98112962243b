import type { Verdict } from './evaluate'
import type { ChoiceFact, DayFact, Situation } from './fact'

/**
 * Verdicts as numbers, after Kleene: what must all hold is the least of its parts, what is enough the greatest. So a whole
 * rule set is a list of steps over one row of numbers, each step resting on earlier ones.
 */
export type Program = {
  readonly steps: Int32Array
  /** The row before anything is answered: every answer unknown. */
  readonly open: Row
  /** By the id of a fact: the places that its answer fills. */
  readonly answers: ReadonlyMap<string, (answer: string, row: number[]) => void>
}

/** The verdicts of one situation, each at its place. */
export type Row = readonly number[]

const no = 0
const unknown = 1
const yes = 2
const verdicts: readonly Verdict[] = ['no', 'unknown', 'yes']

/** The verdict at a place of a row that was run. */
export const verdictAt = (row: Row, at: number): Verdict => verdicts[row[at] ?? no] ?? 'no'

const least = 0
const greatest = 1
const reversed = 2
const unlessSure = 3

/** Every verdict of the rule set for one situation. */
export function run(program: Program, situation: Situation): Row {
  const row = program.open.slice()
  for (const [factId, answer] of situation) program.answers.get(factId)?.(answer, row)
  const { steps } = program
  for (let i = 0; i < steps.length; ) {
    const op = steps[i] ?? 0
    const to = steps[i + 1] ?? 0
    const end = i + 3 + (steps[i + 2] ?? 0)
    row[to] = stepped(op, steps, i + 3, end, row)
    i = end
  }
  return row
}

/** The verdict of one step; the first part that settles it ends the search. */
function stepped(op: number, steps: Int32Array, first: number, end: number, row: Row): number {
  if (op === least || op === greatest) {
    const settles = op === least ? no : yes
    let verdict = yes - settles
    for (let i = first; i < end; i++) {
      const part = row[steps[i] ?? 0] ?? no
      if (part === settles) return settles
      if (part === unknown) verdict = unknown
    }
    return verdict
  }
  const part = row[steps[first] ?? 0] ?? no
  if (op === reversed) return yes - part
  return part === yes ? no : yes
}

/** Builds a program; each method gives the place of its verdict, the same place for the same parts. */
export class ProgramBuilder {
  private readonly steps: number[] = []
  private readonly open: number[] = []
  private readonly known = new Map<string, number>()
  private readonly choices = new Map<string, { fact: ChoiceFact; asked: { at: number; values: readonly string[] }[] }>()
  private readonly days = new Map<string, { at: number; day: string }[]>()

  /** The answer is one of these values. */
  is(fact: ChoiceFact, values: readonly string[]): number {
    return this.once(`is ${fact.id} ${values.join(' ')}`, (at) => {
      const choice = this.choices.get(fact.id) ?? { fact, asked: [] }
      choice.asked.push({ at, values })
      this.choices.set(fact.id, choice)
    })
  }

  /** The answered day lies before this one. */
  before(fact: DayFact, day: string): number {
    return this.once(`before ${fact.id} ${day}`, (at) => {
      this.days.set(fact.id, [...(this.days.get(fact.id) ?? []), { at, day }])
    })
  }

  all = (parts: readonly number[]): number => this.step(least, parts)
  any = (parts: readonly number[]): number => this.step(greatest, parts)
  not = (part: number): number => this.step(reversed, [part])
  /** Holds unless the part surely does: what is not known to be so, is not shown. */
  notShown = (part: number): number => this.step(unlessSure, [part])

  build(): Program {
    const answers = new Map<string, (answer: string, row: number[]) => void>()
    for (const [id, { fact, asked }] of this.choices) answers.set(id, choiceFiller(fact, asked))
    for (const [id, asked] of this.days)
      answers.set(id, (answer, row) => {
        for (const { at, day } of asked) row[at] = answer < day ? yes : no
      })
    return { steps: Int32Array.from(this.steps), open: this.open, answers }
  }

  private step(op: number, parts: readonly number[]): number {
    const [only] = parts
    if (parts.length === 1 && only !== undefined && op <= greatest) return only
    return this.once(`${op} ${parts.join(' ')}`, (at) => this.steps.push(op, at, parts.length, ...parts))
  }

  private once(key: string, make: (at: number) => void): number {
    const known = this.known.get(key)
    if (known !== undefined) return known
    const at = this.open.push(unknown) - 1
    this.known.set(key, at)
    make(at)
    return at
  }
}

type AskedChoice = { readonly at: number; readonly values: readonly string[] }

/** For each option, what it makes of the places that ask for this fact. */
function choiceFiller(fact: ChoiceFact, asked: readonly AskedChoice[]): (answer: string, row: number[]) => void {
  const places = asked.map(({ at }) => at)
  const filling = (answer: string) => asked.map(({ values }) => (values.includes(answer) ? yes : no))
  const byOption = new Map(Object.keys(fact.options).map((option) => [option, filling(option)]))
  const none = filling('')
  return (answer, row) => {
    const filled = byOption.get(answer) ?? none
    for (let i = 0; i < places.length; i++) row[places[i] ?? 0] = filled[i] ?? no
  }
}
