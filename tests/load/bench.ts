import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startSession } from '@/lib/platform/auth/sessions'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { measureBareDossier, pagesOf } from './bare-dossier'
import { measured, measuredOfWeb, told } from './child'
import { fillNeighbours, fillRegister, openInstitution } from './fill'
import { fillDecided } from './fill-decided'
import { measurePages, measureSizes, measureSql, type PageFigures } from './pages'
import type { Reassessed } from './reassess'
import { ask, once } from './requests'
import type { RuleFigures } from './rules'

type Bench = Readonly<Record<'base' | 'ownerUrl' | 'appUrl' | 'superUrl' | 'folder', string>>

const slug = 'groot'
const systems = 1_431
const deviceList = 'tests/fixtures/intake/fda-ai-enabled-devices.csv'
const neighbours = { institutions: 200, systems: 50 }
const decided = { institutions: 200, systems: 500 }

const ms = (n: number): string => `${n.toFixed(1)} ms`
const kb = (n: number): string => `${(n / 1000).toFixed(1)} kB`
const line = (...parts: readonly string[]): void => console.log(parts.join('  '))

/** Prints how fast the rules alone are: before anything else runs, since it is about one core. */
export async function benchRules(): Promise<void> {
  const { bare, withTrace, opened, subset, subsetElsewhere } = await told<RuleFigures>('tests/load/rules-alone.ts')
  const rate = (n: number): string => `${Math.round(n).toLocaleString('nl-NL')}/s`
  line(
    'situations classified',
    `${rate(bare)} verdicts alone`,
    `${rate(withTrace)} with reasons`,
    `${rate(opened)} with every reason read`,
  )
  line(
    'art. 6 and Annex III alone',
    rate(subset),
    `json-rules-engine ${rate(subsetElsewhere)}`,
    `ratio ${(subset / subsetElsewhere).toFixed(0)}`,
  )
}

/** Fills a database as large as the issue says and prints every figure beside its bare work. */
export async function bench({ base, ownerUrl, appUrl, superUrl, folder }: Bench): Promise<void> {
  process.env.BENCH_OWNER_URL = ownerUrl
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  try {
    const tenant = await fill(owner)
    const { token } = await startSession(personOf(tenant), null)
    const cookie = `next-auth.session-token=${token}`
    const id = await aSystemWithEverything(tenant)
    line(
      `node ${process.versions.node}, ${systems} systems, beside it ${neighbours.institutions} institutions of ${neighbours.systems}`,
    )
    const paths = { 'list (50 rows)': `/${slug}/systemen`, dashboard: `/${slug}`, system: `/${slug}/systemen/${id}` }
    for (const figures of await measurePages({ base, cookie, slug }, paths)) report(figures)
    const sql = await measureSql(appUrl, tenant)
    line('bare SQL of the list', `p50 ${ms(sql.p50)}`, `p95 ${ms(sql.p95)}`)
    const sizes = await measureSizes({ base, cookie, slug }, `/${slug}/systemen`)
    line('list page, gzipped', `${kb(sizes.page)} without script`, `${kb(sizes.script)} of first-load script`)
    await documents({ base, cookie, id, folder })
    await openInstitution(owner, 'invoer', 'hospital')
    const taken = await measured('tests/load/import.ts', 'invoer', deviceList)
    line('import of the device list', ms(taken.ms), `${taken.rssMb.toFixed(0)} MB peak`)
    await reassessing(owner, superUrl)
  } finally {
    await owner.end()
    await disconnect()
  }
}

