import { dayText, dayTextShort } from './day-text'

/** A day, written out ("2 augustus 2028"), or short ("2 aug 2028") in a table. */
export function DateText({ day, short }: { day: string; short?: boolean }) {
  return <time dateTime={day}>{short ? dayTextShort(day) : dayText(day)}</time>
}
