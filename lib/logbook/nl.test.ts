import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { queues } from '@/lib/platform/jobs/queues'
import { eventWords, kindGroups } from './nl'

const root = path.resolve(import.meta.dirname, '../..')

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name)
    if (entry.isDirectory()) return /platform|logbook$/.test(entry.name) ? [] : sources(at)
    return /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [readFileSync(at, 'utf8')] : []
  })

/** Names of events as they stand in the rooms and the operator's scripts: `name: 'noun.verb'`, or what gives one. */
const written = [path.join(root, 'lib'), path.join(root, 'scripts/operator')]
  .flatMap(sources)
  .flatMap((text) => [...text.matchAll(/'([a-z][A-Za-z]+\.[a-z][A-Za-z]+)'/g)].map((m) => m[1] ?? ''))
  .filter((name) => kinds().has(name.split('.')[0] ?? ''))
  .filter((name) => !(queues as readonly string[]).includes(name))

function kinds(): Set<string> {
  return new Set(Object.values(kindGroups).flatMap((group) => [...group.nouns] as string[]))
}

describe('every event', () => {
  test('that a room writes has words', () => {
    expect(written.length).toBeGreaterThan(25)
    expect([...new Set(written)].filter((name) => !Object.hasOwn(eventWords, name))).toEqual([])
  })

  test('with words can be found by what it is about', () => {
    expect(Object.keys(eventWords).filter((name) => !kinds().has(name.split('.')[0] ?? ''))).toEqual([])
  })
})
