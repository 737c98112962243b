import { stopAll } from './boot/child'
import { Installation, type Mode } from './boot/installation'
import { whenOrphaned } from './boot/orphan'
import { Sentence, Stopped, sentenceFor } from './boot/sentence'

const known = new Set(['--reset'])

/** Starts an installation and keeps it until a signal, a lost parent or a fault ends it. Gives the exit code. */
export async function run(mode: Mode, args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => !known.has(arg))
  if (unknown)
    throw new Sentence(
      `"${unknown}" is not known here: the only option is --reset, as in "npm run ${mode} -- --reset".`,
    )
  const began = Date.now()
  return new Promise((resolve) => {
    let ending = false
    const end = async (code: number, why: unknown) => {
      if (ending) return
      ending = true
      if (why) console.error(sentenceFor(why) ?? why)
      await installation.stop()
      await stopAll()
      resolve(code)
    }
    const installation = new Installation(mode, {
      say: (line) => !ending && console.log(line),
      giveUp: (error) => void end(1, error),
    })
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (!ending) console.log('Stopping…')
        void end(0, null)
      })
    }
    whenOrphaned(() => void end(0, null))
    // A terminal that is gone must not end us before the children have been ended.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

    installation.start({ reset: args.includes('--reset') }).then(
      (port) => console.log(welcome(port, began)),
      (error) => void end(1, error instanceof Stopped ? null : error),
    )
  })
}

const welcome = (port: number, began: number): string => `
Ready after ${Math.round((Date.now() - began) / 1000)} seconds:  http://localhost:${port}

Sign in: choose one of the demonstration people on the sign-in page; no password is asked.
Mail that the product sends stays here: the sign-in page leads to the captured mailbox.
Stop with Ctrl-C. Start afresh with: npm run demo -- --reset
`
