import { checkWords, statusWords } from '@/lib/assessments/nl'
import type { Block, Plan, Section, Table } from '@/lib/platform/pdf/plan'
import { CheckKind, CheckStatus, Category as categories, Stage as stages } from '@/lib/platform/prisma/enums'
import { categoryLabels, stageLabel } from '@/lib/systems/nl'
import { ruleSet } from '@/rules'
import type { Making } from '../model'
import { documentNames, number, rulesText, substantiatedText, systemsText } from '../nl'
import { countRegister, type Register, type RegisterCounts, type Told } from './model'
import { systemSection } from './system'

/**
 * The report of a whole register: what is in it in short, and then each system with all that is recorded, which is asked
 * for in their order when it is drawn.
 */
export function composeReport(register: Register, told: Told, making: Making): Plan {
  const counts = countRegister(register)
  return {
    ...making,
    title: documentNames.registerReport,
    subtitle: 'AI-systemen met classificatie, verplichtingen en beoordelingen',
    version: String(making.version),
    subject: `AI-register van ${making.institution}`,
    conclusion: {
      tone: 'neutral',
      title: `${systemsText(counts.all)} in het register.`,
      text: opening(counts),
    },
    facts: [{ key: 'Regels', value: rulesText(ruleSet) }],
    sections: [summary(counts), systems(register, told)],
  }
}

function opening({ all, counting, byStage, owed, substantiated }: RegisterCounts): string {
  if (all === 0) return 'Er is nog niets geregistreerd.'
  const inUse = byStage.get('inUse') ?? 0
  const proven = owed > 0 ? ` ${substantiatedText(substantiated, owed)}.` : ''
  const aside = all - counting
  const left = aside > 0 ? ` ${systemsText(aside)} afgewezen of uitgefaseerd.` : ''
  return `${number(inUse)} in gebruik.${left}${proven} Elke classificatie in dit rapport is indicatief.`
}

const systems = (register: Register, told: Told): Section => ({
  title: 'Systemen',
  newPage: true,
  ...(register.systems.length === 0
    ? { blocks: [{ kind: 'paragraph', text: 'Er staan nog geen AI-systemen in het register.' }] }
    : { sections: register.systems.map((s) => systemSection(s, register, told)) }),
})

function summary(counts: RegisterCounts): Section {
  if (counts.all === 0) return { title: 'Samenvatting', newPage: true, blocks: [nothingYet] }
  return {
    title: 'Samenvatting',
    newPage: true,
    blocks: [
      {
        kind: 'paragraph',
        text: 'De stadia gaan over alle systemen. De andere tellingen gaan over de systemen die niet zijn afgewezen of uitgefaseerd.',
        muted: true,
      },
      { kind: 'subheading', text: 'Naar categorie' },
      counted(
        'Categorie',
        Object.values(categories).map((c) => [categoryLabels[c], counts.byCategory.get(c) ?? 0]),
        [['Met transparantieverplichting (naast de categorie)', counts.transparency]],
      ),
      { kind: 'subheading', text: 'Naar stadium' },
      counted(
        'Stadium',
        Object.values(stages).map((s) => [stageLabel(s), counts.byStage.get(s) ?? 0]),
      ),
      { kind: 'subheading', text: 'Verplichtingen' },
      norms(counts),
      { kind: 'subheading', text: 'Beoordelingen' },
      checkTable(counts),
    ],
  }
}

const nothingYet: Block = {
  kind: 'paragraph',
  text: 'Er is nog niets te tellen: het register is leeg.',
}

type Line = readonly [label: string, count: number]

function counted(head: string, lines: readonly Line[], always: readonly Line[] = []): Table {
  return {
    kind: 'table',
    rowHeads: true,
    columns: [
      { head, share: 4 },
      { head: 'Systemen', share: 1, align: 'right' },
    ],
    rows: [...lines.filter(([, n]) => n > 0), ...always].map(([label, n]) => [label, number(n)]),
  }
}

const norms = ({ byNorm }: RegisterCounts): Table => ({
  kind: 'table',
  rowHeads: true,
  empty: 'Er zijn nog geen verplichtingen: die volgen uit de classificatie.',
  columns: [
    { head: 'Verplichting', share: 6 },
    { head: 'Systemen', share: 2, align: 'right' },
    { head: 'Onderbouwd', share: 2, align: 'right' },
    { head: 'Verlopen', share: 2, align: 'right' },
    { head: 'Onbepaald', share: 2, align: 'right' },
  ],
  rows: byNorm.map((n) => [
    n.title,
    number(n.owed),
    number(n.substantiated),
    number(n.expired),
    number(n.undetermined),
  ]),
})

const checkTable = ({ checks }: RegisterCounts): Table => ({
  kind: 'table',
  rowHeads: true,
  columns: [
    { head: 'Beoordeling', share: 4 },
    ...Object.values(CheckStatus).map((s) => ({ head: statusWords[s], share: 2, align: 'right' as const })),
  ],
  rows: Object.values(CheckKind).map((kind) => [
    checkWords[kind],
    ...Object.values(CheckStatus).map((s) => number(checks[kind].get(s) ?? 0)),
  ]),
})
