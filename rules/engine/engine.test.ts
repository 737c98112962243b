import { describe, expect, test } from 'vitest'
import { a, act, b, date, later, make, named, on, placed, start, x, y } from '../../tests/factories/norm'
import { compile, mistakes, RuleError } from './compile'
import { all, any, before, concluded, concludedNow, is, not, said, together } from './condition'
import type { Day } from './day'
import { Judgement } from './evaluate'
import type { Norm } from './norm'
import { type LegalDate, legalDay, settingOn } from './period'
import { ruleBook } from './rule-book'

describe('Een voorstel dat woorden vervangt', () => {
  const old = make({ id: 'old', when: is(a, 'yes') })
  const proposed = make({ ...old, id: 'new', standing: 'proposal', scenario: 'uitvoeringswet', replaces: 'old' })
  const ids = (norms: readonly Norm[], ...on: readonly ('uitvoeringswet' | 'com-2025-837')[]) =>
    compile(norms, '2024-01-01', new Set(on))
      .conclusions.get('x')
      ?.asReason.norms.map((n) => n.norm.id)

  test('staat in de plaats van de norm zolang het scenario aan is, en anders nergens', () => {
    const other = make({ id: 'other', when: is(b, 'yes') })
    expect(ids([old, other, proposed])).toEqual(['old', 'other'])
    expect(ids([old, other, proposed], 'com-2025-837')).toEqual(['old', 'other'])
    expect(ids([old, other, proposed], 'uitvoeringswet')).toEqual(['new', 'other'])
  })

  test('vervangt niets wat er niet is, en hoeft niet aan te sluiten', () => {
    expect(ids([proposed], 'uitvoeringswet')).toBeUndefined()
    expect(mistakes([old, proposed])).toEqual([])
    expect(mistakes([proposed])).toHaveLength(1)
  })
})

describe('Een oordeel', () => {
  const both = [make({ id: 'n', when: all(is(a, 'yes'), is(b, 'yes')) })]
  const one = [make({ id: 'n', when: any(is(a, 'yes'), is(b, 'yes')) })]
  const except = [make({ id: 'n', when: is(a, 'yes'), unless: is(b, 'yes') })]
  const shown = [make({ id: 'n', when: is(a, 'yes'), unlessShown: is(b, 'yes') })]

  test.each([
    ['een onbeantwoorde vraag is niet nee', both, { a: 'yes' }, 'unknown'],
    ['één nee beslist als alles moet', both, { b: 'no' }, 'no'],
    ['alles ja', both, { a: 'yes', b: 'yes' }, 'yes'],
    ['één ja beslist als een genoeg is', one, { b: 'yes' }, 'yes'],
    ['één nee beslist dan niets', one, { b: 'no' }, 'unknown'],
    ['alles nee', one, { a: 'no', b: 'no' }, 'no'],
    ['een uitzondering die geldt', except, { a: 'yes', b: 'yes' }, 'no'],
    ['een uitzondering die niet geldt', except, { a: 'yes', b: 'no' }, 'yes'],
    ['een onbekende uitzondering houdt het open', except, { a: 'yes' }, 'unknown'],
    ['een uitzondering beslist ook als de rest open is', except, { b: 'yes' }, 'no'],
    ['zonder voorwaarde doet de uitzondering er niet toe', except, { a: 'no' }, 'no'],
    ['een vrijstelling die is aangetoond', shown, { a: 'yes', b: 'yes' }, 'no'],
    ['een vrijstelling die niet is aangetoond', shown, { a: 'yes' }, 'yes'],
    ['een vrijstelling die niet geldt', shown, { a: 'yes', b: 'no' }, 'yes'],
    ['onbekend met een aangetoonde vrijstelling', shown, { b: 'yes' }, 'no'],
    ['onbekend zonder aangetoonde vrijstelling', shown, {}, 'unknown'],
  ] as const)('%s', (_, norms, answers, verdict) => {
    const j = on(norms, answers)
    expect(j.verdict(x)).toBe(verdict)
    expect(j.finding(x).verdict).toBe(verdict)
  })

  test('een datum ligt ervoor, of niet', () => {
    const norms = [make({ id: 'n', when: before(placed, date('2024-06-01')) })]
    expect(on(norms, { placed: '2024-05-31' }).verdict(x)).toBe('yes')
    expect(on(norms, { placed: '2024-06-01' }).verdict(x)).toBe('no')
    expect(on(norms, {}).verdict(x)).toBe('unknown')
  })

  test('wat geen enkele regel concludeert, is nee', () => {
    expect(on([], {}).verdict(x)).toBe('no')
    expect(on([], {}).finding(x)).toMatchObject({ verdict: 'no', because: [], of: { conclusion: x, norms: [] } })
    expect(on([make({ id: 'n', when: concluded(y) })], {}).verdict(x)).toBe('no')
  })

  test('een ontkenning draait ja en nee om en laat onbekend staan', () => {
    const norms = [make({ id: 'n', when: not(is(a, 'yes')) })]
    const given: Record<string, string>[] = [{ a: 'yes' }, { a: 'no' }, {}]
    expect(given.map((s) => on(norms, s).verdict(x))).toEqual(['no', 'yes', 'unknown'])
  })
})

