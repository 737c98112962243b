import { expect, test } from 'vitest'
import { legalDayText } from './nl'

const law = { verdict: 'owed', standing: 'law', legalFrom: '2028-08-02' } as const

test.each([
  ['de dag ervoor', law, '2028-08-01', 'geldt vanaf 2 augustus 2028'],
  ['op de dag zelf', law, '2028-08-02', 'geldt sinds 2 augustus 2028'],
  [
    'van wat nog onbepaald is alleen wat zou gelden',
    { ...law, verdict: 'undetermined' },
    '2026-11-26',
    'nog onbepaald; zou gelden: vanaf 2 augustus 2028',
  ],
  [
    'van wat niet van toepassing is geen dag',
    { ...law, verdict: 'notApplicable', legalFrom: null },
    '2026-11-26',
    'niet van toepassing',
  ],
  ['een wet die geen dag noemt', { ...law, legalFrom: null }, '2026-11-26', 'geldt nu'],
  [
    'een wet die in een andere bron is gelezen',
    { ...law, standing: 'secondary', legalFrom: null },
    '2026-11-26',
    'geldt nu',
  ],
  ['een veldnorm', { ...law, standing: 'fieldNorm', legalFrom: null }, '2026-11-26', 'geen wettelijke datum'],
] as const)('de wettelijke datum: %s', (_, duty, today, said) => expect(legalDayText(duty, today)).toBe(said))

test('in een kolom die zelf "Geldt" heet, zonder dat woord', () =>
  expect(legalDayText(law, '2026-11-26', { brief: true })).toBe('vanaf 2 aug 2028'))
