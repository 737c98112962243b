import type { RowsView } from '@/lib/intake/batch/view/model'
import * as commands from '@/lib/intake/commands'
import { intakeJobs } from '@/lib/intake/jobs'
import { type ImportPage, loadImport } from '@/lib/intake/loaders'
import { execute, type Outcome } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { readAs } from '@/lib/platform/loader'
import type { Tenant } from '@/lib/platform/tenancy'

export type TestFile = { readonly name: string; readonly bytes: Uint8Array }

export const csv = (text: string, name = 'lijst.csv'): TestFile => ({ name, bytes: Buffer.from(text) })

/** What came of a write that had to succeed. */
export function value<R>(outcome: Outcome<R>): R {
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value
}

export async function see(tenant: Tenant, id: string, view: Partial<RowsView> = {}): Promise<ImportPage> {
  const page = await readAs(loadImport, tenant, { id, view: { show: null, page: 1, mend: null, ...view } })
  if (!page) throw new Error('the import is not there')
  return page
}

/** Lets the worker's job run for an import, as it would come from the queue; `attempt` where it comes late or twice. */
export async function work(
  name: 'intake.read' | 'intake.run',
  tenant: Tenant,
  batchId: string,
  attempt?: number,
): Promise<void> {
  const revision = attempt ?? (await see(tenant, batchId)).batch.revision
  const job = intakeJobs.find((j) => j.name === name)
  await job?.handle({ institutionId: tenant.institutionId, batchId, attempt: revision })
}

/** A file that was chosen and read. */
export async function anImport(tenant: Tenant, file: TestFile): Promise<string> {
  const { id } = value(await execute(commands.uploadImport, tenant, { id: newId(), file }))
  await work('intake.read', tenant, id)
  return id
}

/** Says of every unknown text what the screen proposes. */
export async function asProposed(tenant: Tenant, id: string): Promise<string> {
  const unknown = (await see(tenant, id)).batch.summary?.unknown ?? []
  const said = unknown.flatMap((u, i) => [
    [`text-${i}`, `${u.field}:${u.key}`],
    [`value-${i}`, u.suggestion ?? ''],
  ])
  value(await execute(commands.answerUnknown, tenant, { id, ...Object.fromEntries(said) }))
  return id
}

/** Begins to take over just what the screen says that it would. */
export async function begin(tenant: Tenant, id: string) {
  const { batch } = await see(tenant, id)
  const counts = batch.summary?.counts
  return execute(commands.startImport, tenant, {
    id,
    revision: batch.revision,
    take: counts?.toTake ?? 0,
    skip: (counts?.leftOut ?? 0) + (counts?.blocking ?? 0),
  })
}

/** Takes over what an import says, to its end. */
export async function takenOver(tenant: Tenant, id: string): Promise<ImportPage> {
  value(await begin(tenant, id))
  await work('intake.run', tenant, id)
  return see(tenant, id)
}
