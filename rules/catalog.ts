import { notModelled } from './ai-act/not-modelled'
import type { Citations, Standing } from './engine/citation'
import type { Condition } from './engine/condition'
import { dutchDay } from './engine/day'
import type { Fact } from './engine/fact'
import type { AttentionNorm, DutyNorm, Norm } from './engine/norm'
import { type LegalDate, legalDay, type Period } from './engine/period'
import { allExamples } from './examples/all-examples'
import { facts } from './facts'
import type { ToolKind } from './kinds/kind'
import { toolKinds } from './kinds/kinds'
import { attentionNorms, chapters, dutyNorms } from './norms'
import { ruleSet, scenarios } from './rule-set'
import { calendar, lawStudiedUntil } from './sources/calendar'
import { standingLabels } from './sources/standing'
import { topicById } from './topics'

/** The whole rule set as one Dutch document for a lawyer: norms, dates, conditions, questions and examples. */
export const catalog = (): string =>
  [
    '# Catalogus van de regels',
    `Versie ${ruleSet.version}, ${ruleSet.label}, recht bestudeerd tot en met ${dutchDay(ruleSet.lawAsOf)}.`,
    'Dit document wordt gemaakt uit de regels zelf. Een uitkomst is indicatief tot een persoon haar bevestigt.',
    '## Wettelijke data',
    Object.values<LegalDate>(calendar).map(legalDate).join('\n'),
    ...chapters.flatMap((c) => [`## ${c.title}`, ...c.norms.map(normText)]),
    '## Aandachtspunten',
    'Een aandachtspunt informeert en beslist niets.',
    ...attentionNorms.map(attentionText),
    "## Scenario's",
    'Concepten en voorstellen beslissen nooit. Ze kunnen worden aangezet om te zien wat er zou veranderen.',
    scenarios.map((s) => `- \`${s.id}\`: ${s.label}. ${s.note}`).join('\n'),
    '## Vragen',
    ...facts.map(factText),
    '## Soorten hulpmiddelen',
    'Een soort stelt antwoorden voor die bijna altijd kloppen. Een voorstel telt pas als iemand het bevestigt.',
    ...toolKinds.map(kindText),
    '## Voorbeelden',
    ...allExamples.flatMap(({ title, examples }) => [
      `### ${title}`,
      examples.map((e) => `- ${dutchDay(e.on)}: ${e.says}`).join('\n'),
    ]),
    '## Niet gemodelleerd',
    notModelled.map((n) => `- ${n.subject}: ${n.reason}`).join('\n'),
    '',
  ].join('\n\n')

const duties: ReadonlyMap<string, DutyNorm> = new Map(dutyNorms.map((d) => [d.id, d]))

function legalDate(date: LegalDate): string {
  const settings = date.settings.map((s, i) => {
    const by = [s.setBy.name, s.provision].filter(Boolean).join(' ')
    const until = i === date.settings.length - 1 ? '' : ', vervangen'
    return `${date.roughly ?? dutchDay(s.day)} (${by}; bekend sinds ${date.roughly ?? dutchDay(s.known)}${until})`
  })
  return `- ${date.label}: ${settings.join('; ')}`
}

const dayOf = (date: LegalDate): string => date.roughly ?? dutchDay(legalDay(date, lawStudiedUntil))

const periodText = ({ from, before }: Period): string =>
  before ? `geldt vanaf ${dayOf(from)}, tot ${dayOf(before)}` : `geldt vanaf ${dayOf(from)}`

const cited = (cites: Citations, standing: Standing): string =>
  `${cites.map((c) => c.text).join('; ')} · ${standingLabels[standing]}`

function normText(n: Norm): string {
  const duty = duties.get(n.id)
  return [
    `### \`${n.id}\``,
    n.says,
    [
      `- Bron: ${cited(n.cites, n.standing)}`,
      `- Tijd: ${periodText(n.inForce)}`,
      `- Conclusie: ${n.concludes.says.yes} (\`${n.concludes.id}\`)`,
      ...(n.replaces ? [`- Vervangt: \`${n.replaces}\``] : []),
      ...(n.scenario ? [`- Alleen met scenario: \`${n.scenario}\``] : []),
      '- Als:',
      ...tree(n.when, 1),
      ...(n.unless ? ['- Tenzij (onbekend houdt het open):', ...tree(n.unless, 1)] : []),
      ...(n.unlessShown ? ['- Tenzij aangetoond (onbekend laat het gelden):', ...tree(n.unlessShown, 1)] : []),
      ...(duty ? dutyLines(duty) : []),
    ].join('\n'),
  ].join('\n\n')
}

