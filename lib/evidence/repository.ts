import { personOf } from '@/lib/platform/actor'
import { refuse } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/id'
import type { FilePurpose } from '@/lib/platform/prisma/enums'
import { deleteStored, inspectFile, putFile, storageKey } from '@/lib/platform/storage'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import type { StoredFile } from './model'
import { fileProblems } from './nl'
import type { IncomingFile } from './schema'

/** Checks a file by its content and puts its bytes behind the storage door; before the transaction that records it. */
export async function storeFile(
  tenant: Tenant,
  file: IncomingFile,
  purpose: FilePurpose,
  field: string,
): Promise<StoredFile> {
  const seen = await inspectFile(file.bytes, file.name)
  if (typeof seen === 'string') refuse(fileProblems[seen], field)
  const id = newId()
  const key = storageKey(tenant.institutionId, id)
  await putFile(key, file.bytes)
  return { id, purpose, name: file.name, storageKey: key, ...seen }
}

/** Takes back the bytes of a file that nothing came of; without a file nothing. */
export async function unstoreFile(file: StoredFile | null): Promise<void> {
  if (file) await deleteStored(file.storageKey)
}

/** Records a stored file in the transaction of what it belongs to. */
export async function insertFile(db: TenantDb, tenant: Tenant, file: StoredFile): Promise<void> {
  await db.storedFile.create({ data: { ...file, addedById: personOf(tenant) } })
}

export async function findFile(db: TenantDb, id: string): Promise<StoredFile | null> {
  return db.storedFile.findFirst({
    where: { id },
    select: { id: true, purpose: true, name: true, mediaType: true, size: true, sha256: true, storageKey: true },
  })
}
