import type { Day } from '@/lib/platform/day'

/** An archive of everything, as it stands in storage. */
export type Archive = {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly sha256: string
  readonly storageKey: string
  readonly addedAt: Date
}

export const archiveName = (slug: string, day: Day): string => `export-${slug}-${day}.zip`

/** One file of the archive, for its list: what it is called there, and its SHA-256 as it was read. */
export type Listed = { readonly path: string; readonly sha256: string; readonly size: number }

/** The path of a stored file within the archive: its id keeps two of one name apart. */
export const pathOf = (file: { readonly id: string; readonly name: string }): string =>
  `bestanden/${file.id}/${file.name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_')}`

/** A size that a person can read: "3,4 MB". */
export function writeSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('nl-NL')} kB`
  return `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`
}
