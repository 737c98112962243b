import { writeCsv } from '@/lib/intake/workbook/document'
import { readAs } from '@/lib/platform/loader'
import type { Tenant } from '@/lib/platform/tenancy'
import { plainView } from '@/lib/systems/list/model'
import { loadExport } from '@/lib/systems/loaders'

/** Every system of an institution as the product's own export writes it. */
export async function systemsCsv(tenant: Tenant): Promise<Uint8Array> {
  return writeCsv((await readAs(loadExport, tenant, plainView))?.systems ?? [])
}
