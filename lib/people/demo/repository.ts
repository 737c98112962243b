import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { env } from '@/lib/platform/env'
import type { CapturedMail } from './model'

const Captured = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
})

const shown = 50

/** The newest letters. A file that is being written, or is no letter, is passed over. */
export async function readMailbox(): Promise<readonly CapturedMail[]> {
  const folder = env().DEMO_MAILBOX_DIR
  if (!folder) return []
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'))
  const newest = names.sort().reverse().slice(0, shown)
  const letters = await Promise.all(newest.map((name) => readLetter(path.join(folder, name))))
  return letters.filter((letter) => letter !== null)
}

async function readLetter(file: string): Promise<CapturedMail | null> {
  try {
    return Captured.safeParse(JSON.parse(await readFile(file, 'utf8'))).data ?? null
  } catch {
    return null
  }
}
