import { logFault } from '@/lib/platform/log'
import { bare } from '@/lib/platform/tenancy'

/** A database that hangs is not ready; whoever asks wants to know it soon. */
const late = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('the database does not answer')), 3_000).unref())

export const dynamic = 'force-dynamic'

/** 200 only when web, database and worker are ready. Public: it says nothing of anyone. */
export async function GET(): Promise<Response> {
  try {
    const { worker } = await Promise.race([bare.ready(), late()])
    return Response.json({ web: true, database: true, worker }, { status: worker ? 200 : 503 })
  } catch (e) {
    logFault(e)
    return Response.json({ web: true, database: false, worker: false }, { status: 503 })
  }
}
