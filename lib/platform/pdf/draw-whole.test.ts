import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { aPlan, chapters, long, rich, withBlocks } from '@/tests/factories/plan'
import { draw, drawToBuffer } from './draw'
import type { Plan, Section } from './plan'
import { readBack } from './read-back'

vi.setConfig({ testTimeout: 60_000 })

test('hetzelfde plan geeft dezelfde bytes, een andere versie niet', async () => {
  const [first, second, other] = await Promise.all([
    drawToBuffer(rich),
    drawToBuffer(rich),
    drawToBuffer({ ...rich, version: '4' }),
  ])
  expect(first.equals(second)).toBe(true)
  expect(first.equals(other)).toBe(false)
})

test('documenten die tegelijk worden getekend, ook naast een dat wordt afgebroken, mengen niets', async () => {
  const late = (name: string, count: number): Plan => {
    const said = Array.from({ length: 400 }, (_, at) => `${name}${at}`).join(' ')
    const section = (_: unknown, at: number): Section => ({
      title: `${name} ${at}`,
      blocks: async () => [{ kind: 'paragraph', text: `${at} ${said}` }],
    })
    return aPlan({ title: name, sections: Array.from({ length: count }, section) })
  }
  const plans = [late('eik', 40), late('beuk', 55), late('iep', 70)]
  const alone: Buffer[] = []
  for (const plan of plans) alone.push(await drawToBuffer(plan))
  const left = draw(late('els', 90))
  left.once('data', () => left.destroy())
  const together = await Promise.all(plans.map(drawToBuffer))
  expect(left.destroyed).toBe(true)
  expect(together.map((bytes, at) => bytes.equals(alone[at] ?? Buffer.alloc(0)))).toEqual([true, true, true])
})

test('een register van 100 systemen laat ander werk ertussen en komt heel aan bij een trage lezer', async () => {
  const sections = Array.from(
    { length: 100 },
    (_, at): Section => ({
      title: `Systeem ${at}`,
      blocks: [
        {
          kind: 'pairs',
          pairs: Array.from({ length: 20 }, (_, n) => ({ key: `Kenmerk ${n}`, value: long.slice(n, n + 3 * at) })),
        },
      ],
    }),
  )
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 1)
  const parts: Buffer[] = []
  for await (const part of draw(aPlan({ sections }))) {
    parts.push(part)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  clearInterval(timer)
  const pdf = await readBack(Buffer.concat(parts))
  expect(turns).toBeGreaterThan(1)
  expect(pdf.bookmarks).toHaveLength(101)
})

test('een lezer die weggaat, laat niets hangen', async () => {
  const stream = draw(aPlan({ sections: chapters(200) }))
  await once(stream, 'readable')
  stream.destroy()
  await once(stream, 'close')
  expect(stream.destroyed).toBe(true)
})

test('een fout tijdens het tekenen komt bij de lezer aan', async () => {
  const broken = {
    kind: 'paragraph',
    get text(): string {
      throw new Error('stuk')
    },
  } as const
  await expect(drawToBuffer(withBlocks(broken))).rejects.toThrow('stuk')
})

test('het inhoudsregister van het bestand klopt op de byte', async () => {
  const file = (await drawToBuffer(rich)).toString('latin1')
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1])
  const entries = file.slice(table).match(/^\d{10} 00000 n /gm) ?? []
  expect(entries.length).toBeGreaterThan(50)
  for (const [at, entry] of entries.entries()) {
    const start = Number(entry.slice(0, 10))
    expect(file.slice(start, start + 20)).toContain(`${at + 1} 0 obj\n`)
  }
})
