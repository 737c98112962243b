import { Card } from '@/components/ui/card'
import type { CapturedMail } from '@/lib/people/demo/model'
import { writeInstant } from '@/lib/platform/day'

/** A letter of the demonstration as plain text, with its links. The HTML of a letter is never shown. */
export function CapturedLetter({ letter }: { letter: CapturedMail }) {
  return (
    <Card title={letter.subject} aside={<time dateTime={letter.at}>{writeInstant(new Date(letter.at))}</time>}>
      <p className="text-ink-2 mb-3">Aan {letter.to}</p>
      <p className="max-w-[70ch] whitespace-pre-line">
        {letter.text.split(/(https?:\/\/[^\s\])>]+)/).map((part, i) =>
          i % 2 === 1 ? (
            <a key={i} href={part} rel="noreferrer">
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    </Card>
  )
}
