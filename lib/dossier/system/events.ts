import { type LogRow, sentenceOf } from '@/lib/logbook/model'
import type { Rich, Section } from '@/lib/platform/pdf/plan'
import { moment, number } from '../nl'
import type { SystemStory } from './model'
import { headings } from './nl'

/** What happened, newest first, as far as it fits; the logbook has the rest. */
export function events({ events: told }: SystemStory): Section {
  if (!told) {
    const text = 'Wie dit dossier maakte, mag het logboek niet lezen. Daarom staan de gebeurtenissen hier niet.'
    return { title: headings.events, blocks: [{ kind: 'paragraph', text, muted: true }] }
  }
  const { shown, total } = told
  const more = total - shown.length
  const bound = `Hier staan de laatste ${number(shown.length)} van ${number(total)} gebeurtenissen. De andere ${number(more)} staan in het logboek.`
  return {
    title: headings.events,
    blocks: [
      ...(more > 0 ? [{ kind: 'paragraph' as const, text: bound }] : []),
      {
        kind: 'table',
        empty: 'Er is nog niets gebeurd.',
        columns: [
          { head: 'Wanneer', share: 3 },
          { head: 'Wie', share: 4 },
          { head: 'Wat', share: 9 },
        ],
        rows: shown.map((e) => [moment(e.at), e.actor, what(e)]),
      },
    ],
  }
}

function what({ name, subject, changes }: LogRow): Rich {
  const { before, after } = sentenceOf(name)
  const details = changes
    .map((c) => `\n${c.field}${c.field.endsWith('?') ? '' : ':'} ${short(c.from)} → ${short(c.to)}`)
    .join('')
  const says = `${before}${subject.label}${after}`
  return details === '' ? says : [says, { text: details, muted: true }]
}

/** A long text is told in the register and in the logbook; here it is enough to see which one changed. */
const short = (value: string | null): string => {
  if (value === null || value === '') return '–'
  const line = value.replace(/\s+/g, ' ')
  return line.length > 90 ? `${[...line].slice(0, 89).join('')}…` : line
}
