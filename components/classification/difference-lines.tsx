import { sinceWords } from '@/lib/classification/nl'

type Props = { sentences: readonly string[]; most?: number }

/** What differs, a sentence a line; of very many the first. */
export function DifferenceLines({ sentences, most = sentences.length }: Props) {
  return (
    <ul className="list-disc basis-full pl-5 text-left">
      {sentences.slice(0, most).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {sentences.length > most && <li>{sinceWords.more(sentences.length - most)}</li>}
    </ul>
  )
}
