import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'

/** Settings from `.env` where there is one; what the environment itself says goes before. */
export const loadEnv = (): void => {
  if (existsSync('.env')) loadEnvFile('.env')
}
