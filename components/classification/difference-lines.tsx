import { sinceWords } from '@/lib/classification/nl'

type Props = { sentences: readonly string[]; most?: number; none?: string }

/** What differs, a sentence a line; of very many the first. Where nothing does, `none` says so. */
export function DifferenceLines({ sentences, most = sentences.length, none }: Props) {
  if (sentences.length === 0) return none ? <span className="muted">{none}</span> : null
  return (
    <ul className="list-disc basis-full pl-5 text-left">
      {sentences.slice(0, most).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {sentences.length > most && <li>{sinceWords.more(sentences.length - most)}</li>}
    </ul>
  )
}
