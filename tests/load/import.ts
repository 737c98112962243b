import { readFileSync } from 'node:fs'
import * as commands from '@/lib/intake/commands'
import { execute } from '@/lib/platform/command'
import { stopSending } from '@/lib/platform/jobs'
import { disconnect, inTenant } from '@/lib/platform/tenancy'
import { anImport, takenOver, value } from '../factories/intake'
import { tell } from './child'
import { tenantOf } from './tenant'

// The import of the whole device list, as the worker does it: read, dry run, and taken over in one transaction.
const [slug = '', path = ''] = process.argv.slice(2)
const tenant = await tenantOf(slug)
const administrator = await inTenant(tenant, (db) =>
  db.member.findFirst({ where: { roles: { has: 'administrator' } } }),
)
const owner = administrator?.email ?? ''
const bytes = readFileSync(path)
const began = performance.now()
const id = await anImport(tenant, { name: 'apparaten.csv', bytes })
value(await execute(commands.chooseFallbackOwner, tenant, { id, back: '', owner }))
const { batch } = await takenOver(tenant, id)
if (batch.state !== 'done') throw new Error(`the import ended as ${batch.state}`)
tell(began, bytes.length)
await stopSending()
await disconnect()
