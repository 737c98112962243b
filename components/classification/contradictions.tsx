import { contradictionWords } from '@/lib/classification/nl'
import { topicPlace } from '@/lib/classification/places/model'
import { type Contradicted, factById, topicById } from '@/rules'
import { Notice } from '../ui/notice'

type Props = {
  slug: string
  systemId: string
  found: readonly Contradicted[]
  /** Whether the reader may change an answer. */
  linked: boolean
  /** The topic that the reader is on already. */
  here?: string
}

/** Answers that speak against each other, with where they can be changed; nothing where none do. */
export function Contradictions({ slug, systemId, found, linked, here }: Props) {
  if (found.length === 0) return null
  return (
    <Notice tone="warn" title={contradictionWords.title(found.length)}>
      <ul className="list-disc pl-5">
        {found.map(({ id, text, factIds }) => (
          <li key={id}>
            {text}{' '}
            {(linked ? topicsOf(factIds, here) : []).map((topic) => (
              <a key={topic.id} className="mr-3" href={topicPlace(slug, systemId, topic.id)}>
                {contradictionWords.see(topic.title)}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const topicsOf = (factIds: readonly string[], here?: string) =>
  [...new Set(factIds.map((id) => factById(id)?.topic ?? ''))]
    .filter((topic) => topic !== here)
    .flatMap((topic) => topicById(topic) ?? [])
