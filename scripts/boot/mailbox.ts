import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AddressObject, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A message as the demonstration's mailbox keeps it: one JSON file, named so that file order is order of arrival. */
export type Captured = {
  readonly id: string
  readonly at: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

export type Mailbox = { readonly smtpUrl: string; readonly stop: () => Promise<void> }

/** A real SMTP server on a free port of the loopback address, that keeps the newest letters in `folder` and sends nothing on. */
export async function startMailbox(folder: string, keeps = 200): Promise<Mailbox> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: 25 * 1024 * 1024,
    onData: (stream, _session, done) => {
      simpleParser(stream)
        .then((mail) =>
          keep(folder, keeps, {
            from: addresses(mail.from),
            to: addresses(mail.to),
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: mail.html || '',
          }),
        )
        .then(() => done(), done)
    },
  })
  server.on('error', (error) => console.error(`mailbox: ${error.message}`))
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.server.address()
      if (typeof address === 'object' && address) resolve(address.port)
    })
  })
  return { smtpUrl: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(() => resolve())) }
}

const addresses = (field: AddressObject | AddressObject[] | undefined): string =>
  [field ?? []]
    .flat()
    .map((address) => address.text)
    .join(', ')

let count = 0

async function keep(folder: string, keeps: number, mail: Omit<Captured, 'id' | 'at'>): Promise<void> {
  const at = new Date().toISOString()
  const order = String(count++).padStart(6, '0')
  const id = `${at.replace(/[-:.TZ]/g, '')}-${order}-${randomBytes(4).toString('hex')}`
  const captured: Captured = { id, at, ...mail }
  const path = join(folder, `${id}.json`)
  await writeFile(`${path}.new`, JSON.stringify(captured, null, 2), { mode: 0o600 })
  await rename(`${path}.new`, path)
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  for (const name of files.slice(0, -keeps)) await rm(join(folder, name), { force: true })
}