/** Every decision of very many systems compared with other rules, beside the classification that it contains. */
async function reassessing(owner: pg.Pool, superUrl: string): Promise<void> {
  const { institutions, systems: each } = decided
  await fillDecided(owner, superUrl, institutions, each)
  const { systems, differing, ms: took, rssMb, bareMs } = await told<Reassessed>('tests/load/reassess.ts')
  const whole = (n: number): string => n.toLocaleString('nl-NL')
  if (systems !== institutions * each) throw new Error(`${systems} systems were compared`)
  line(
    `reclassifying ${whole(systems)} stored systems`,
    `${(took / 1000).toFixed(1)} s`,
    `${rssMb.toFixed(0)} MB peak`,
    `${whole(differing)} differ`,
    `bare classification ${(bareMs / 1000).toFixed(1)} s`,
    `ratio ${(took / bareMs).toFixed(2)}`,
  )
}

async function fill(owner: pg.Pool): Promise<Tenant> {
  const began = performance.now()
  const tenant = await openInstitution(owner, slug, 'hospital')
  await fillRegister(tenant, deviceNames())
  await fillNeighbours(owner, neighbours.institutions, neighbours.systems)
  // What autovacuum does of itself on a running database: a fresh one would visit rows that an index could answer for.
  await owner.query('vacuum analyze')
  line(`filled in ${Math.round((performance.now() - began) / 1000)} s`)
  return tenant
}

/** Names of real length: those of the device list that the import is tried on. */
function deviceNames(): string[] {
  const text = readFileSync(deviceList, 'latin1')
  const names = text.split('\n').slice(1).filter(Boolean)
  return Array.from({ length: systems }, (_, i) =>
    `${(names[i % names.length] ?? '').split(',')[2] ?? 'Systeem'} ${i}`.slice(0, 200),
  )
}

const personOf = (tenant: Tenant): string => (tenant.actor.kind === 'member' ? tenant.actor.personId : '')

async function aSystemWithEverything(tenant: Tenant): Promise<string> {
  const found = await inTenant(tenant, (db) =>
    db.aiSystem.findFirst({ where: { annexIII: 'yes' }, orderBy: { name: 'asc' }, select: { id: true } }),
  )
  if (!found) throw new Error('the register is empty')
  return found.id
}

function report({ page, alone, crowd, bareAlone, bareCrowd }: PageFigures): void {
  line(
    page.padEnd(15),
    `1 connection: p50 ${ms(alone.p50)} p95 ${ms(alone.p95)}, bare p95 ${ms(bareAlone.p95)}, ratio ${(alone.p95 / bareAlone.p95).toFixed(2)}`,
    `8 connections: p50 ${ms(crowd.p50)} p95 ${ms(crowd.p95)}, ${crowd.perSecond.toFixed(0)}/s, bare ${bareCrowd.perSecond.toFixed(0)}/s, share ${(crowd.perSecond / bareCrowd.perSecond).toFixed(2)}`,
  )
}

async function documents(of: { base: string; cookie: string; id: string; folder: string }): Promise<void> {
  const url = `${of.base}/${slug}/systemen/${of.id}/dossier`
  await ask(url, of.cookie, 1, 3)
  const dossier = await ask(url, of.cookie, 1, 200)
  const pages = pagesOf(await once(url, of.cookie))
  const bareDossier = await measureBareDossier(pages, 200)
  line(
    'system dossier PDF',
    `${pages} pages`,
    `p50 ${ms(dossier.p50)} p95 ${ms(dossier.p95)}`,
    `bare pdfkit p50 ${ms(bareDossier.p50)} p95 ${ms(bareDossier.p95)}`,
    `ratio ${(dossier.p95 / bareDossier.p95).toFixed(2)}`,
  )
  const report_ = await measuredOfWeb('tests/load/register-report.ts', slug, join(of.folder, 'register.pdf'))
  const bare = await measuredOfWeb('tests/load/bare-pdf.ts', String(systems), '40', join(of.folder, 'bare.pdf'))
  line(
    'register PDF',
    ms(report_.ms),
    `${report_.rssMb.toFixed(0)} MB peak`,
    kb(report_.size),
    `bare pdfkit ${ms(bare.ms)}`,
    `ratio ${(report_.ms / bare.ms).toFixed(2)}`,
  )
}
