import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { catalog } from './catalog'
import type { Condition } from './engine/condition'
import { facts } from './facts'
import { attentionNorms, norms } from './norms'
import { lawStudiedUntil } from './sources/calendar'
import { topicById, topics } from './topics'

const here = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))
const law = files.filter((f) => !f.endsWith('.test.ts') && !f.endsWith('.examples.ts') && !f.startsWith('examples/'))
const read = (file: string): string => readFileSync(here + file, 'utf8')

const factsIn = (c: Condition): readonly string[] => {
  if (c.op === 'is' || c.op === 'before') return [c.fact.id]
  if (c.op === 'concluded') return []
  return c.op === 'not' || c.op === 'said' ? factsIn(c.of) : c.of.flatMap(factsIn)
}

describe('De catalogus', () => {
  test('is goedgekeurd zoals de regels nu zijn (anders: npx tsx rules/write-catalog.ts, en lees het verschil)', () =>
    expect(catalog()).toBe(read('CATALOG.approved.md')))

  test('elke wettelijke datum staat op één plaats', () => {
    for (const file of law.filter((f) => f !== 'sources/calendar.ts'))
      expect([file, read(file).match(/'(19|20)\d{2}-\d{2}-\d{2}'/g) ?? []]).toEqual([file, []])
    const days: string[] = read('sources/calendar.ts').match(/'\d{4}-\d{2}-\d{2}'/g) ?? []
    expect(days.filter((d, i) => days.indexOf(d) !== i)).toEqual([])
  })

  test('de regels gebruiken niets van buiten en vragen de klok niet', () => {
    for (const file of law.filter((f) => f !== 'write-catalog.ts')) {
      const imports = [...read(file).matchAll(/from '([^']+)'/g)].map((m) => m[1] ?? '')
      expect([file, imports.filter((i) => !i.startsWith('.'))]).toEqual([file, []])
      expect([file, /new Date\(|Date\.now|process\./.test(read(file))]).toEqual([file, false])
    }
  })

  test('een aandachtspunt uit regels die nog komen, noemt zijn dag', () => {
    for (const n of attentionNorms) {
      const ahead = n.inForce.from.settings.some(({ day }) => day > lawStudiedUntil)
      expect([n.id, ahead && !n.dated]).toEqual([n.id, false])
    }
  })

  test('wat niet gezegd mag worden, staat nergens', () => {
    const text = catalog().toLowerCase()
    for (const word of ['voldoet', 'voldaan', 'compliant', 'igj toetsingskader', 'gebruikersverantwoordelijke'])
      expect(text).not.toContain(word)
  })

  test('96 uur voor een datalek staat er alleen als voorstel', () => {
    const lines = catalog()
      .split('\n')
      .filter((line) => line.includes('96 uur'))
    expect(lines.filter((line) => !/^((- Wat te doen: )?Voorstel: |- `com-2025-837`: Voorstel )/.test(line))).toEqual(
      [],
    )
  })
})

describe('Vragen', () => {
  const used = new Set(
    [...norms, ...attentionNorms].flatMap((n) => [
      ...factsIn(n.when),
      ...(n.unless ? factsIn(n.unless) : []),
      ...('unlessShown' in n && n.unlessShown ? factsIn(n.unlessShown) : []),
    ]),
  )

  test('elke vraag wordt door een regel gebruikt, en elke gebruikte vraag bestaat één keer', () => {
    const ids = facts.map((f) => f.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...used].sort()).toEqual([...ids].sort())
  })

  test('elke vraag hoort bij een onderwerp, en elk vakje van een lijst is een vraag met ja en nee', () => {
    for (const f of facts) expect([f.id, topicById(f.topic) !== null]).toEqual([f.id, true])
    for (const t of topics)
      if ('checklist' in t)
        for (const id of t.checklist.factIds) {
          const fact = facts.find((f) => f.id === id)
          expect([id, fact?.topic, fact?.kind === 'choice' && Object.keys(fact.options)]).toEqual([
            id,
            t.id,
            ['yes', 'no'],
          ])
        }
  })

  test('elke vraag zegt waarom zij wordt gesteld', () => {
    for (const f of facts) expect([f.id, f.why.length > 20, f.asks.endsWith('?')]).toEqual([f.id, true, true])
  })

  test('elke vraag heeft een artikel, en een voorbeeld van de huisarts en van het ziekenhuis', () => {
    for (const f of facts) {
      const { practice = '', hospital = '' } = f.examples ?? {}
      expect([f.id, f.cites.text.length > 5, practice.length > 5, hospital.length > 5]).toEqual([
        f.id,
        true,
        true,
        true,
      ])
      expect([f.id, practice === hospital, /\.$/.test(practice + hospital)]).toEqual([f.id, false, false])
    }
  })
})
