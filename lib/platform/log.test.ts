import { afterEach, describe, expect, test, vi } from 'vitest'
import { logFault } from './log'

const told = (fault: unknown) => {
  const written: string[] = []
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    written.push(String(line))
    return true
  })
  const reference = logFault(fault)
  spy.mockRestore()
  return { reference, line: written.join(''), json: JSON.parse(written.join('')) }
}

afterEach(() => vi.restoreAllMocks())

describe('what the log keeps of a fault', () => {
  test('its kind, its code and where it arose, under the reference that the user is told', () => {
    const { reference, json } = told(Object.assign(new TypeError('anna@ziekenhuis.example kon niet'), { code: 'E17' }))
    expect(json).toMatchObject({ level: 'error', reference, fault: { kind: 'TypeError', code: 'E17' } })
    expect(json.fault.at[0]).toMatch(/^at .*log\.test\.ts/)
  })

  test('none of what the fault says: there may be names, values and secrets in it', () => {
    const secret = 'postgres://app:geheim@db/register, waarde van mevrouw Jansen\n    at geheim (jansen.ts:1:1)'
    const behind = Object.assign(new Error(secret), { originalCode: '22P02', name: `Fout van ${secret}` })
    const fault = Object.assign(new Error(`eerst dit: ${secret}`), {
      code: secret,
      meta: { driverAdapterError: behind },
    })
    const { line, json } = told(fault)
    expect(line).not.toMatch(/geheim|Jansen|jansen|eerst dit/)
    expect(json.fault.cause).toMatchObject({ kind: 'Object', code: '22P02' })
  })

  test('and of an error whose parts are not what they should be, without a fault of its own', () => {
    const odd = Object.assign(new Error('x'), { name: 7, message: { a: 1 }, stack: undefined })
    expect(told(odd).json.fault).toEqual({ kind: '7', at: [] })
  })

  test('of what is no error at all: only what it is', () => {
    expect(told('een zin met een naam').json.fault).toEqual({ kind: 'string' })
    expect(told(undefined).json.fault).toEqual({ kind: 'undefined' })
    expect(told({ name: 'RateLimiterRes', message: 'vol', code: 429 }).json.fault).toEqual({
      kind: 'RateLimiterRes',
      code: '429',
    })
  })
})
