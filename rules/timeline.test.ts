import { expect, test } from 'vitest'
import { legalDates } from './timeline'

const today = '2026-11-23'

test('de tijdlijn toont de data zoals ze op een dag bekend zijn', () => {
  expect(legalDates(today).map((d) => `${d.day} ${d.id}`)).toEqual([
    '2024-08-01 aiAct',
    '2025-02-02 chaptersOneAndTwo',
    '2026-07-27 literacyNewText',
    '2026-08-02 transparency',
    '2026-12-02 newProhibitions',
    '2026-12-02 markingLegacy',
    '2027-12-02 highRiskAnnexIII',
    '2028-08-02 highRiskAnnexI',
    '2030-08-02 publicAuthorityLegacy',
  ])
  expect(legalDates(today).find((d) => d.id === 'aiAct')?.setBy).toBe('AI-verordening art. 113, eerste alinea')
  expect(legalDates(today).find((d) => d.id === 'highRiskAnnexI')?.setBy).toBe(
    'Digitale omnibus AI (nieuwe tekst van de AI-verordening, art. 113, onder c, ii)',
  )
  expect(legalDates('2024-01-01')).toEqual([])
  const earlier = legalDates('2026-07-26')
  expect(earlier.find((d) => d.id === 'highRiskAnnexI')?.day).toBe('2027-08-02')
  expect(earlier.map((d) => d.id)).not.toContain('newProhibitions')
})
