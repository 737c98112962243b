import { tenantFor } from '@/lib/platform/auth/current'

/** The bare work that every page contains: session, membership, one line. The bench puts it in a build of its own. */
export default async function BarePage({ params }: { params: Promise<{ instelling: string }> }) {
  const { instelling } = await params
  const tenant = await tenantFor(instelling)
  return <p>{tenant.name}</p>
}
