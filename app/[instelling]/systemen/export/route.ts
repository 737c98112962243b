import { exportColumns, mediaTypes, writeCsv, writeWorkbook } from '@/lib/intake/workbook/document'
import { download } from '@/lib/platform/download'
import { readAs } from '@/lib/platform/loader'
import { viewFrom } from '@/lib/systems/list/model'
import { exportName } from '@/lib/systems/list/nl'
import { loadExport } from '@/lib/systems/loaders'
import { toldHeadings } from '@/lib/systems/sheet/nl'

/** Every row of a list just as it is filtered and sorted, as a file that can be edited and imported back. */
export const GET = download({
  may: 'export:make',
  make: async (tenant, _, request) => {
    const query: Record<string, string[]> = {}
    for (const [name, value] of new URL(request.url).searchParams) query[name] = [...(query[name] ?? []), value]
    const format = query.formaat?.[0] === 'csv' ? 'csv' : 'xlsx'
    const found = await readAs(loadExport, tenant, viewFrom(query))
    if (!found) return null
    const { systems, today } = found
    const told = { headings: toldHeadings, cellsOf: (id: string) => found.told.get(id) ?? [] }
    return {
      body:
        format === 'csv'
          ? writeCsv(systems, exportColumns, told)
          : new Uint8Array(await writeWorkbook(systems, exportColumns, told)),
      fileName: `${exportName(tenant.name, today)}.${format}`,
      mediaType: mediaTypes[format],
    }
  },
})
