type Survivor = { readonly path: string; readonly mutatorName: string; readonly code: string }

type Reason = {
  readonly in: RegExp
  readonly by?: string
  readonly code: RegExp
  readonly why: string
}

/** Why a mutant may live, by file, mutation and line of code. */
const reasons: readonly Reason[] = []

/** The sentence that says why this mutant lives, or nothing when nobody has told. */
export const whyItLives = ({ path, mutatorName, code }: Survivor): string | undefined =>
  reasons.find((r) => r.in.test(path) && (r.by ?? mutatorName) === mutatorName && r.code.test(code))?.why
