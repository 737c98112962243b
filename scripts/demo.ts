import { run } from './run'

/** A whole demonstration on this machine. */
export const main = (args: readonly string[]): Promise<number> => run('demo', args)
