import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { env } from './env'

const key = (): Buffer => Buffer.from(hkdfSync('sha256', env().NEXTAUTH_SECRET, '', 'ai-register seal', 32))

/** Hides a secret on its way through a queue: AES-256-GCM under a key derived from the installation's secret. */
export function seal(secret: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), iv)
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The secret again; throws when it was sealed elsewhere or changed on the way. */
export function unseal(text: string): string {
  const bytes = Buffer.from(text, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

/** A token that nobody guesses, for a link. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** How a token is kept: whoever reads the database cannot use it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
