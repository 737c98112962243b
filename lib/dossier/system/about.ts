import { isDay, writeDayShort } from '@/lib/platform/day'
import type { Block, Pair, Section } from '@/lib/platform/pdf/plan'
import { type Block as FieldBlock, blocks as fieldBlocks, fieldsOf } from '@/lib/systems/fields/model'
import { blockTitles, capital, labels } from '@/lib/systems/fields/nl'
import { completeness, type System } from '@/lib/systems/model'
import { learningLabels, saidIfKnown, stageLabel, unknownDay } from '@/lib/systems/nl'
import type { SystemStory } from './model'
import { answer } from './nl'

/** What it is and does: every field that is filled, its versions and its stages. */
export const about = ({ system, people, versions, stages }: SystemStory): Section => ({
  title: 'Wat het is en doet',
  newPage: true,
  blocks: [
    ...fieldBlocks.flatMap((block) => filled(block, system, people)),
    ...missing(system),
    ...versionHistory(system, versions),
    ...stageHistory(stages),
  ],
})

/** The filled fields of one block, as names and values in Dutch. */
export function filledPairs(block: FieldBlock, system: System, people: ReadonlyMap<string, string>): Pair[] {
  return fieldsOf(block).flatMap((field) => {
    const said = saidIfKnown(field, system.values[field.key], people)
    return said === null ? [] : [{ key: labels[field.key], value: field.kind === 'choice' ? capital(said) : said }]
  })
}

function filled(block: FieldBlock, system: System, people: ReadonlyMap<string, string>): Block[] {
  const pairs = filledPairs(block, system, people)
  return pairs.length > 0
    ? [
        { kind: 'subheading', text: blockTitles[block] },
        { kind: 'pairs', pairs },
      ]
    : []
}

function missing(system: System): Block[] {
  const { missing: keys } = completeness(system.values)
  if (keys.length === 0) return []
  return [
    { kind: 'subheading', text: 'Nog niet ingevuld' },
    { kind: 'paragraph', text: `${keys.map((key) => labels[key]).join(', ')}.`, muted: true },
  ]
}

function versionHistory(system: System, versions: SystemStory['versions']): Block[] {
  return [
    { kind: 'subheading', text: 'Versies' },
    {
      kind: 'table',
      rowHeads: true,
      empty: 'Er is geen versie vastgelegd.',
      columns: [
        { head: 'Versie', share: 2 },
        { head: 'Geïnstalleerd', share: 2 },
        { head: 'Bijzonderheden', share: 5 },
      ],
      rows: versions.map((v) => [
        v.id === system.versionId ? `${v.label}, nu in gebruik` : v.label,
        day(v.installedOn),
        [
          v.learning === 'unknown' ? null : learningLabels[v.learning],
          v.significantChange === 'unknown' ? null : `Belangrijke wijziging: ${answer[v.significantChange]}`,
          v.releasedBy ? `Vrijgegeven door ${v.releasedBy}` : null,
          v.rolledBackOn ? `Teruggezet op ${day(v.rolledBackOn)}: ${v.rollbackReason ?? ''}` : null,
          v.releaseNotes,
        ]
          .filter((text) => text !== null && text !== '')
          .join('\n') || '–',
      ]),
    },
  ]
}

function stageHistory(stages: SystemStory['stages']): Block[] {
  return [
    { kind: 'subheading', text: 'Stadia' },
    {
      kind: 'table',
      rowHeads: true,
      empty: 'Er is geen wijziging van het stadium vastgelegd.',
      columns: [
        { head: 'Stadium', share: 2 },
        { head: 'Sinds', share: 2 },
        { head: 'Door, reden', share: 5 },
      ],
      rows: stages.map((s) => [
        stageLabel(s.stage),
        s.on ? day(s.on) : unknownDay,
        [s.by, s.reason].filter(Boolean).join(': ') || '–',
      ]),
    },
  ]
}

const day = (text: string | null): string => (text && isDay(text) ? writeDayShort(text) : '–')
