import type { Day } from '@/lib/platform/day'

/** The documents that this room makes. The name is what the logbook keeps as the kind of its subject. */
export const documentKinds = ['systemDossier', 'registerReport'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** One making of a document: whose, by whom, when, and which number of this document it is. */
export type Making = {
  readonly institution: string
  readonly demo: boolean
  /** The calendar day that the content describes. */
  readonly day: Day
  readonly version: number
  readonly madeBy: string
  /** The instant of making, ISO 8601. */
  readonly madeAt: string
}

/** A document that was made before, out of the logbook. */
export type MadeDocument = {
  readonly id: string
  readonly kind: DocumentKind
  readonly label: string
  /** Null for the register, and for a system that is not there any more. */
  readonly systemId: string | null
  readonly version: number
  readonly at: Date
  readonly by: string | null
}
