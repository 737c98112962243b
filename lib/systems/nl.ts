import { formerMember } from '@/lib/people/nl'
import { isDay, writeDay } from '@/lib/platform/day'
import type { Learning } from '@/lib/platform/prisma/enums'
import { type CoreKey, type Field, type FieldKey, isBlank } from './fields/model'
import { capital, labels, optionLabel, optionLabels } from './fields/nl'
import type { Category, ClassificationState, Stage, StageRefusal, Step } from './model'

export const refusals = {
  nameMissing: 'Geef het systeem een naam.',
  ownerMissing: 'Kies een eigenaar.',
  noSuchPerson: 'Kies iemand uit de lijst.',
  mayNotOwn:
    'Deze medewerker kan geen eigenaar of vervanger zijn. Een FG, adviseur, auditor of lezer is dat niet; wie weg is ook niet.',
  ownerIsDeputy: 'De vervanger is een ander dan de eigenaar.',
  noSuchDepartment: 'Kies een afdeling uit de lijst.',
  noSuchChoice: (label: string) => `${label}: kies een van de mogelijkheden.`,
  noDay: (label: string) => `${label}: vul een bestaande datum in.`,
  mayNotEdit: 'U kunt alleen systemen bewerken waarvan u eigenaar of vervanger bent.',
  stageMissing: 'Kies een stadium.',
  nothingChosen: 'Kies eerst een of meer systemen in de lijst.',
  notDraft:
    'Dit systeem kan niet worden verwijderd: het is geen concept meer. Wijs het af of faseer het uit; het dossier blijft dan bewaard.',
  ownPlatform: 'Een product kan geen onderdeel van zichzelf zijn.',
  versionExists: 'Deze versie staat er al.',
  versionNeedsProduct: 'Vul eerst het product of de leverancier in.',
  alreadyThere: 'Dit is al de versie die in gebruik is.',
  noSuchVersion: 'Kies een versie uit de lijst.',
  toVersionMissing: 'Kies de versie waarnaar u teruggaat.',
  versionNameMissing: 'Geef de versie een naam of nummer.',
  whyBackMissing: 'Schrijf op waarom u teruggaat.',
  tooLong: (most: number) => `Gebruik hoogstens ${most.toLocaleString('nl-NL')} tekens.`,
  fieldTooLong: (label: string, most: number) => `${label}: gebruik hoogstens ${most.toLocaleString('nl-NL')} tekens.`,
  tooMany: (most: number) => `Kies hoogstens ${most.toLocaleString('nl-NL')} systemen tegelijk.`,
} as const

export const stageRefusals = {
  'already-there': 'Het systeem is al in dit stadium.',
  'not-from-here': 'Vanuit het huidige stadium kan dit niet in één stap.',
  'in-the-future': 'Kies vandaag of een eerdere dag.',
  'before-this-stage': 'Kies een dag op of na het begin van het huidige stadium.',
  'reason-missing': 'Schrijf op waarom.',
  'pilot-end-missing': 'Vul in wanneer de pilot eindigt.',
  'pilot-end-too-early': 'De pilot eindigt op of na de dag waarop die begint.',
  'pilot-decision-missing': 'Vul in wanneer over de pilot wordt besloten.',
  'pilot-decision-too-early': 'Het besluit valt op of na de dag waarop de pilot begint.',
} as const satisfies Record<StageRefusal, string>

/** Beside which field of the form a refusal stands. */
export const stageRefusalField = {
  'already-there': 'stage',
  'not-from-here': 'stage',
  'in-the-future': 'on',
  'before-this-stage': 'on',
  'reason-missing': 'reason',
  'pilot-end-missing': 'pilotEndsOn',
  'pilot-end-too-early': 'pilotEndsOn',
  'pilot-decision-missing': 'decisionOn',
  'pilot-decision-too-early': 'decisionOn',
} as const satisfies Record<StageRefusal, string>

export const categoryLabels = {
  prohibited: 'Verboden',
  highRisk: 'Hoog risico',
  other: 'Overig',
  undetermined: 'Onbepaald',
  notAi: 'Geen AI-systeem',
} as const satisfies Record<Category, string>

export const classificationStateLabels = {
  none: 'Nog niet geclassificeerd',
  draft: 'Classificatie niet bevestigd',
  confirmed: 'Classificatie bevestigd',
  overridden: 'Classificatie aangepast',
} as const satisfies Record<ClassificationState, string>

export const learningLabels = {
  fixed: 'Vast: leert niet door',
  learning: 'Leert door tijdens gebruik',
  unknown: 'Onbekend',
} as const satisfies Record<Learning, string>

