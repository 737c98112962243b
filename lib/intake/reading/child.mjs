// The entry of the reading process: it inherits nothing of tsx or vitest, so it brings tsx itself.
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

register({ tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)) })
await import('./child.ts')
