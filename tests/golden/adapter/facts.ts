import { factById } from '@/rules'
import { aiSystem } from './facts/ai-system'
import { annexIII } from './facts/annex-iii'
import { declaredDevice } from './facts/declared-device'
import { prohibited } from './facts/prohibited'
import { roles } from './facts/roles'
import { software } from './facts/software'
import type { Translation } from './facts/translation'
import { transparency } from './facts/transparency'
import type { Facts } from './vocabulary/facts'

/** Every fact of the engine that published facts can answer. */
export const translation: Translation = {
  ...aiSystem,
  ...prohibited,
  ...roles,
  ...declaredDevice,
  ...software,
  ...annexIII,
  ...transparency,
}

export type Answers = Readonly<Record<string, string>>

/** What a case states, as answers to the questions that the engine asks. */
export function answersOf(facts: Facts): Answers {
  const answers: Record<string, string> = {}
  for (const [id, of] of Object.entries(translation)) {
    const answer = of(facts)
    if (answer !== undefined && factById(id)) answers[id] = answer
  }
  return answers
}
