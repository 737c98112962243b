import { exportOf } from '@/lib/duties/listing/document'
import { filterFrom } from '@/lib/duties/listing/model'
import { exportName } from '@/lib/duties/listing/nl'
import { loadDutiesExport } from '@/lib/duties/loaders'
import { mediaTypes, tableCsv, tableWorkbook } from '@/lib/intake/workbook/document'
import { download } from '@/lib/platform/download'
import { readAs } from '@/lib/platform/loader'

/** Every row of the list just as it is filtered and sorted. */
export const GET = download({
  may: 'export:make',
  make: async (tenant, _, request) => {
    const { searchParams } = new URL(request.url)
    const query = Object.fromEntries([...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key)]))
    const format = searchParams.get('formaat') === 'csv' ? 'csv' : 'xlsx'
    const found = await readAs(loadDutiesExport, tenant, filterFrom(query))
    if (!found) return null
    const table = exportOf(found.rows)
    return {
      body: format === 'csv' ? tableCsv(table) : new Uint8Array(await tableWorkbook(table)),
      fileName: `${exportName(tenant.name, found.today)}.${format}`,
      mediaType: mediaTypes[format],
    }
  },
})