describe('Dagen', () => {
  const ahead = make({ id: 'ahead', inForce: { from: date('2030-01-01') }, when: is(a, 'yes') })

  test('een regel met een dag in de toekomst telt al mee, met zijn dag', () => {
    expect(on([ahead], { a: 'yes' }).finding(x)).toMatchObject({ verdict: 'yes', appliesFrom: '2030-01-01' })
  })

  test('maar niet voor wie vraagt wat nu geldt', () => {
    const norms = [ahead, make({ id: 'now', concludes: y, when: concludedNow(x) })]
    expect(on(norms, { a: 'yes' }, '2029-12-31').verdict(y)).toBe('no')
    expect(on(norms, { a: 'yes' }, '2030-01-01').verdict(y)).toBe('yes')
    expect(on(norms, { a: 'yes' }, '2030-01-01').finding(y).verdict).toBe('yes')
  })

  test('een regel die nog door niemand is gesteld, bestaat niet', () => {
    const unknown = make({ id: 'n', inForce: { from: date('2030-01-01', '2025-01-01') }, when: is(a, 'yes') })
    expect(on([unknown], { a: 'yes' }, '2024-12-31').verdict(x)).toBe('no')
    expect(on([unknown], { a: 'yes' }, '2025-01-01').verdict(x)).toBe('yes')
  })

  test('van twee wegen telt de vroegste dag, van twee voorwaarden de laatste', () => {
    const early = make({ id: 'early', concludes: y, inForce: { from: date('2026-01-01') }, when: is(b, 'yes') })
    const norms = [ahead, early]
    const either = make({ id: 'either', concludes: named('z'), when: any(concluded(x), concluded(y)) })
    const together = make({ id: 'together', concludes: named('w'), when: all(concluded(x), concluded(y)) })
    const j = on([...norms, either, together], { a: 'yes', b: 'yes' })
    expect(j.finding(either.concludes).appliesFrom).toBe('2026-01-01')
    expect(j.finding(together.concludes).appliesFrom).toBe('2030-01-01')
    const half = on([...norms, either], { a: 'yes', b: 'no' })
    expect(half.finding(either.concludes).appliesFrom).toBe('2030-01-01')
  })

  test('wordt een datum verplaatst, dan geldt wat op die dag bekend was', () => {
    const moved: LegalDate = {
      id: 'moved',
      label: 'verplaatst',
      settings: [
        { day: '2026-08-02', setBy: act, provision: '', known: '2024-08-01' },
        { day: '2028-08-02', setBy: later, provision: '', known: '2026-07-27' },
      ],
    }
    expect(legalDay(moved, '2026-07-26')).toBe('2026-08-02')
    expect(legalDay(moved, '2026-07-27')).toBe('2028-08-02')
    expect(settingOn(moved, '2024-07-31')).toBeNull()
    expect(legalDay(moved, '2024-07-31')).toBe('2026-08-02')
  })

  const turn = date('2026-07-27')
  const old = make({ id: 'old', inForce: { from: start, before: turn }, when: is(a, 'yes') })
  const fresh = make({ id: 'fresh', inForce: { from: turn }, replaces: 'old', when: is(b, 'yes') })

  test('een nieuwe tekst sluit aan: de dag ervoor de oude, de dag zelf de nieuwe', () => {
    const rules = ruleBook([old, fresh])
    const verdict = (day: Day, answers: Record<string, string>) =>
      new Judgement(rules(day), new Map(Object.entries(answers))).verdict(x)
    expect(verdict('2026-07-26', { a: 'yes', b: 'no' })).toBe('yes')
    expect(verdict('2026-07-26', { a: 'no', b: 'yes' })).toBe('no')
    expect(verdict('2026-07-27', { a: 'yes', b: 'no' })).toBe('no')
    expect(verdict('2026-07-27', { a: 'no', b: 'yes' })).toBe('yes')
    expect(verdict('2026-07-26', { a: 'yes', b: 'no' })).toBe('yes')
  })

  test('wordt een regel eens voor een tijdvak klaargemaakt', () => {
    const rules = ruleBook([old, fresh])
    expect(rules('2026-08-01')).toBe(rules('2026-09-01'))
    expect(rules('2026-07-26')).not.toBe(rules('2026-07-27'))
    expect(rules('2026-08-01', ['draft-guidance'])).not.toBe(rules('2026-08-01'))
    expect(rules('2026-08-01', [])).toBe(rules('2026-08-01'))
    expect(rules('2026-08-01', ['draft-guidance', 'uitvoeringswet'])).toBe(
      rules('2026-08-01', ['uitvoeringswet', 'draft-guidance']),
    )
  })
})

