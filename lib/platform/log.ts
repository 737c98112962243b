import { newId } from './id'

/** Characters of a fault that the log keeps. */
const longestFault = 4_000

/** Writes a fault of ours to the server's log, with a reference that the user can quote. The user never sees the text. */
export function logFault(fault: unknown): string {
  const reference = newId().slice(-8)
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  process.stderr.write(`${JSON.stringify({ level: 'error', reference, fault: redact(text).slice(0, longestFault) })}\n`)
  return reference
}

/** One line of what happened, for the server's log. */
export function logLine(event: string, facts: Readonly<Record<string, string | number | boolean>> = {}): void {
  process.stdout.write(`${JSON.stringify({ level: 'info', event, ...facts })}\n`)
}

const redact = (text: string): string =>
  text
    .replace(/(postgres(?:ql)?|smtps?):\/\/[^\s@]+@/gi, '$1://***@')
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '***@***')
    .replace(/\b[0-9a-f]{48,}\b/gi, '***')
