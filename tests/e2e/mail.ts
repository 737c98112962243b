import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'

type Mail = { readonly to: string; readonly subject: string; readonly text: string }

async function mailsTo(address: string): Promise<Mail[]> {
  const folder = process.env.E2E_MAILBOX_DIR ?? ''
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const mails = await Promise.all(names.map(async (n) => JSON.parse(await readFile(join(folder, n), 'utf8')) as Mail))
  return mails.filter((mail) => mail.to.includes(address))
}

/** The link in the newest letter to this address, once more than `after` letters have come. */
export async function linkIn(address: string, after = 0): Promise<string> {
  await expect.poll(async () => (await mailsTo(address)).length, { timeout: 20_000 }).toBeGreaterThan(after)
  const newest = (await mailsTo(address)).at(-1)
  const link = /https?:\/\/\S+/.exec(newest?.text ?? '')?.[0]
  if (!link) throw new Error(`no link in the letter to ${address}`)
  return link
}
