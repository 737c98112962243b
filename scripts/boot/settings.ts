import type { Environment } from './child'
import type { DatabaseUrls } from './cluster'
import type { Folders } from './folders'
import { isFree } from './ports'
import { Sentence } from './sentence'

/** PORT, or 3000; refuses one that is taken, before any work is done. */
export async function choosePort(): Promise<number> {
  const said = process.env.PORT || '3000'
  const port = Number(said)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Sentence(`PORT is "${said}": it has to be a number from 1 to 65535.`)
  }
  if (await isFree(port)) return port
  throw new Sentence(
    `Port ${port} is in use: stop what uses it, or choose another one with PORT, as in "PORT=3001 npm run demo".`,
  )
}

/** What web and worker are told. The owner's address of the database is not theirs to have. */
export function appSettings(of: {
  readonly urls: DatabaseUrls
  readonly folders: Folders
  readonly secret: string
  readonly smtpUrl: string
  readonly port: number
  readonly mode: 'demo' | 'dev'
}): Environment {
  const { DATABASE_OWNER_URL: _, ...inherited } = process.env
  return {
    ...inherited,
    NODE_ENV: of.mode === 'dev' ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: of.urls.appUrl,
    NEXTAUTH_SECRET: of.secret,
    // Left out, so that localhost and 127.0.0.1 both stay what the user typed.
    NEXTAUTH_URL: undefined,
    AUTH_TRUST_HOST: '1',
    SMTP_URL: of.smtpUrl,
    MAIL_FROM: 'AI-register (demonstratie) <register@voorbeeld.example>',
    STORAGE_DIR: of.folders.files,
    PORT: String(of.port),
    DEMO: '1',
    DEMO_MAILBOX_DIR: of.folders.mailbox,
  }
}
