import { measureRules } from './rules'

// The rules in a process of their own: nothing else has been loaded, compiled or kept.
process.stdout.write(`${JSON.stringify(await measureRules())}\n`)
