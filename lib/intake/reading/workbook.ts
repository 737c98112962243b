import type { Archive } from './archive'
import { RefusedFile, type SeenType, type SheetName } from './model'
import { type Attributes, readXml } from './xml'

/** What a number in a cell stands for, by its number format. */
export type NumberKind = 'number' | 'day' | { readonly digits: number }

export type Workbook = {
  readonly sheets: readonly (SheetName & { readonly part: string })[]
  readonly sharedStrings: string | null
  readonly date1904: boolean
  readonly numberKinds: readonly NumberKind[]
}

const mostSheets = 500
/** Excel itself stops at 64,000. */
const mostFormats = 65_536
/** Excel's own bound. */
const longestFormat = 255

/** Finds the sheets, texts and number formats of a workbook. Throws RefusedFile when it is something else. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const main = await mainPart(archive)
  const relations = await relationsOf(archive, main)
  const sheets: (SheetName & { part: string })[] = []
  let date1904 = false
  await readXml(archive, main, {
    open: (name, a) => {
      if (name === 'workbookPr') date1904 = a.date1904 === '1' || a.date1904 === 'true'
      if (name !== 'sheet') return
      const relation = relations.find((r) => r.id === relationId(a))
      if (sheets.length >= mostSheets) throw new RefusedFile({ refused: 'inflates' })
      if (relation?.type === 'worksheet')
        sheets.push({ name: a.name ?? '', hidden: (a.state ?? 'visible') !== 'visible', part: relation.target })
    },
  })
  if (sheets.length === 0) throw new RefusedFile({ refused: 'unreadable' })
  const partOf = (type: string) => {
    const target = relations.find((r) => r.type === type)?.target
    return target !== undefined && archive.has(target) ? target : null
  }
  const styles = partOf('styles')
  return {
    sheets,
    date1904,
    sharedStrings: partOf('sharedStrings'),
    numberKinds: styles === null ? [] : await readNumberKinds(archive, styles),
  }
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

const relationId = (a: Attributes) => Object.entries(a).find(([name]) => /:id$/.test(name))?.[1]

async function mainPart(archive: Archive): Promise<string> {
  if (archive.has('_rels/.rels')) {
    const main = (await relationsOf(archive, '')).find((r) => r.type === 'officeDocument')?.target
    if (main?.endsWith('.bin')) throw new RefusedFile({ refused: 'wrong-type', seen: 'xlsb' })
    if (main && archive.has(main) && main.toLowerCase().includes('workbook')) return main
  }
  if (archive.has('xl/workbook.xml')) return 'xl/workbook.xml'
  throw new RefusedFile({ refused: 'wrong-type', seen: otherZip(archive) })
}

function otherZip(archive: Archive): SeenType {
  if (archive.has('xl/workbook.bin')) return 'xlsb'
  if (archive.has('mimetype') && archive.has('content.xml')) return 'ods'
  return archive.has('[Content_Types].xml') ? 'office' : 'zip'
}

async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const relations: Relation[] = []
  await readXml(archive, `${folder}_rels/${part.slice(slash)}.rels`, {
    open: (name, a) => {
      if (name !== 'Relationship' || a.TargetMode === 'External') return
      relations.push({
        id: a.Id ?? '',
        type: (a.Type ?? '').split('/').at(-1) ?? '',
        target: resolve(folder, a.Target ?? ''),
      })
    },
  })
  return relations
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const base = `zip:///${folder}`
  if (!URL.canParse(target, base)) throw new RefusedFile({ refused: 'unreadable' })
  return new URL(target, base).pathname.slice(1)
}

async function readNumberKinds(archive: Archive, part: string): Promise<NumberKind[]> {
  const formats = new Map<string, string>()
  const kinds: NumberKind[] = []
  let inCells = false
  await readXml(archive, part, {
    open: (name, a) => {
      if (name === 'numFmt') formats.set(a.numFmtId ?? '', (a.formatCode ?? '').slice(0, longestFormat))
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells && kinds.length < mostFormats)
        kinds.push(kindOf(Number(a.numFmtId ?? 0), formats.get(a.numFmtId ?? '')))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return kinds
}

/** The formats that every workbook has without naming them and that show a date. */
const builtInDays = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]

function kindOf(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return builtInDays.includes(id) ? 'day' : 'number'
  if (/^0{2,20}$/.test(code)) return { digits: code.length }
  const bare =
    code
      .split(';')[0]
      ?.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '')
      .toLowerCase() ?? ''
  return /[yj]/.test(bare) || /d/.test(bare) ? 'day' : 'number'
}
