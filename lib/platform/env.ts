import { z } from 'zod'

const optional = z.preprocess((v) => (v === '' ? undefined : v), z.string().optional())
const flag = z.preprocess((v) => v === '1' || v === 'true', z.boolean())

const Env = z.object({
  NODE_ENV: z.string().default('development'),
  DATABASE_URL: z.string().min(1),
  /** Only migrations, operator commands and backups have it; web and worker run without. */
  DATABASE_OWNER_URL: optional,
  NEXTAUTH_SECRET: z.string().min(32, 'NEXTAUTH_SECRET must have at least 32 characters'),
  /** The address that people type. May be left out in the demo, which answers on localhost and 127.0.0.1 alike. */
  NEXTAUTH_URL: optional,
  SMTP_URL: z.string().default('smtp://127.0.0.1:1025'),
  MAIL_FROM: z.string().default('AI-register <register@voorbeeld.example>'),
  STORAGE_DIR: z.string().default('.data/files'),
  S3_BUCKET: optional,
  S3_REGION: optional,
  S3_ENDPOINT: optional,
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  DEMO: flag,
  DEMO_MAILBOX_DIR: optional,
  REGISTER_TODAY: optional,
  REQUESTS_PER_MINUTE: z.coerce.number().int().positive().default(3000),
  /** How many reverse proxies of our own stand in front; each adds to x-forwarded-for the address that it saw. */
  TRUSTED_PROXIES: z.preprocess((v) => (v === '' ? undefined : v), z.coerce.number().int().min(0).max(10).default(0)),
})

export type Env = z.infer<typeof Env>

let parsed: Env | undefined

/** The settings, parsed once. The only reader of the process environment in the product. */
export function env(): Env {
  if (!parsed) {
    const result = Env.safeParse(process.env)
    if (!result.success) {
      const wrong = result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')
      throw new Error(`The settings are not complete. ${wrong}`)
    }
    parsed = result.data
  }
  return parsed
}

/** Whether this installation is a demonstration: people to pick, a captured mailbox, "fictief gebruik". */
export const isDemo = (): boolean => env().DEMO
