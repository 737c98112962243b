import { newId } from './id'

/** Characters of a fault that the log keeps. */
const longestFault = 4_000

/** Writes a fault of ours to the server's log, with a reference that the user can quote. The user never sees the text. */
export function logFault(fault: unknown): string {
  const reference = newId().slice(-8)
  process.stderr.write(
    `${JSON.stringify({ level: 'error', reference, fault: redact(textOf(fault)).slice(0, longestFault) })}\n`,
  )
  return reference
}

/** One line of what happened, for the server's log. */
export function logLine(event: string, facts: Readonly<Record<string, string | number | boolean>> = {}): void {
  process.stdout.write(`${JSON.stringify({ level: 'info', event, ...facts })}\n`)
}

/** What threw may be no Error: a limiter's answer, a driver's object. Its name, code and message are told, nothing else of it. */
function textOf(fault: unknown): string {
  if (fault instanceof Error) return fault.stack ?? fault.message
  if (typeof fault !== 'object' || fault === null) return String(fault)
  const told = ['name', 'code', 'message'].flatMap((key) => {
    const value: unknown = Reflect.get(fault, key)
    return typeof value === 'string' || typeof value === 'number' ? [`${key}: ${value}`] : []
  })
  return told.length > 0 ? told.join(', ') : 'a fault that names nothing of itself'
}

const redact = (text: string): string =>
  text
    .replace(/(postgres(?:ql)?|smtps?):\/\/[^\s@]+@/gi, '$1://***@')
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '***@***')
    .replace(/\b[0-9a-f]{48,}\b/gi, '***')
