import { decisionsThenTable, rulesThenRow, rulesThenTable } from '@/lib/classification/past/document'
import { exportSize, loadDecisionsThenExport, loadRulesThenExport } from '@/lib/classification/past/loaders'
import { pastViewIn } from '@/lib/classification/past/model'
import { decisionsThenWords, rulesThenWords } from '@/lib/classification/past/nl'
import { type Listed, mediaTypes, tableCsv, tableWorkbook } from '@/lib/intake/workbook/document'
import { download } from '@/lib/platform/download'
import { readAs } from '@/lib/platform/loader'

type Tenant = Parameters<typeof readAs>[1]
type Taken = { readonly table: Listed; readonly name: string }

/** A view of the past as it is shown, of every page. */
export const GET = download({
  may: 'export:make',
  make: async (tenant, _, request) => {
    const { searchParams } = new URL(request.url)
    const op = searchParams.get('op') ?? undefined
    const format = searchParams.get('formaat') === 'csv' ? 'csv' : 'xlsx'
    const taken = await (pastViewIn(searchParams.get('weergave')) === 'regels' ? rules : decisions)(tenant, op)
    if (!taken) return null
    return {
      body: format === 'csv' ? tableCsv(taken.table) : new Uint8Array(await tableWorkbook(taken.table)),
      fileName: `${taken.name}.${format}`,
      mediaType: mediaTypes[format],
    }
  },
})

async function decisions(tenant: Tenant, op: string | undefined): Promise<Taken | null> {
  const found = await readAs(loadDecisionsThenExport, tenant, { op })
  return (
    found && {
      table: decisionsThenTable(found.systems),
      name: decisionsThenWords.fileName(tenant.name, found.day),
    }
  )
}

/** A part at a time: nothing is classified inside a transaction, and others get their turn in between. */
async function rules(tenant: Tenant, op: string | undefined): Promise<Taken | null> {
  const rows: (readonly string[])[] = []
  for (let part = 1; ; part += 1) {
    const found = await readAs(loadRulesThenExport, tenant, { op, part })
    if (!found) return null
    for (const system of found.systems) rows.push(rulesThenRow(system, found.day, found.today))
    if (part * exportSize >= found.total)
      return { table: rulesThenTable(rows, found.day), name: rulesThenWords.fileName(tenant.name, found.day) }
  }
}
