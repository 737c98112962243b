import { sinceWords } from '@/lib/classification/nl'
import { causeOf, type Since } from '@/lib/classification/view/model'
import { Notice } from '../ui/notice'

type Props = {
  since: Since
  /** Leaves out how the proposal would differ: that stands on the page of the outcome. */
  brief?: boolean
  action?: { href: string; label: string }
}

/** What became different since somebody decided; nothing where nothing did. */
export function SinceNotice({ since, brief, action }: Props) {
  const cause = causeOf(since)
  if (!cause) return null
  const { shifts, difference, otherVersion } = since
  return (
    <Notice tone={difference.changed || otherVersion ? 'warn' : 'info'} title={sinceWords.title[cause]}>
      {otherVersion && cause !== 'version' && <p>{sinceWords.version}</p>}
      {shifts.length > 0 && (
        <ul className="list-disc pl-5">
          {shifts.slice(0, 5).map((s) => (
            <li key={s.factId}>{sinceWords.shift(s)}</li>
          ))}
          {shifts.length > 5 && <li>{sinceWords.more(shifts.length - 5)}</li>}
        </ul>
      )}
      {difference.changed ? (
        <>
          <p className="mt-2 font-semibold">{brief ? sinceWords.wouldBrief : sinceWords.would}</p>
          {!brief && (
            <ul className="list-disc pl-5">
              {difference.sentences.slice(0, 8).map((text) => (
                <li key={text}>{text}</li>
              ))}
              {difference.sentences.length > 8 && <li>{sinceWords.more(difference.sentences.length - 8)}</li>}
            </ul>
          )}
        </>
      ) : (
        <p className="mt-2">{sinceWords.same}</p>
      )}
      {action && (
        <p className="mt-2">
          <a href={action.href}>{action.label}</a>
        </p>
      )}
    </Notice>
  )
}
