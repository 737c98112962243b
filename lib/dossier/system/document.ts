import { dayOfMoment, lowered } from '@/lib/classification/nl'
import { causeOf } from '@/lib/classification/view/model'
import { formerMember } from '@/lib/people/nl'
import { writeDay } from '@/lib/platform/day'
import type { Notice, Plan, Tone } from '@/lib/platform/pdf/plan'
import { stageOf } from '@/lib/systems/model'
import { stageLabel } from '@/lib/systems/nl'
import { type Category, ruleSet } from '@/rules'
import type { Making } from '../model'
import { dossierTitle, rulesText, substantiatedText } from '../nl'
import { about } from './about'
import { checks } from './checks'
import { classification } from './classification'
import { duties } from './duties'
import { events } from './events'
import { countDuties, type SystemStory } from './model'
import { categoryInSentence } from './nl'

/** The dossier of one system: what it is, how it is classified and why, what is owed, what is proven, what happened. */
export function composeDossier(story: SystemStory, making: Making): Plan {
  const name = story.system.values.name ?? ''
  return {
    ...making,
    title: dossierTitle(name),
    subtitle: ['AI-systeem', story.system.values.departmentName, stageLabel(stageOf(story.system))]
      .filter(Boolean)
      .join(' · '),
    version: String(making.version),
    subject: `Dossier van het AI-systeem ${name}`,
    conclusion: conclusion(story),
    facts: [
      { key: 'Regels', value: rules(story) },
      { key: 'Register-id', value: story.system.id },
    ],
    sections: [about(story), classification(story), duties(story), checks(story), events(story)],
  }
}

const rules = ({ decision }: SystemStory): string => rulesText(decision?.receipt.proposed.ruleSet ?? ruleSet)

export const categoryTone = {
  prohibited: 'bad',
  highRisk: 'high',
  other: 'good',
  undetermined: 'open',
  notAi: 'neutral',
} as const satisfies Record<Category, Tone>

/** What the cover says first. It is always said that it is indicative. */
function conclusion(story: SystemStory): Notice {
  const { decision, undecided, today } = story
  const { owed, substantiated } = countDuties(story.duties, today)
  const proven = owed > 0 ? ` ${substantiatedText(substantiated, owed)}.` : ''
  if (!decision) {
    const title = undecided ? lowered(undecided.proposed.headline) : 'nog niet geclassificeerd'
    return { tone: 'open', title: `Indicatief: ${title}.`, text: `Er is nog geen uitkomst vastgelegd.${proven}` }
  }
  return {
    tone: categoryTone[decision.decided],
    title: `Indicatief: ${concluded(decision)}.`,
    text: `${decidedBy(decision, story)}${proven}`,
  }
}

type Decision = NonNullable<SystemStory['decision']>

const concluded = ({ decision, decided, receipt }: Decision): string =>
  decision === 'overridden' ? categoryInSentence[decided] : lowered(receipt.proposed.headline)

function decidedBy(decision: Decision, { people, since }: SystemStory): string {
  const by = `${people.get(decision.decidedById) ?? formerMember} op ${writeDay(dayOfMoment(decision.decidedAt))}`
  const changed = since && causeOf(since) ? ' Sindsdien is er iets gewijzigd.' : ''
  if (decision.decided === 'undetermined') return `Tussenstand, vastgelegd door ${by}.${changed}`
  if (decision.decision === 'confirmed') return `Bevestigd door ${by}.${changed}`
  return `Besloten door ${by}, anders dan de regels: die kwamen tot ${lowered(decision.receipt.proposed.headline)}.${changed}`
}
