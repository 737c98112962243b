// The entry of the reading thread: a thread does not inherit tsx or vitest, so it brings tsx itself.
import { register } from 'tsx/esm/api'

register()
await import('./thread.ts')
