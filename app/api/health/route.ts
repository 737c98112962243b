import { logFault } from '@/lib/platform/log'
import { bare } from '@/lib/platform/tenancy'

export const dynamic = 'force-dynamic'

/** 200 only when web, database and worker are ready. Public: it says nothing of anyone. */
export async function GET(): Promise<Response> {
  try {
    const { worker } = await bare.ready()
    return Response.json({ web: true, database: true, worker }, { status: worker ? 200 : 503 })
  } catch (e) {
    logFault(e)
    return Response.json({ web: true, database: false, worker: false }, { status: 503 })
  }
}
