import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Mailbox, startMailbox } from './mailbox'

let folder: string
let mailbox: Mailbox
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'register-mailbox-')), 'mailbox')
  mailbox = await startMailbox(folder, 5)
})
afterEach(async () => {
  await mailbox.stop()
  await rm(join(folder, '..'), { recursive: true })
})

const letters = async () => {
  const names = (await readdir(folder)).sort()
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))))
}

test('a letter is kept as it was sent, with its Dutch characters and both its forms', async () => {
  const sender = nodemailer.createTransport(mailbox.smtpUrl)
  await sender.sendMail({
    from: 'AI-register <register@voorbeeld.example>',
    to: 'Zoë <zoe@ziekenhuis.example>',
    subject: 'Uw inloglink: één uur geldig',
    text: 'Dag Zoë',
    html: '<p>Dag Zoë</p>',
  })
  sender.close()
  const [letter] = await letters()
  expect(letter).toMatchObject({ subject: 'Uw inloglink: één uur geldig', html: '<p>Dag Zoë</p>' })
  expect(letter.text.trim()).toBe('Dag Zoë')
  expect(letter.to).toContain('zoe@ziekenhuis.example')
})

test('of many letters the newest are kept, in order of arrival', async () => {
  const sender = nodemailer.createTransport({ url: mailbox.smtpUrl, pool: true, maxConnections: 1 })
  for (let number = 1; number <= 8; number++) {
    await sender.sendMail({ from: 'a@x.example', to: 'b@x.example', subject: `brief ${number}`, text: '.' })
  }
  sender.close()
  const subjects = (await letters()).map(({ subject }) => subject)
  expect(subjects).toHaveLength(5)
  expect(subjects[0]).toBe('brief 4')
  expect(subjects.at(-1)).toBe('brief 8')
})