const owers = {
  provider: 'aanbieder',
  manufacturer: 'fabrikant',
  deployer: 'gebruiksverantwoordelijke',
  importer: 'importeur',
  distributor: 'distributeur',
  'provider-or-deployer': 'aanbieder of gebruiksverantwoordelijke',
  controller: 'verwerkingsverantwoordelijke',
  'care-provider': 'zorgaanbieder',
  institution: 'organisatie',
} as const

const dutyLines = ({ duty, concludes }: DutyNorm): string[] => [
  `- Verplichting: ${duty.title} (\`${concludes.id}\`), per ${duty.level === 'system' ? 'systeem' : 'organisatie'}`,
  `- Wat te doen: ${duty.todo}`,
  `- Voor wie: ${owers[duty.owedBy]}`,
  `- Bewijs: ${duty.evidence.join('; ')}`,
  `- Terugkeer: ${interval(duty)}`,
]

const interval = ({ everyMonths, intervalStanding }: DutyNorm['duty']): string => {
  if (everyMonths === null) return 'geen'
  return `elke ${everyMonths} maanden${intervalStanding ? ` (${standingLabels[intervalStanding]})` : ''}`
}

const attentionText = (n: AttentionNorm): string =>
  [
    `### \`${n.id}\``,
    n.says,
    [
      `- Bron: ${cited(n.cites, n.standing)}`,
      `- Tijd: ${periodText(n.inForce)}`,
      ...(n.under ? [`- Alleen met scenario: \`${n.under}\``] : []),
      ...(n.about ? [`- Niet met scenario: \`${n.about}\``] : []),
      '- Als:',
      ...tree(n.when, 1),
      ...(n.unless ? ['- Tenzij:', ...tree(n.unless, 1)] : []),
    ].join('\n'),
  ].join('\n\n')

/** A condition as nested bullets. */
function tree(c: Condition, depth: number): string[] {
  const line = (text: string): string => `${'  '.repeat(depth)}- ${text}`
  switch (c.op) {
    case 'is': {
      const labels = c.values.map((v) => `"${c.fact.options[v]?.label ?? v}"`)
      return [line(`${c.fact.asks} (\`${c.fact.id}\`) = ${labels.join(' of ')}`)]
    }
    case 'before':
      return [line(`${c.fact.asks} (\`${c.fact.id}\`) = eerder dan ${dayOf(c.date)}`)]
    case 'concluded':
      return [
        line(`conclusie: ${c.conclusion.says.yes} (\`${c.conclusion.id}\`)${c.inForceOnly ? ', nu in werking' : ''}`),
      ]
    case 'all':
    case 'any':
    case 'together':
      return [line(c.op === 'any' ? 'een van:' : 'alle:'), ...c.of.flatMap((inner) => tree(inner, depth + 1))]
    case 'not':
      return [line('niet:'), ...tree(c.of, depth + 1)]
    case 'said':
      return c.says === null ? tree(c.of, depth) : [line(`${c.says.yes}:`), ...tree(c.of, depth + 1)]
  }
}

const sources = {
  'system-answer': 'vragenlijst',
  'register-field': 'veld van het register',
  'institution-profile': 'profiel van de organisatie',
} as const

function factText(f: Fact): string {
  const judged = f.kind === 'choice' && f.judged ? ', oordeel van een persoon met een reden' : ''
  const answers =
    f.kind === 'day'
      ? ['  - een datum']
      : Object.entries(f.options).map(([id, o]) => `  - \`${id}\`: ${o.label}${o.hint ? ` (${o.hint})` : ''}`)
  return [
    `### \`${f.id}\``,
    f.asks,
    [
      `- Onderwerp: ${topicById(f.topic)?.title ?? f.topic}`,
      `- Herkomst: ${sources[f.source]}${judged}`,
      `- Waarom: ${f.why} (${f.cites.text})`,
      ...(f.examples ? [`- Voorbeelden: huisarts: ${f.examples.practice}. Ziekenhuis: ${f.examples.hospital}.`] : []),
      '- Antwoorden:',
      ...answers,
    ].join('\n'),
  ].join('\n\n')
}

const kindText = ({ id, name, description, examples, proposes }: ToolKind): string =>
  [
    `### \`${id}\``,
    `${name}. ${description} Huisarts: ${examples.practice}. Ziekenhuis: ${examples.hospital}.`,
    proposes.map((p) => `- \`${p.factId}\` = \`${p.value}\`: ${p.why}`).join('\n'),
  ].join('\n\n')
