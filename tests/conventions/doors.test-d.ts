import { z } from 'zod'
import { command } from '@/lib/platform/command'
import { loader } from '@/lib/platform/loader'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'

// Compiled with the rest: each line that says so must not compile.

const list = (db: TenantDb) => db.aiSystem.findMany()
declare const bareClient: { aiSystem: { findMany(): Promise<unknown[]> } }
// @ts-expect-error a bare client is no TenantDb
list(bareClient)

// @ts-expect-error a write that does not say who may
command({ input: z.object({}), run: async () => ({ value: null, audit: [] }) })

// @ts-expect-error a write that leaves nothing in the logbook
command({ may: 'system:edit', input: z.object({}), run: async () => ({ value: null }) })

// @ts-expect-error a read that does not say who may
loader({ read: async () => null })

// @ts-expect-error a permission that is not in the table
loader({ may: 'system:everything', read: async () => null })

// @ts-expect-error a tenant is minted, not written down
const forged: Tenant = {
  institutionId: '',
  slug: '',
  name: '',
  kind: 'hospital',
  demo: false,
  actor: { kind: 'job', name: 'x' },
  may: new Set(),
}
void forged
