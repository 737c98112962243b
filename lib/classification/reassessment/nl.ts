import { formerMember } from '@/lib/people/nl'
import type { AuditEntry } from '@/lib/platform/audit'
import { type Day, writeDay } from '@/lib/platform/day'
import { dayOfMoment } from '../nl'
import type { Run } from './model'

const number = new Intl.NumberFormat('nl-NL')

/** "1 besluit", "12 besluiten" */
const decisions = (n: number): string => `${number.format(n)} ${n === 1 ? 'besluit' : 'besluiten'}`

export const refusals = {
  reason: 'Schrijf op waarom het besluit blijft zoals het is, in ten minste 20 tekens.',
  reasonTooLong: 'Houd de reden korter dan 4.000 tekens.',
  closed: 'Iemand heeft dit al afgehandeld sinds u deze pagina opende. Van u is er niets vastgelegd.',
} as const

/** Said on the list that the form went on to. */
export const messages = {
  gebleven: 'Vastgelegd: het besluit blijft zoals het is. Uw reden staat in het logboek.',
} as const

/** What new rules say of earlier decisions. */
export const words = {
  sub: 'Welke van uw besluiten met de regels van nu anders zouden uitvallen.',
  listTitle: (version: string): string => `Opnieuw te beoordelen door regels ${version}`,
  system: 'Systeem',
  decided: 'Besluit',
  wouldBe: 'Wat de regels van nu anders zeggen',
  decidedRules: (version: string): string => `Besloten met regels ${version}`,
  overridden: 'anders besloten dan de regels',
  note: 'Een vastgelegd besluit verandert hier niet door. Iemand kijkt opnieuw, en besluit of laat het zo.',
  factsChanged: 'Sinds het besluit is er ook meer of iets anders bekend geworden.',
  upToDate: 'Geen besluit hoeft opnieuw te worden bekeken',
  upToDateHint:
    'Zodra er nieuwe regels zijn, worden alle besluiten daarmee vergeleken. Waar de uitkomst anders is, staat het systeem hier.',
  notYet: 'Nog niet vergeleken met de regels van nu',
  notYetHint: 'Dat gebeurt vanzelf, uiterlijk vannacht. Uw besluiten veranderen er niet door.',
  running: 'De besluiten worden vergeleken met de regels van nu',
  runningHint: 'Wat anders uitvalt, komt hieronder te staan. U kunt deze pagina verlaten.',
  progress: 'Besluiten vergeleken',
  silent: 'Het vergelijken ligt stil. Het gaat vanzelf verder, uiterlijk vannacht.',
  ended: ({ done, differing, day, ruleSetVersion }: Run): string =>
    `Op ${writeDay(day)} ${done === 1 ? 'is' : 'zijn'} ${decisions(done)} van eerdere regels vergeleken met regels ${ruleSetVersion}. Bij ${number.format(differing)} is de uitkomst anders.`,
} as const

export const oneWords = {
  title: (name: string): string => `Opnieuw beoordelen: ${name}`,
  sub: (version: string, day: Day): string => `Volgens regels ${version}, op ${writeDay(day)}.`,
  decision: 'Het besluit',
  by: (by: string | null, at: Date): string => `Vastgelegd door ${by ?? formerMember} op ${writeDay(dayOfMoment(at))}.`,
  receipt: 'Hele onderbouwing',
  proposal: 'De regels van nu',
  again: 'Bekijk de uitkomst en besluit opnieuw',
  look: 'Bekijk de uitkomst',
  againHint: 'Daar ziet u de antwoorden, de redenen en de verplichtingen volgens de regels van nu.',
  keep: 'Laat het besluit zoals het is',
  keepReason: 'Waarom blijft het besluit zoals het is?',
  keepHint: 'Ten minste 20 tekens. Uw naam en uw reden staan in het logboek. Het besluit zelf verandert niet.',
  keepButton: 'Blijft zoals het is',
  whoDecides: 'Een beheerder, kwaliteitsmedewerker of AI-commissielid besluit opnieuw of laat het besluit staan.',
  closed: {
    decided: 'Hierover is opnieuw besloten',
    kept: 'Het besluit blijft zoals het is',
    replaced: 'De regels zijn weer veranderd',
  },
  closedBy: (by: string | null, at: Date): string => `${by ?? formerMember}, ${writeDay(dayOfMoment(at))}.`,
  closedOn: (at: Date): string => `${writeDay(dayOfMoment(at))}.`,
} as const

/** How far it is, as the screen that polls it is told. */
export const progressOf = (run: Run | null) => ({
  done: run?.done ?? 0,
  total: run?.total ?? 0,
  text: run === null ? words.notYet : run.silent ? words.silent : run.endedAt ? 'Klaar.' : 'Bezig.',
  finished: run === null || run.silent || run.endedAt !== null,
})

type Touched = { readonly systemId: string; readonly name: string; readonly rules: string }

const aboutSystem = ({ systemId, name }: Omit<Touched, 'rules'>) => ({
  subject: { kind: 'system', id: systemId, label: name },
  systemId,
})

/** Lines of the logbook. */
export const differsEntry = (of: Touched, version: string): AuditEntry => ({
  name: 'classification.differs',
  ...aboutSystem(of),
  changes: [{ field: 'rules', from: of.rules, to: version }],
})
export const replacedEntry = (of: Touched, version: string): AuditEntry => ({
  name: 'classification.replaced',
  ...aboutSystem(of),
  changes: [{ field: 'rules', from: of.rules, to: version }],
})
export const keptEntry = (of: Touched, version: string, reason: string): AuditEntry => ({
  name: 'classification.kept',
  ...aboutSystem(of),
  changes: [
    { field: 'rules', from: of.rules, to: version },
    { field: 'reason', from: null, to: reason },
  ],
})
export const reassessedEntry = (of: Omit<Touched, 'rules'>, version: string): AuditEntry => ({
  name: 'classification.reassessed',
  ...aboutSystem(of),
  changes: [{ field: 'rules', from: null, to: version }],
})
export const comparedEntry = ({ ruleSetVersion, done, differing }: Run): AuditEntry => ({
  name: 'classification.compared',
  subject: { kind: 'rules', id: null, label: `regels ${ruleSetVersion}` },
  changes: [
    { field: 'compared', from: null, to: String(done) },
    { field: 'differing', from: null, to: String(differing) },
  ],
})
