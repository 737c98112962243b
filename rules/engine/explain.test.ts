import { describe, expect, test } from 'vitest'
import { a, act, b, c, date, later, make, on, placed, told, x, y } from '../../tests/factories/norm'
import { cite } from './citation'
import { conclusion } from './conclusion'
import { all, any, before, concluded, is, not, untold } from './condition'
import { explain } from './explain'
import { judgement } from './fact'

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

  test.each([
    ['niet waar de regel ook zonder haar niet geldt', { a: 'no' }, ['✕ x niet', '  ✕ a nee']],
    ['ook niet als zij dan niet opgaat', { a: 'no', b: 'no' }, ['✕ x niet', '  ✕ a nee']],
    ['wel waar zij de regel wegneemt', { a: 'yes', b: 'yes' }, ['✕ x niet', '  ✕ b ja']],
    ['en waar zij niet opgaat, zodat de regel blijft', { a: 'yes', b: 'no' }, ['✓ x wel', '  ✓ a ja', '  ✓ b nee']],
  ] as const)('noemt een vrijstelling %s', (_, answers, lines) => {
    const norms = [make({ id: 'n', when: is(a, 'yes'), unlessShown: is(b, 'yes') })]
    expect(told(explain(on(norms, answers).finding(x), '2024-01-01'))).toEqual(lines)
  })

  test.each([
    ['ervoor', { placed: '2024-05-31' }, ['✓ x wel', '  ✓ Geplaatst op 31 mei 2024']],
    ['erna', { placed: '2024-06-01' }, ['✕ x niet', '  ✕ Geplaatst op 1 juni 2024']],
    ['nog niet gegeven', {}, ['? x onbekend', '  ? Nog te beantwoorden: Wanneer?']],
  ] as const)('zegt de dag die is geantwoord: %s', (_, answers, lines) => {
    const norms = [make({ id: 'n', when: all(before(placed, date('2024-06-01'))) })]
    expect(told(explain(on(norms, answers).finding(x), '2024-07-01'))).toEqual(lines)
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
    const [first, second] = [cite(act, 'art. 1'), cite(later, 'art. 2')]
    const norms = [
      make({ id: 'r1', cites: [first], concludes: table, when: all(is(a, 'yes'), is(b, 'yes')) }),
      make({ id: 'r2', cites: [first, second], concludes: table, when: all(is(a, 'yes'), is(c, 'yes')) }),
    ]
    const finding = on(norms, { a: 'yes', b: 'no', c: 'no' }).finding(table)
    expect(told(explain(finding, '2024-01-01'))).toEqual(['✕ niet nodig', '  ✕ b nee', '  ✕ c nee'])
    const cited = ['Wet art. 1', 'Wijzigingswet art. 2']
    expect(explain(finding, '2024-01-01').citations.map((c) => c.text)).toEqual(cited)
    expect(told(explain(finding, '2024-01-01', 0))).toEqual(['✕ niet nodig'])
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

  test('zwijgt over wat geen enkele regel kan vinden', () => {
    const norms = [make({ id: 'n', when: all(not(concluded(y)), is(a, 'yes')) })]
    expect(told(explain(on(norms, { a: 'yes' }).finding(x), '2024-01-01'))).toEqual(['✓ x wel', '  ✓ a ja'])
  })

  test('zegt hetzelfde antwoord één keer, ook als het twee keer nodig was', () => {
    const norms = [make({ id: 'n', when: all(is(a, 'yes'), any(is(a, 'yes'), is(b, 'yes'))) })]
    const finding = on(norms, { a: 'yes', b: 'no' }).finding(x)
    expect(told(explain(finding, '2024-01-01'))).toEqual(['✓ x wel', '  ✓ a ja'])
  })

  test('is ook van een deel van de redenen te geven: een regel, een paar antwoorden, of niets', () => {
    const norms = [make({ id: 'n', when: all(is(a, 'yes'), is(b, 'yes')), unless: untold(is(c, 'yes')) })]
    const [rule] = on(norms, { a: 'yes', b: 'yes', c: 'no' }).finding(x).because
    const [answers, quiet] = rule?.because ?? []
    const explained = [rule, answers, quiet].flatMap((f) => (f ? [explain(f, '2024-01-01')] : []))
    expect(explained.map(told)).toEqual([
      ['✓ x wel', '  ✓ a ja', '  ✓ b ja'],
      ['✓ Redenen', '  ✓ a ja', '  ✓ b ja'],
      ['✓ Redenen'],
    ])
    expect(explained.map((e) => e.citations.length)).toEqual([1, 0, 0])
  })

  test('zegt van een open norm dat iemand die heeft beoordeeld, en van andere antwoorden niet', () => {
    const { kind, id, ...wording } = a
    const weighed = judgement('weighed', { ...wording, yes: 'vindt van wel', no: 'vindt van niet' })
    const norms = [make({ id: 'n', when: all(is(weighed, 'yes'), is(a, 'yes'), before(placed, date('2024-06-01'))) })]
    const { children } = explain(on(norms, { weighed: 'yes', a: 'yes', placed: '2024-01-01' }).finding(x), '2024-01-01')
    expect(children.map((e) => [e.factId, e.judged])).toEqual([
      ['weighed', true],
      ['a', undefined],
      ['placed', undefined],
    ])
  })

  describe('van een regel met eigen woorden', () => {
    const finds = { yes: 'a ja', no: 'x kan niet', unknown: 'x hangt nog van a af' }
    const rules = [make({ id: 'n', finds, when: is(a, 'yes') })]

    test.each([
      ['herhaalt een antwoord met dezelfde woorden niet', rules, { a: 'yes' }, ['✓ a ja'], 'a'],
      ['zegt een antwoord met andere woorden wel', rules, { a: 'no' }, ['✕ x kan niet', '  ✕ a nee'], undefined],
      ['zegt wat nog open is in die woorden', rules, {}, ['? x hangt nog van a af'], 'a'],
      [
        'zegt wat nog open is apart, als er meer te zeggen is',
        [make({ id: 'n', finds, when: all(is(a, 'yes'), is(b, 'yes')) })],
        { b: 'yes' },
        ['? x hangt nog van a af', '  ? Nog te beantwoorden: a?', '  ✓ b ja'],
        undefined,
      ],
      [
        'en zonder eigen woorden altijd',
        [make({ id: 'n', when: is(a, 'yes') })],
        {},
        ['? x onbekend', '  ? Nog te beantwoorden: a?'],
        undefined,
      ],
      [
        'houdt wat een andere regel vond, ook met dezelfde woorden',
        [make({ id: 'n', finds: y.says, when: concluded(y) }), make({ id: 'm', concludes: y, when: is(a, 'yes') })],
        { a: 'yes' },
        ['✓ y wel', '  ✓ y wel', '    ✓ a ja'],
        undefined,
      ],
    ] as const)('%s', (_, norms, answers, lines, factId) => {
      const explained = explain(on(norms, answers).finding(x), '2024-01-01')
      expect(told(explained)).toEqual(lines)
      expect(explained.factId).toBe(factId)
      expect(explained.citations).toHaveLength(1)
    })
  })
})
