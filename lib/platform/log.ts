import { newId } from './id'

/** Writes a fault of ours to the server's log, with a reference that the user can quote. The user never sees more of it. */
export function logFault(fault: unknown): string {
  const reference = newId().slice(-8)
  process.stderr.write(`${JSON.stringify({ level: 'error', reference, fault: toldOf(fault) })}\n`)
  return reference
}

/** One line of what happened, for the server's log. */
export function logLine(event: string, facts: Readonly<Record<string, string | number | boolean>> = {}): void {
  process.stdout.write(`${JSON.stringify({ level: 'info', event, ...facts })}\n`)
}

/** What the log keeps of a fault: its kind, its code and where it arose. Its message may hold what somebody typed. */
type Told = { readonly kind: string; readonly code?: string; readonly at?: readonly string[]; readonly cause?: Told }

const mostFrames = 20
const mostCauses = 3

function toldOf(fault: unknown, depth = 0): Told {
  if (typeof fault !== 'object' || fault === null) return { kind: typeof fault }
  const cause = causeOf(fault)
  const code = codeOf(fault)
  return {
    kind: word(Reflect.get(fault, 'name')) ?? 'Object',
    ...(code ? { code } : {}),
    ...(fault instanceof Error ? { at: framesOf(fault) } : {}),
    ...(cause && depth < mostCauses ? { cause: toldOf(cause, depth + 1) } : {}),
  }
}

/** A name or a code, not a sentence. */
const word = (value: unknown): string | undefined =>
  (typeof value === 'string' || typeof value === 'number') && /^[\w.$-]{1,60}$/.test(String(value))
    ? String(value)
    : undefined

/** The driver of the database keeps the code of PostgreSQL under a name of its own. */
const codeOf = (fault: object): string | undefined =>
  word(Reflect.get(fault, 'code')) ?? word(Reflect.get(fault, 'originalCode'))

/** What lies behind a fault; Prisma keeps what the driver said in `meta`. */
function causeOf(fault: object): object | null {
  const meta: unknown = Reflect.get(fault, 'meta')
  const behind: unknown =
    Reflect.get(fault, 'cause') ??
    (typeof meta === 'object' && meta !== null ? Reflect.get(meta, 'driverAdapterError') : null)
  return typeof behind === 'object' && behind !== null ? behind : null
}

/** Places in the code. Name and message stand before them, and lines of theirs may look like them. */
function framesOf(fault: Error): string[] {
  const [stack = '', name = '', message = ''] = [fault.stack, fault.name, fault.message].map((part) =>
    typeof part === 'string' ? part : '',
  )
  if (name.includes('\n') && !message.includes('\n')) return []
  const after = message.includes('\n') ? stack.lastIndexOf(message) + message.length : 0
  return stack
    .slice(after)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, mostFrames)
}