test('een datum in een voorwaarde die later is verschoven, telt voor elke dag zoals zij toen stond, hoe er ook wordt gevraagd', () => {
  const moved: LegalDate = {
    ...date('2026-08-02', '2024-08-01'),
    settings: [
      { day: '2026-08-02', setBy: act, provision: 'art. 1', known: '2024-08-01' },
      { day: '2028-08-02', setBy: later, provision: 'art. 2', known: '2026-07-27' },
    ],
  }
  const days: readonly Day[] = ['2026-07-26', '2026-07-27', '2026-07-26', '2026-08-01']
  const moving = before(placed, moved)
  const conditions = [moving, all(not(moving), is(a, 'yes')), together(moving, is(a, 'yes')), said(x.says, any(moving))]
  for (const when of conditions) {
    const rules = ruleBook([make({ id: 'n', when })])
    const answers = new Map([
      ['placed', '2027-01-01'],
      ['a', 'yes'],
    ])
    const inTurn = days.map((day) => new Judgement(rules(day), answers).verdict(x))
    const each = days.map((day) => new Judgement(compile([make({ id: 'n', when })], day), answers).verdict(x))
    expect(inTurn).toEqual(each)
    expect(new Set(each).size).toBe(2)
  }
})

describe('Fouten van wie regels schrijft', () => {
  test('een kring van conclusies wordt geweigerd en genoemd', () => {
    const norms = [
      make({ id: 'one', when: concluded(y) }),
      make({ id: 'two', concludes: y, when: all(is(a, 'yes'), not(said(x.says, concluded(x)))) }),
    ]
    expect(() => compile(norms, '2024-01-01')).toThrow(RuleError)
    expect(() => compile(norms, '2024-01-01')).toThrow('x → y → x')
    const leading = make({ id: 'leading', concludes: named('z'), when: concluded(x) })
    expect(() => compile([leading, ...norms], '2024-01-01')).toThrow('Rule cycle: x → y → x.')
  })

  test('ook een kring door een uitzondering, of op zichzelf', () => {
    expect(() => compile([make({ id: 'n', when: is(a, 'yes'), unless: concluded(x) })], '2024-01-01')).toThrow('x → x')
    expect(() => compile([make({ id: 'n', when: is(a, 'yes'), unlessShown: concluded(x) })], '2024-01-01')).toThrow(
      'x → x',
    )
  })

  test('twee wegen naar dezelfde conclusie zijn geen kring', () => {
    const norms = [
      make({ id: 'one', when: any(concluded(y), all(concluded(y), is(b, 'yes'))) }),
      make({ id: 'two', concludes: y, when: is(a, 'yes') }),
    ]
    expect(on(norms, { a: 'yes' }).verdict(x)).toBe('yes')
  })

  test('een concept zonder scenario, een dubbele naam, een tekst die niet aansluit', () => {
    const first = make({ id: 'one', when: is(a, 'yes'), inForce: { from: start, before: date('2025-01-01') } })
    expect(mistakes([make({ id: 'd', standing: 'draftGuidance', when: is(a, 'yes') })])).toHaveLength(1)
    expect(mistakes([first, first])).toEqual(['one: the id is used twice'])
    const proposal = { when: is(a, 'yes'), standing: 'proposal', scenario: 'uitvoeringswet' } as const
    const [once, twice] = [
      make({ ...proposal, id: 'p', replaces: 'one' }),
      make({ ...proposal, id: 'q', replaces: 'one' }),
    ]
    const elsewhere = make({ ...twice, scenario: 'com-2025-837' })
    expect(mistakes([first, once, elsewhere])).toEqual([])
    expect(mistakes([first, once, twice])).toEqual(['q: another norm of its scenario replaces one'])
    expect(mistakes([first, once, make({ ...proposal, id: 'q', replaces: 'p' })])).toEqual([
      'q: replaces p, which is itself of a scenario',
    ])
    expect(mistakes([first, make({ id: 'two', replaces: 'one', when: is(a, 'yes') })])).toEqual([
      'two: does not adjoin one',
    ])
    expect(mistakes([make({ id: 'two', replaces: 'one', when: is(a, 'yes') })])).toHaveLength(1)
    const turn = date('2025-01-01')
    const wrong = [
      make({ id: 'one', inForce: { from: start, before: turn }, when: is(a, 'yes') }),
      make({ id: 'two', inForce: { from: turn }, replaces: 'one', concludes: y, when: is(a, 'yes') }),
    ]
    expect(mistakes(wrong)).toEqual(['two: concludes something else than one'])
  })

  test('een concept telt alleen met zijn scenario', () => {
    const draft = make({ id: 'd', standing: 'draftGuidance', scenario: 'draft-guidance', when: is(a, 'yes') })
    const s = new Map([['a', 'yes']])
    expect(new Judgement(compile([draft], '2024-01-01'), s).verdict(x)).toBe('no')
    expect(new Judgement(compile([draft], '2024-01-01', new Set(['draft-guidance'])), s).verdict(x)).toBe('yes')
    expect(new Judgement(compile([draft], '2024-01-01', new Set(['com-2025-1023'])), s).verdict(x)).toBe('no')
  })
})
