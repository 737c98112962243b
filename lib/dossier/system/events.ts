import { writeInstant } from '@/lib/platform/day'
import type { Section } from '@/lib/platform/pdf/plan'
import { number } from '../nl'
import type { SystemStory } from './model'
import { headings } from './nl'

/** What happened, newest first, as far as it fits; the logbook has the rest. */
export function events({ events: { shown, total } }: SystemStory): Section {
  const more = total - shown.length
  return {
    title: headings.events,
    blocks: [
      ...(more > 0
        ? [
            {
              kind: 'paragraph' as const,
              text: `Hier staan de laatste ${number(shown.length)} van ${number(total)} gebeurtenissen. De eerdere ${number(more)} staan in het logboek.`,
            },
          ]
        : []),
      {
        kind: 'table',
        empty: 'Er is nog niets gebeurd.',
        columns: [
          { head: 'Wanneer', share: 3 },
          { head: 'Wie', share: 3 },
          { head: 'Wat', share: 7 },
        ],
        rows: shown.map((e) => [
          writeInstant(e.at),
          e.who,
          e.details.length === 0 ? e.what : [e.what, { text: `\n${e.details.join('\n')}`, muted: true }],
        ]),
      },
    ],
  }
}
