import { describe, expect, test } from 'vitest'
import { norms } from '../norms'
import { ruleSet } from '../rule-set'
import { lawStudiedUntil } from '../sources/calendar'
import { rulebook } from './rulebook'

const book = rulebook(lawStudiedUntil)
const rules = [...book.chapters.flatMap((c) => c.rules), ...book.attention]

describe('Het regelboek voor iedereen', () => {
  test('heeft elke regel, met artikel en dag', () => {
    expect(book.chapters.flatMap((c) => c.rules.map((r) => r.id))).toEqual(norms.map((n) => n.id))
    for (const r of rules) expect([r.id, r.citations.length > 0, r.term !== '']).toEqual([r.id, true, true])
  })

  test('noemt bij een verplichting wat te doen is', () => {
    expect(rules.find((r) => r.id === 'ai-act.26-2')?.todo).toContain('Wijs mensen aan')
    expect(rules.find((r) => r.id === 'ai-act.6-1')?.todo).toBeNull()
  })

  test('zegt de dag van de omnibus pas vanaf de omnibus', () => {
    const annexIII = (on: '2026-07-26' | '2026-07-27') =>
      rulebook(on).dates.find((d) => d.id === 'high-risk-annex-iii')?.day
    expect([annexIII('2026-07-26'), annexIII('2026-07-27')]).toEqual(['2 augustus 2026', '2 december 2027'])
  })

  test('noemt elke bron één keer, en elke aangehaalde bron', () => {
    const names = book.sources.map((s) => s.name)
    expect(new Set(names).size).toBe(names.length)
    const cited = rules.flatMap((r) => r.citations.map((c) => c.text))
    expect(cited.filter((text) => !names.some((name) => text.startsWith(name)))).toEqual([])
  })

  test('begint het overzicht van wijzigingen met de regels van nu, en noemt elke versie één keer', () => {
    const versions = book.changes.map((c) => c.version)
    expect(versions[0]).toBe(ruleSet.version)
    expect(new Set(versions).size).toBe(versions.length)
  })
})
