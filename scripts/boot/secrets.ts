import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import type { Passwords } from './cluster'
import { Sentence } from './sentence'

export type Secrets = Passwords & { readonly session: string }

const names = ['session', 'superuser', 'owner', 'app'] as const

/** The secrets of this installation, made at its first start and readable by its user only. */
export async function secretsIn(path: string): Promise<Secrets> {
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (kept === null) {
    const made = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64url')]))
    await writeFile(path, JSON.stringify(made, null, 2), { mode: 0o600, flag: 'wx' })
    return made as Secrets
  }
  const secrets = parse(kept)
  if (!names.every((name) => typeof secrets?.[name] === 'string')) {
    throw new Sentence(`${path} is damaged: start afresh with "npm run demo -- --reset".`)
  }
  return secrets as Secrets
}

function parse(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return null
  }
}
