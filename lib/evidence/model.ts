import type { FilePurpose } from '@/lib/platform/prisma/enums'

/** A file that the institution keeps: what it is, not its bytes. */
export type StoredFile = {
  readonly id: string
  readonly purpose: FilePurpose
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly storageKey: string
}
