import { type Day, outcomesJson, readSituations, writtenFacts } from '@/rules'
import { optionsFrom } from './classify/options'
import { refuse } from './classify/refuse'
import { send, textOf } from './classify/streams'

/** Classifies what comes in as JSON on standard input, without a database. 2 when something in it is wrong. */
export async function main(args: readonly string[]): Promise<number> {
  const asked = optionsFrom(args)
  if (asked.kind === 'problems') return refuse('De opdracht kan niet worden uitgevoerd', asked)
  if (asked.facts) {
    await send(process.stdout, [`${JSON.stringify(writtenFacts(), null, 2)}\n`])
    return 0
  }
  if (process.stdin.isTTY) console.error('Plak een situatie als JSON en sluit af met Ctrl-D.')
  const input = await textOf(process.stdin)
  const found = input.kind === 'text' ? readSituations(input.text) : input
  if (found.kind === 'problems') return refuse('De invoer kan niet worden gelezen', found)
  await send(process.stdout, outcomesJson(found, asked.day ?? today(), { scenarios: asked.scenarios }))
  return 0
}

/** As the product's clock takes it, which wants the settings of a whole installation. */
const today = (): Day => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()) as Day