export const stageLabel = (stage: Stage): string => capital(optionLabels.stage[stage])

/** Where nobody said since which day a system is in its stage. */
export const unknownDay = 'dag onbekend'

/** "in gebruik sinds 3 maart 2024", "uitgefaseerd (dag onbekend)" */
export const stageSinceText = (stage: Stage, since: string | null): string =>
  since && isDay(since)
    ? `${optionLabels.stage[stage]} sinds ${writeDay(since)}`
    : `${optionLabels.stage[stage]} (${unknownDay})`

/** What a stage means, beside its name in the form. */
export const stageHints = {
  idea: 'Iemand wil dit; er is nog niets besloten',
  shortlist: 'Staat op de lijst om te beoordelen',
  inReview: 'Wordt nu beoordeeld',
  pilot: 'Wordt op proef gebruikt, met een einddatum',
  inUse: 'Wordt gebruikt',
  paused: 'Tijdelijk niet in gebruik',
  rejected: 'Komt er niet; het dossier blijft bewaard',
  retired: 'Niet meer in gebruik; het dossier blijft bewaard',
} as const satisfies Record<Stage, string>

/** "MDR IIa, opgave fabrikant"; null where no class is declared. */
export function declaredClass(regulation: string | null, mdrClass: string | null): string | null {
  if (!mdrClass || (regulation !== 'mdr' && regulation !== 'ivdr')) return null
  return `${regulation === 'mdr' ? 'MDR' : 'IVDR'} ${optionLabel('mdrClass', mdrClass) ?? mdrClass}`
}

/** A value as a person reads it: a choice in words, a day written out; persons by the names given. Empty is null. */
/** In the place of what somebody typed, where they typed nothing and what is saved now stays. */
export const notTouched = 'Niets; dit blijft zoals het nu is opgeslagen'

export function said(field: Field, value: string | null, people: ReadonlyMap<string, string>): string | null {
  if (value === null) return null
  switch (field.kind) {
    case 'choice':
      return optionLabel(field.key, value)
    case 'day':
      return writeDay(value as Parameters<typeof writeDay>[0])
    case 'person':
      return people.get(value) ?? formerMember
    default:
      return value
  }
}

/** The same, with nothing said where it is only unknown. */
export const saidIfKnown = (field: Field, value: string | null, people: ReadonlyMap<string, string>) =>
  isBlank(field, value) ? null : said(field, value, people)

export const steps = {
  'name-owner': {
    title: 'Volgende stap: kies een eigenaar',
    reason: 'Zonder eigenaar is niemand aanspreekbaar op dit systeem en de verplichtingen ervan.',
    does: 'Eigenaar kiezen',
  },
  classify: {
    title: 'Volgende stap: classificeer dit systeem',
    reason:
      'Uit de classificatie volgen de verplichtingen. De vragen volgen uit wat al bekend is; u kunt tussendoor stoppen.',
    does: 'Classificeren',
  },
  confirm: {
    title: 'Volgende stap: rond de classificatie af',
    reason: 'De vragen zijn begonnen. De uitkomst geldt pas als iemand die bevestigt.',
    does: 'Verder met classificeren',
  },
  complete: {
    title: 'Volgende stap: vul de gegevens aan',
    reason: '',
    does: 'Aanvullen',
  },
} as const satisfies Record<Step, { title: string; reason: string; does: string }>

/** "Nog leeg: leverancier, beoogd doel en 3 andere." */
export function saysMissing(missing: readonly CoreKey[]): string {
  const named = missing.slice(0, 4).map((key) => lower(labels[key]))
  const rest = missing.length - named.length
  if (rest > 0) return `Nog leeg: ${named.join(', ')} en ${rest} ${rest === 1 ? 'ander veld' : 'andere velden'}.`
  return `Nog leeg: ${joined(named)}.`
}

const lower = (label: string): string =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`

/** Said on the page that a form goes on to. */
export const flashes = {
  geregistreerd: 'Het systeem is geregistreerd.',
  opgeslagen: 'Opgeslagen.',
  stadium: 'Het stadium is gewijzigd.',
  versie: 'De versie is vastgelegd.',
  teruggezet: 'De eerdere versie is weer in gebruik.',
  verwijderd: 'Het concept is verwijderd. In het logboek staat dat het er was.',
  eigenaar: 'De eigenaar is gewijzigd.',
  'niets-gewijzigd': { tone: 'info', text: 'Er was niets te wijzigen.' },
} as const

/** Beside what stands in no field of the register. */
export const otherLabels = { day: 'De datum', reason: 'Reden' } as const

/** The name of a field in the logbook. */
export const changeLabel = (key: FieldKey): string => labels[key]
