import { expect, test } from 'vitest'
import { dutiesExportHref, dutiesHref, filterFrom, isNarrowed, keptBeside, pickedFrom, sortedBy } from './model'

test('een lijst is terug te vinden aan haar adres', () => {
  const href = dutiesHref('ziekenhuis', {
    standing: ['open', 'expired'],
    timing: 'targetPassed',
    owed: true,
    mine: true,
    norm: 'ai-act.4',
    page: 2,
  })
  const query = new URLSearchParams(href.split('?')[1])
  const asked = filterFrom(Object.fromEntries([...new Set(query.keys())].map((k) => [k, query.getAll(k)])))
  expect(asked).toMatchObject({
    standing: ['open', 'expired'],
    timing: 'targetPassed',
    owed: true,
    mine: true,
    norm: 'ai-act.4',
    page: 2,
  })
})

test('onzin in het adres wordt genegeerd', () => {
  const asked = filterFrom({ status: 'hack', pagina: '-3', wet: '2026-02-31', systeem: "' or 1=1", streefdatum: 'x' })
  expect(asked).toMatchObject({ standing: [], page: 1, legalOn: null, system: null, timing: null })
})

test('wie een filter wijzigt, houdt wat het formulier niet laat zien', () => {
  const asked = filterFrom({ geldt: 'zeker', aandacht: '1', norm: 'ai-act.4', pagina: '3' })
  expect(keptBeside(asked)).toEqual({ geldt: 'zeker', aandacht: '1' })
})

test('een kolom die al zo staat, keert om; een onbekende volgorde is de gewone', () => {
  const filter = filterFrom({ sorteer: '-prijs', status: 'open' })
  expect(filter.sort).toEqual({ key: 'targetOn', desc: false })
  const byOwner = sortedBy('zh', filter, 'owner')
  expect(byOwner).toEqual({ href: '/zh/verplichtingen?status=open&sorteer=eigenaar', direction: undefined })
  const sorted = filterFrom({ sorteer: 'eigenaar', pagina: '4' })
  expect(sortedBy('zh', sorted, 'owner')).toEqual({ href: '/zh/verplichtingen?sorteer=-eigenaar', direction: 'asc' })
  expect(sortedBy('zh', filter, 'targetOn').href).toBe('/zh/verplichtingen?status=open&sorteer=-streefdatum')
})

test('een volgorde of pagina maakt de lijst niet smaller, en een filter wijzigen houdt de volgorde', () => {
  expect(isNarrowed(filterFrom({ sorteer: 'eigenaar', pagina: '4' }))).toBe(false)
  expect(isNarrowed(filterFrom({ van: 'mij' }))).toBe(true)
  expect(keptBeside(filterFrom({ sorteer: '-eigenaar' }))).toEqual({ sorteer: '-eigenaar' })
})

test('een export is van alle pagina’s van wat getoond wordt', () => {
  const filter = filterFrom({ van: 'mij', sorteer: 'systeem', pagina: '3' })
  expect(dutiesExportHref('zh', filter, 'csv')).toBe('/zh/verplichtingen/export?van=mij&sorteer=systeem&formaat=csv')
})

test('gekozen is wat een nummer heeft, elk één keer', () => {
  const id = '0198c5a0-0000-7000-8000-000000000001'
  expect(pickedFrom({ keuze: [id, id, "' or 1=1"] })).toEqual([id])
  expect(pickedFrom({})).toEqual([])
})
