import { writeRoles } from '@/lib/people/nl'
import { now, today } from '@/lib/platform/clock'
import { execute } from '@/lib/platform/command'
import type { FileAnswer } from '@/lib/platform/download'
import { readAs } from '@/lib/platform/loader'
import { drawStream } from '@/lib/platform/pdf/draw-stream'
import { fileName } from '@/lib/platform/pdf/file-name'
import type { Plan } from '@/lib/platform/pdf/plan'
import { readOn } from '@/lib/platform/read-on'
import type { Tenant } from '@/lib/platform/tenancy'
import { makeDocument } from './commands'
import { loadRegister, loadSystemDossier } from './loaders'
import type { Making } from './model'
import { composeReport } from './report/document'
import { toldInOrder } from './report/model'
import { composeDossier } from './system/document'

/** The dossier of one system as a PDF; null where it is not there or not yours. The logbook knows of it before a byte goes out. */
export async function makeSystemDossier(tenant: Tenant, id: string): Promise<FileAnswer | null> {
  const story = await readAs(loadSystemDossier, tenant, { id })
  if (!story) return null
  const making = await make(tenant, { document: 'systemDossier', systemId: id })
  return making && answer(composeDossier(story, making))
}

/**
 * The report of the whole register as a PDF; what comes first is drawn while the rest is read. It has its number before it
 * is read: a reading keeps a connection, and whoever keeps one must not wait for another.
 */
export async function makeRegisterReport(tenant: Tenant): Promise<FileAnswer | null> {
  const making = await make(tenant, { document: 'registerReport' })
  const coming = making && (await readOn(loadRegister, tenant, undefined))
  if (!coming) return null
  return answer(composeReport(coming.head, toldInOrder(coming.next), making), coming.leave)
}

/** Numbers a making and logs it; null where it was refused. */
async function make(tenant: Tenant, input: unknown): Promise<Making | null> {
  const outcome = await execute(makeDocument, tenant, input)
  if (outcome.is === 'fault') throw new Error(`no number for a document, see ${outcome.reference}`)
  if (outcome.is !== 'done') return null
  return {
    institution: tenant.name,
    demo: tenant.demo,
    day: today(),
    version: outcome.value.version,
    madeBy: maker(tenant),
    madeAt: now().toISOString(),
  }
}

const maker = ({ actor }: Tenant): string => {
  if (actor.kind === 'job') return actor.name
  const roles = writeRoles(actor.roles)
  return roles ? `${actor.name} (${roles})` : actor.name
}

const answer = (plan: Plan, ended?: () => void): FileAnswer => ({
  body: drawStream(plan, ended),
  fileName: fileName(`${plan.title}, versie ${plan.version}`, 'pdf'),
  mediaType: 'application/pdf',
})
