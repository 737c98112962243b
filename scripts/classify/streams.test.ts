import { Readable, Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { send, textOf } from './streams'

const problem = (text: string) => ({ kind: 'problems', problems: [text] })

describe('an input', () => {
  test('of more than 50 MB is not read to its end', async () => {
    let given = 0
    const endless = async function* () {
      for (;;) {
        given += 1
        yield Buffer.alloc(1024 ** 2, ' ')
      }
    }
    expect(await textOf(endless())).toEqual(problem('meer dan 50 MB'))
    expect(given).toBe(51)
  })

  test('that is not UTF-8, or cannot be read, is said to be so', async () => {
    expect(await textOf(Readable.from([Buffer.from([0x7b, 0xff])]))).toEqual(problem('geen tekst in UTF-8'))
    const folder = new Readable({
      read() {
        this.destroy(Object.assign(new Error('a folder'), { code: 'EISDIR' }))
      },
    })
    expect(await textOf(folder)).toEqual(problem('niet te lezen (EISDIR)'))
  })

  test('is put together where a letter was cut in two, without a byte order mark', async () => {
    const bytes = Buffer.from('\ufeff"één"')
    const cut = Readable.from([bytes.subarray(0, 5), bytes.subarray(5)])
    expect(await textOf(cut)).toEqual({ kind: 'text', text: '"één"' })
    expect(await textOf(Readable.from([]))).toEqual({ kind: 'text', text: '' })
  })
})

describe('an output', () => {
  const failing = (code: string) =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })

  test('that nobody reads any more ends it, without making the rest', async () => {
    let made = 0
    const pieces = function* () {
      for (;;) {
        made += 1
        yield 'x'.repeat(100_000)
      }
    }
    await send(failing('EPIPE'), pieces())
    expect(made).toBe(1)
  })

  test('on a full disk is a fault', () => expect(send(failing('ENOSPC'), ['x'])).rejects.toThrow('ENOSPC'))

  test('gets every piece in order', async () => {
    let said = ''
    const output = new Writable({
      write(chunk, _encoding, done) {
        said += chunk
        setImmediate(done)
      },
    })
    const pieces = Array.from({ length: 30_000 }, (_, i) => `${i},`)
    await send(output, pieces)
    expect(said).toBe(pieces.join(''))
  })
})
