import pg from 'pg'
import type { Tenant } from '@/lib/platform/tenancy'
import { ask, askByTurns, firstLoadScript, gzipped, once, type Series, series } from './requests'

type Site = { readonly base: string; readonly cookie: string; readonly slug: string }

const count = 300
/** Requests in a row to one page, before it is the other's turn. */
const turn = 50

/** A page beside the bare page of the same run, at 1 and at 8 connections. */
export type PageFigures = {
  readonly page: string
  readonly alone: Series
  readonly crowd: Series
  readonly bareAlone: Series
  readonly bareCrowd: Series
}

/** Measures pages by turns with the bare page, so that both meet the same noise. */
export async function measurePages(site: Site, paths: Readonly<Record<string, string>>): Promise<PageFigures[]> {
  const bare = `${site.base}/kaal/${site.slug}`
  const figures: PageFigures[] = []
  for (const [page, path] of Object.entries(paths)) {
    const url = `${site.base}${path}`
    await ask(url, site.cookie, 8, 80)
    await ask(bare, site.cookie, 8, 80)
    const [bareAlone, alone] = await askByTurns([bare, url], site.cookie, 1, count, turn)
    const [bareCrowd, crowd] = await askByTurns([bare, url], site.cookie, 8, count, turn)
    figures.push({ page, alone, crowd, bareAlone, bareCrowd })
  }
  return figures
}

/** The gzipped size of the list page without script, and of the script that it loads first. In bytes. */
export async function measureSizes(site: Site, path: string): Promise<{ page: number; script: number }> {
  const html = await once(`${site.base}${path}`, site.cookie)
  return { page: gzipped(html), script: await firstLoadScript(site.base, html.toString('utf8'), site.cookie) }
}

/** The bare SQL inside the list page: one tenant transaction with 50 rows of the register, over one connection. */
export async function measureSql(appUrl: string, tenant: Tenant): Promise<Series> {
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  const times: number[] = []
  const began = performance.now()
  try {
    for (let i = 0; i < count; i++) {
      const start = performance.now()
      await client.query('begin')
      await client.query("select set_config('app.institution_id', $1, true)", [tenant.institutionId])
      await client.query(
        `select s.*, p.name as product, count(*) over () as total from ai_system s
         left join product p on p.institution_id = s.institution_id and p.id = s.product_id
         order by lower(s.name) limit 50`,
      )
      await client.query('commit')
      times.push(performance.now() - start)
    }
  } finally {
    await client.end()
  }
  return series(times, performance.now() - began)
}
