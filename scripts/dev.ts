import { run } from './run'

/** The demonstration's installation, with a web server and a worker that follow the sources. */
export const main = (args: readonly string[]): Promise<number> => run('dev', args)
