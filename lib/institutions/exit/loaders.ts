import { Readable } from 'node:stream'
import { execute } from '@/lib/platform/command'
import type { FileAnswer } from '@/lib/platform/download'
import { openStored } from '@/lib/platform/storage'
import type { Tenant } from '@/lib/platform/tenancy'
import { noteFetched } from '../commands'

/** The archive with this id as a stream; null where it is not there. Fetching it is remembered. */
export async function fetchArchive(tenant: Tenant, id: string): Promise<FileAnswer | null> {
  const outcome = await execute(noteFetched, tenant, { id })
  if (outcome.is !== 'done') return null
  const content = Readable.toWeb(await openStored(outcome.value.storageKey))
  return {
    // Node's and the browser's stream are one class here with two type declarations.
    body: content as unknown as ReadableStream<Uint8Array>,
    fileName: outcome.value.name,
    mediaType: 'application/zip',
  }
}
