import { describe, expect, test } from 'vitest'
import { a, b, c, date, make, on, told, x, y } from '../../tests/factories/norm'
import { conclusion } from './conclusion'
import { all, concluded, is, not, untold } from './condition'
import { explain } from './explain'

describe('De uitleg', () => {
  test('zegt met tekens en zinnen waarom, en het teken telt voor de conclusie', () => {
    const norms = [make({ id: 'n', when: all(is(a, 'yes'), not(is(b, 'yes'))), unless: is(c, 'yes') })]
    expect(told(explain(on(norms, { a: 'yes', b: 'no', c: 'no' }).finding(x), '2024-01-01'))).toEqual([
      '✓ x wel',
      '  ✓ a ja',
      '  ✓ b nee',
      '  ✓ c nee',
    ])
    expect(told(explain(on(norms, { a: 'yes', b: 'no', c: 'yes' }).finding(x), '2024-01-01'))).toEqual([
      '✕ x niet',
      '  ✕ c ja',
    ])
    expect(told(explain(on(norms, { a: 'yes', c: 'no' }).finding(x), '2024-01-01'))).toEqual([
      '? x onbekend',
      '  ✓ a ja',
      '  ? Nog te beantwoorden: b?',
      '  ✓ c nee',
    ])
  })

  test('toont van een vrijstelling wat nog open is', () => {
    const norms = [make({ id: 'n', when: is(a, 'yes'), unlessShown: is(b, 'yes') })]
    expect(told(explain(on(norms, { a: 'yes' }).finding(x), '2024-01-01'))).toEqual([
      '✓ x wel',
      '  ✓ a ja',
      '  ? Nog te beantwoorden: b?',
    ])
  })

  test('noemt bij afwezigheid het goede nieuws met een vinkje', () => {
    const absent = conclusion('absent', { yes: 'verboden', no: 'niet verboden', unknown: '?' }, { absence: true })
    const norms = [make({ id: 'n', concludes: absent, when: is(a, 'yes') })]
    expect(told(explain(on(norms, { a: 'no' }).finding(absent), '2024-01-01'))[0]).toBe('✓ niet verboden')
    expect(told(explain(on(norms, { a: 'yes' }).finding(absent), '2024-01-01'))[0]).toBe('✕ verboden')
  })

  test('zegt de dag, gezien vanaf vandaag', () => {
    const dated = conclusion('dated', { yes: 'hoog', no: 'laag', unknown: '?' }, { dated: true })
    const norms = [make({ id: 'n', concludes: dated, inForce: { from: date('2028-08-02') }, when: is(a, 'yes') })]
    const finding = on(norms, { a: 'yes' }).finding(dated)
    expect(explain(finding, '2028-08-01').term).toBe('geldt vanaf 2 augustus 2028')
    expect(explain(finding, '2028-08-02').term).toBe('geldt sinds 2 augustus 2028')
  })

  test('vertelt een tabel in antwoorden en niet rij voor rij', () => {
    const table = conclusion('table', { yes: 'nodig', no: 'niet nodig', unknown: '?' }, { table: true })
    const norms = [
      make({ id: 'r1', concludes: table, when: all(is(a, 'yes'), is(b, 'yes')) }),
      make({ id: 'r2', concludes: table, when: all(is(a, 'yes'), is(c, 'yes')) }),
    ]
    expect(told(explain(on(norms, { a: 'yes', b: 'no', c: 'no' }).finding(table), '2024-01-01'))).toEqual([
      '✕ niet nodig',
      '  ✕ b nee',
      '  ✕ c nee',
    ])
  })

  test('herhaalt niet wat boven al is verteld', () => {
    const quiet = conclusion('quiet', { yes: 'ja', no: 'nee', unknown: '?' }, { retold: 'never' })
    const brief = conclusion('brief', { yes: 'kort', no: 'nee', unknown: '?' }, { retold: 'briefly' })
    const norms = [
      make({ id: 'q', concludes: quiet, when: is(a, 'yes') }),
      make({ id: 'b', concludes: brief, when: is(b, 'yes') }),
      make({ id: 'n', when: all(concluded(quiet), concluded(brief), is(c, 'yes')) }),
    ]
    expect(told(explain(on(norms, { a: 'yes', b: 'yes', c: 'yes' }).finding(x), '2024-01-01'))).toEqual([
      '✓ x wel',
      '  ✓ kort',
      '  ✓ c ja',
    ])
  })

  test('laat weg wat een andere regel al vertelt', () => {
    const norms = [make({ id: 'n', when: all(untold(is(a, 'yes')), is(b, 'yes')) })]
    expect(told(explain(on(norms, { a: 'yes', b: 'yes' }).finding(x), '2024-01-01'))).toEqual(['✓ x wel', '  ✓ b ja'])
  })

  test('kan op één niveau stoppen', () => {
    const norms = [make({ id: 'n', when: concluded(y) }), make({ id: 'm', concludes: y, when: is(a, 'yes') })]
    const finding = on(norms, { a: 'yes' }).finding(x)
    expect(told(explain(finding, '2024-01-01', 1))).toEqual(['✓ x wel', '  ✓ y wel'])
    expect(told(explain(finding, '2024-01-01', 0))).toEqual(['✓ x wel'])
  })
})
