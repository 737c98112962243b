import type { Held } from '@/lib/classification/model'
import { originLabels, pageStateWords, questionsText } from '@/lib/classification/nl'
import { topicPlace } from '@/lib/classification/places/model'
import type { Page } from '@/lib/classification/questionnaire/model'
import { answerInWords, factById } from '@/rules'
import { Card, TodoList } from '../ui/card'
import { Chip, type Mark, type Tone } from '../ui/chip'
import { DescriptionList } from '../ui/description-list'

type KnownProps = { held: readonly Held[]; edit: string; profile: string }

/** What the register and the profile already say, before anything is asked. */
export function KnownBefore({ held, edit, profile }: KnownProps) {
  const known = held.filter((h) => h.from !== 'answer')
  if (known.length === 0)
    return (
      <Card title="Al bekend uit het register">
        <p>
          Nog niets. Vult u eerst het <a href={edit}>register</a> aan, dan hoeft u minder te beantwoorden.
        </p>
      </Card>
    )
  return (
    <Card
      title="Al bekend uit het register"
      aside={
        <>
          <a href={edit}>Corrigeren</a> · <a href={profile}>Profiel</a>
        </>
      }
    >
      <DescriptionList
        wide
        items={known.map(({ factId, value, from }) => {
          const fact = factById(factId)
          return {
            key: factId,
            term: fact?.asks ?? factId,
            value: (
              <>
                {fact ? answerInWords(fact, value) : value} <span className="muted">{originLabels[from]}</span>
              </>
            ),
          }
        })}
      />
    </Card>
  )
}

const looks: Readonly<Record<Page['state'], { tone: Tone; mark: Mark }>> = {
  open: { tone: 'limited', mark: 'info' },
  unknown: { tone: 'open', mark: 'help' },
  waiting: { tone: 'none', mark: 'clock' },
  done: { tone: 'minimal', mark: 'check' },
}

type TopicsProps = { slug: string; systemId: string; pages: readonly Page[]; linked: boolean }

/** The topics that matter for this system, each with how it stands. */
export function TopicList({ slug, systemId, pages, linked }: TopicsProps) {
  return (
    <Card title="Onderwerpen">
      <TodoList
        items={pages.map(({ topic, state, questions }) => {
          const open = questions.filter((q) => q.open).length
          const isList = topic.checklist !== undefined
          return {
            key: topic.id,
            text: (
              <>
                {linked && state !== 'waiting' ? (
                  <a href={topicPlace(slug, systemId, topic.id)}>{topic.title}</a>
                ) : (
                  topic.title
                )}
                {open > 0 && <span className="muted"> · {isList ? '1 lijst' : questionsText(open)}</span>}
              </>
            ),
            end: <Chip {...looks[state]}>{pageStateWords[state]}</Chip>,
          }
        })}
      />
    </Card>
  )
}
