import { Card } from '@/components/ui/card'
import type { CapturedMail } from '@/lib/people/demo/model'
import { writeInstant } from '@/lib/platform/day'

/** A letter of the demonstration as plain text, with its links. The HTML of a letter is never shown. */
export function CapturedLetter({ letter }: { letter: CapturedMail }) {
  return (
    <Card title={letter.subject}>
      <p className="text-ink-2 mb-3">
        Aan {letter.to}, <time dateTime={letter.at}>{writeInstant(new Date(letter.at))}</time>
      </p>
      <p className="max-w-[70ch] break-words whitespace-pre-line [overflow-wrap:anywhere]">
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
