/** Something that the person at the keyboard can mend: shown as this one sentence, without a stack. */
export class Sentence extends Error {
  override readonly name = 'Sentence'
}

/** Something was cut off because everything is being stopped: there is nothing to tell. */
export class Stopped extends Error {}

const text = (error: unknown): string =>
  error instanceof Error ? `${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}` : String(error)

export const isDiskFull = (error: unknown): boolean => /ENOSPC|No space left on device|disk full/i.test(text(error))

const isForbidden = (error: unknown): boolean => /\bEACCES\b|\bEPERM\b|\bEROFS\b/.test(text(error))

/** The sentence for an error that has one; null for a fault of ours, which deserves its stack. */
export function sentenceFor(error: unknown): string | null {
  if (error instanceof Sentence) return error.message
  if (isDiskFull(error)) return 'The disk is full: free at least 1 GB and start again.'
  if (isForbidden(error)) {
    const path = (error as NodeJS.ErrnoException).path ?? 'A file of the project'
    return `${path} may not be written by this user (an earlier start as another user made it): give it to this user or remove it.`
  }
  return null
}
