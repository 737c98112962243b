import { describe, expect, test } from 'vitest'
import type { Day } from '../engine/day'
import { dutyById } from '../rule-set'
import { type LawGroup, type OrganisationId, sevenLaws } from './seven-laws'

const today: Day = '2026-11-27'
const table = (day: Day = today) => sevenLaws(day)
const cell = (id: string, of: OrganisationId, day: Day = today): readonly LawGroup[] =>
  table(day).rows.find((r) => r.id === id)?.owed[of] ?? []
const certain = (groups: readonly LawGroup[]) =>
  groups.find((g) => g.depends === null)?.lines.map((l) => l.normId) ?? []
const depending = (groups: readonly LawGroup[]) =>
  groups.filter((g) => g.depends !== null).flatMap((g) => g.lines.map((l) => l.normId))
const everyLine = table().rows.flatMap((r) =>
  [...r.owed.region, ...r.owed.practice].flatMap((g) => g.lines.map((l) => ({ row: r.id, ...l }))),
)

describe('Zeven wetten, regionale organisatie tegenover praktijk', () => {
  test('zijn er zeven, in de volgorde van het rapport', () =>
    expect(table().rows.map((r) => r.name)).toEqual([
      'AI-verordening',
      'AVG',
      'MDR',
      'WGBO',
      'Wkkgz',
      'NEN- en ISO-normen',
      'DPIA',
    ]))

  test('elke regel komt uit een norm: dezelfde titel, dezelfde bron, hetzelfde gewicht', () => {
    expect(everyLine.length).toBeGreaterThan(30)
    for (const line of everyLine) {
      const norm = dutyById.get(line.normId)
      expect([line.normId, line.title, line.standing]).toEqual([line.normId, norm?.duty.title, norm?.standing])
      expect(line.citations.map((c) => c.text)).toEqual(norm?.cites.map((c) => c.text))
      expect([line.normId, line.term]).not.toEqual([line.normId, ''])
    }
  })

  test('een norm staat bij één wet', () => {
    const rowsOf = (normId: string) => new Set(everyLine.flatMap((l) => (l.normId === normId ? [l.row] : [])))
    for (const { normId } of everyLine) expect([normId, rowsOf(normId).size]).toEqual([normId, 1])
  })

  test('elke wet zegt van beide iets', () => {
    for (const { id, owed } of table().rows)
      expect([id, owed.region.length > 0, owed.practice.length > 0]).toEqual([id, true, true])
  })

  test('elk vak noemt waarvan het afhangt, of dat het geldt', () => {
    for (const { owed } of table().rows)
      for (const groups of Object.values(owed)) {
        const names = groups.map((g) => g.depends)
        expect(new Set(names).size).toBe(names.length)
        expect(names.indexOf(null)).toBeLessThan(1)
      }
  })

  test('zegt wat van beide is aangenomen', () => {
    const [region, practice] = table().organisations
    expect(region?.known).toContain('Uw organisatie is een zorggroep')
    expect(practice?.known).toContain('Niet zelf gemaakt: het komt van een leverancier')
    expect(region?.known.join()).not.toContain('zorgaanbieder')
  })
})

describe('Wat het rapport anders zei dan de wet van nu', () => {
  test('AI in de zorg is niet vanzelf hoog risico: wat daarbij hoort, hangt ervan af', () => {
    expect(certain(cell('ai-act', 'practice'))).toContain('ai-act.4.2026')
    expect(depending(cell('ai-act', 'practice'))).toContain('ai-act.26-2')
  })

  test('een praktijk die AI koopt, is geen aanbieder; een regionale organisatie kan dat worden', () => {
    const norms = (of: OrganisationId) => cell('ai-act', of).flatMap((g) => g.lines.map((l) => l.normId))
    expect(norms('practice')).not.toContain('ai-act.9')
    expect(norms('region')).toEqual(expect.arrayContaining(['ai-act.9', 'ai-act.24', 'ai-act.26-2']))
  })

  test('een DPIA is niet altijd nodig: voor een zorggroep wel, voor een praktijk hangt het ervan af', () => {
    expect(certain(cell('dpia', 'region'))).toEqual(['avg.35.duty', 'avg.36'])
    expect(certain(cell('dpia', 'practice'))).toEqual([])
    expect(depending(cell('dpia', 'practice'))).toEqual(['avg.35.duty', 'avg.36'])
  })

  test('NEN 7510, 7512 en 7513 zijn wet voor wie zorg verleent', () => {
    const lines = cell('nen', 'practice').find((g) => g.depends === null)?.lines ?? []
    expect(lines.map((l) => l.standing)).toEqual(['law', 'law'])
    expect(cell('nen', 'region').map((g) => g.depends)).toEqual([
      'Nog te beantwoorden: Verleent uw organisatie zelf zorg?',
    ])
  })

  test('wat niet is nagelezen of niet is uitgewerkt, staat erbij', () => {
    const treatment = cell('wgbo', 'practice').flatMap((g) => g.lines)
    for (const { citations } of treatment) expect(citations[0]?.text).toContain('tekst niet nagelezen')
    expect(table().rows.find((r) => r.id === 'mdr')?.notModelled).toContain(
      'MDR art. 16 lid 1 (wie fabrikant wordt door naam, doel of wijziging), en art. 88 en 89',
    )
  })

  test('van de DPIA-lijst staat één keer wat niet is gevraagd, en niet dat er niets van wordt gevraagd', () => {
    const list = table().rows.flatMap((r) => r.notModelled.filter((s) => /lijst van de AP/.test(s)))
    expect(list).toEqual(['De DPIA-lijst van de AP buiten categorie 6, 7, 8, 11 en 14 tot en met 17'])
  })

  test('de dag hoort erbij: voor de omnibus begon art. 26 op een andere dag', () => {
    const term = (day: Day) =>
      cell('ai-act', 'practice', day)
        .flatMap((g) => g.lines)
        .find((l) => l.normId === 'ai-act.26-2')?.term
    expect([term('2026-07-26'), term('2026-07-27')]).toEqual([
      'geldt vanaf 2 augustus 2026',
      'geldt vanaf 2 december 2027',
    ])
  })
})
