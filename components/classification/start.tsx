import type { Held } from '@/lib/classification/model'
import { knownWords, pageStateWords, questionsText, topicWords } from '@/lib/classification/nl'
import { topicPlace } from '@/lib/classification/places/model'
import type { Page } from '@/lib/classification/questionnaire/model'
import { factById } from '@/rules'
import { Card, TodoList } from '../ui/card'
import { Chip, type Mark, type Tone } from '../ui/chip'
import { KnownTable } from './known-facts'

type KnownProps = { held: readonly Held[]; edit: string | null; profile: string }

/** What the register and the profile already say, before anything is asked. */
export function KnownBefore({ held, edit, profile }: KnownProps) {
  const lines = held.flatMap((h) => {
    const fact = factById(h.factId)
    return fact && h.from !== 'answer' ? [{ fact, value: h.value, from: h.from }] : []
  })
  if (lines.length === 0)
    return (
      <Card title={knownWords.title}>
        <p>
          {knownWords.nothing} {edit !== null && <a href={edit}>{knownWords.fill}</a>}
        </p>
      </Card>
    )
  return (
    <Card title={knownWords.title} aside={edit !== null && <a href={edit}>{knownWords.fill}</a>} flush>
      <KnownTable lines={lines} edit={edit} profile={profile} />
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
      {pages.some((p) => p.state === 'waiting') && <p className="muted">{topicWords.later}</p>}
      <TodoList
        items={pages.map(({ topic, state, questions }) => {
          const open = questions.filter((q) => q.open)
          const single = open.filter((q) => !topic.checklist?.factIds.includes(q.fact.id)).length
          const left = [single < open.length && '1 lijst', single > 0 && questionsText(single)].filter(Boolean)
          return {
            key: topic.id,
            text: (
              <>
                {linked && state !== 'waiting' ? (
                  <a href={topicPlace(slug, systemId, topic.id)}>{topic.title}</a>
                ) : (
                  topic.title
                )}
                {left.length > 0 && <span className="muted"> · {left.join(' en ')}</span>}
              </>
            ),
            end: <Chip {...looks[state]}>{pageStateWords[state]}</Chip>,
          }
        })}
      />
    </Card>
  )
}
