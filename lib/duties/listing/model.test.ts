import { expect, test } from 'vitest'
import { dutiesHref, filterFrom, keptBeside } from './model'

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
