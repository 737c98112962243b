import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const entry = fileURLToPath(new URL('entry.cjs', import.meta.url))

/** Runs the command as npm does, without a setting of the product; `head` leaves after the first that is said. */
function run(input: string, args: readonly string[], head = false) {
  const { PATH } = process.env
  const child = spawn(process.execPath, [entry, 'classify', ...args], { env: { PATH, NODE_ENV: 'test' } })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk
    if (head) child.stdout.destroy()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk
  })
  child.stdin.end(input)
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, out, err })),
  )
}

const nothing = ''

test.concurrent('what is wrong is one sentence on standard error, and 2', async () => {
  const { code, out, err } = await run('[{"mdrClass": "IIa"}, {"foo": "x", "mdrClass": true}]', [])
  expect({ code, out, err }).toEqual({
    code: 2,
    out: nothing,
    err: 'De invoer kan niet worden gelezen: op plaats 2 onbekend feit "foo"; op plaats 2 "mdrClass" met de waarde true (wel I, Ispecial, IIa, IIb of III).\n',
  })
})

test.concurrent('so is an empty input, and what the command line has wrong', async () => {
  const [empty, options] = await Promise.all([run('', []), run('{}', ['--on', '2027-02-29', '--with', 'x'])])
  expect(empty).toEqual({ code: 2, out: nothing, err: 'De invoer kan niet worden gelezen: er staat niets in.\n' })
  expect(options).toEqual({
    code: 2,
    out: nothing,
    err: 'De opdracht kan niet worden uitgevoerd: "--on" met "2027-02-29" (wel een bestaande dag als jjjj-mm-dd); "--with" met "x" (wel draft-guidance of com-2025-1023 of com-2025-837 of uitvoeringswet).\n',
  })
})

test.concurrent('a reader that leaves early hears nothing of it', async () => {
  const many = JSON.stringify(Array.from({ length: 100 }, () => ({})))
  expect(await run(many, [], true)).toMatchObject({ code: 0, err: nothing })
})

test.concurrent('outcomes are JSON and nothing else, whole, of the day and the scenario that were asked', async () => {
  const many = JSON.stringify(Array.from({ length: 20 }, () => ({ declaredDevice: 'mdr', mdrClass: 'IIa' })))
  const { code, out, err } = await run(many, ['--on', '2028-08-02', '--with', 'draft-guidance'])
  expect({ code, err }).toEqual({ code: 0, err: nothing })
  expect(JSON.parse(out)).toHaveLength(20)
  expect(JSON.parse(out)[19]).toMatchObject({ day: '2028-08-02', scenarios: ['draft-guidance'] })
})

test.concurrent('without a day it is today, and --facts needs no input', async () => {
  const [one, facts] = await Promise.all([run('{}', []), run('', ['--facts'])])
  expect(JSON.parse(one.out).day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(JSON.parse(facts.out)).toContainEqual(expect.objectContaining({ id: 'mdrClass', type: 'choice' }))
})
