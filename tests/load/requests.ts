import { Agent, request } from 'node:http'
import { gzipSync } from 'node:zlib'

/** What a series of requests took, in milliseconds, and how many a second it came to. */
export type Series = { readonly p50: number; readonly p95: number; readonly perSecond: number; readonly count: number }

const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil((p / 100) * sorted.length) - 1)] ?? 0

/** The percentiles of measured times. */
export function series(times: readonly number[], wallMs: number): Series {
  const sorted = [...times].sort((a, b) => a - b)
  return {
    p50: percentile(sorted, 50),
    p95: percentile(sorted, 95),
    perSecond: (times.length / wallMs) * 1000,
    count: times.length,
  }
}

/** Asks `url` `count` times over `connections` that stay open; every answer must be 200. */
export async function ask(url: string, cookie: string, connections: number, count: number): Promise<Series> {
  const { times, wallMs } = await asked(url, cookie, connections, count)
  return series(times, wallMs)
}

type Asked = { readonly times: readonly number[]; readonly wallMs: number }

/** Asks two pages by turns, `count` times each: a machine that slows down halfway slows both. */
export async function askByTurns(
  urls: readonly [string, string],
  cookie: string,
  connections: number,
  count: number,
  turn: number,
): Promise<readonly [Series, Series]> {
  const all: readonly [Asked[], Asked[]] = [[], []]
  for (let done = 0; done < count; done += turn) {
    all[0].push(await asked(urls[0], cookie, connections, turn))
    all[1].push(await asked(urls[1], cookie, connections, turn))
  }
  const whole = (parts: readonly Asked[]): Series =>
    series(
      parts.flatMap((p) => p.times),
      parts.reduce((sum, p) => sum + p.wallMs, 0),
    )
  return [whole(all[0]), whole(all[1])]
}

async function asked(url: string, cookie: string, connections: number, count: number): Promise<Asked> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let left = count
  const began = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) {
        const start = performance.now()
        await once(url, cookie, agent)
        times.push(performance.now() - start)
      }
    }),
  )
  const wallMs = performance.now() - began
  agent.destroy()
  return { times, wallMs }
}

/** One answer whole. */
export function once(url: string, cookie: string, agent?: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { headers: { cookie, connection: 'keep-alive' }, ...(agent ? { agent } : {}) },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          answer.statusCode === 200
            ? resolve(Buffer.concat(chunks))
            : reject(new Error(`${url} answered ${answer.statusCode}`)),
        )
        answer.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}

export const gzipped = (bytes: Buffer): number => gzipSync(bytes).length

/** The gzipped size of every script that a page loads first. */
export async function firstLoadScript(base: string, html: string, cookie: string): Promise<number> {
  const paths = new Set([...html.matchAll(/<script[^>]+src="(\/_next\/[^"]+)"/g)].map((m) => m[1] ?? ''))
  let total = 0
  for (const path of paths) total += gzipped(await once(`${base}${path.replaceAll('&amp;', '&')}`, cookie))
  return total
}
