import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const entry = fileURLToPath(new URL('entry.cjs', import.meta.url))
const fixture = 'tests/fixtures/golden/public.json'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'golden-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

/** Runs the command as npm does, which tells from where; `head` leaves after the first that is said. */
function run(args: readonly string[], { from, head = false }: { from?: string; head?: boolean } = {}) {
  const { PATH } = process.env
  const env = { PATH, NODE_ENV: 'test' as const, ...(from ? { INIT_CWD: from } : {}) }
  const child = spawn(process.execPath, [entry, 'golden', ...args], { env })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk
    if (head) child.stdout.destroy()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk
  })
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, out, err })),
  )
}

const refused = (sentence: string) => ({ code: 2, out: '', err: `${sentence}.\n` })

test.concurrent('no file, two files, no such file, a folder', async () => {
  const [none, two, missing, directory] = await Promise.all([
    run([]),
    run([fixture, 'more']),
    run(['nergens.json']),
    run([folder]),
  ])
  const unusable = 'De opdracht kan niet worden uitgevoerd'
  expect(none).toEqual(refused(`${unusable}: noem een bestand met gevallen`))
  expect(two).toEqual(refused(`${unusable}: onbekend argument "more"`))
  expect(missing).toEqual(refused('Het bestand "nergens.json" kan niet worden gelezen: niet te lezen (ENOENT)'))
  expect(directory.err).toMatch(/^Het bestand ".*" kan niet worden gelezen: niet te lezen \(EISDIR\)\.\n$/)
})

test.concurrent('what is wrong in it is one sentence on standard error, and 2', async () => {
  const bad = { id: 'a', authority: 'seed', facts: { foo: true }, expected: { rule: '12' } }
  const unreadable = await file('broken.json', '[{')
  await file('cases.json', JSON.stringify([bad, bad]))
  const [broken, cases] = await Promise.all([run([unreadable]), run(['cases.json'], { from: folder })])
  expect(broken.code).toBe(2)
  expect(broken.err).toMatch(/kan niet worden gelezen: geen geldige JSON\.\n$/)
  expect(cases).toEqual(
    refused(
      'Het bestand "cases.json" kan niet worden gelezen: ' +
        'geval "a": onbekend feit "foo"; geval "a": "rule" met de waarde "12" (wel 10, 11, 11a, 11b, 11c, 15, 22 of 9); ' +
        'geval "a": onbekend feit "foo"; geval "a": "rule" met de waarde "12" (wel 10, 11, 11a, 11b, 11c, 15, 22 of 9); ' +
        'geval "a" staat er meer dan eens in',
    ),
  )
})

test.concurrent('the published cases: a line each, and the sums', async () => {
  const { code, out, err } = await run([fixture])
  const told = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(told.at(-1)).toMatchObject({ total: told.length - 1, strict: { open: { wrong: 0 }, closed: { wrong: 0 } } })
})

test.concurrent('a reader that leaves early hears nothing of it', async () => {
  expect(await run([fixture], { head: true })).toMatchObject({ code: 0, err: '' })
})
