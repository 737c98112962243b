import type { AuditEntry } from '@/lib/platform/audit'
import type { FieldKey } from '../fields/model'
import { labelOf } from '../fields/nl'
import type { Counts } from '../verdicts/model'
import { verdictLabels } from '../verdicts/nl'
import type { Batch, ImportState, Summary } from './model'
import { type Show, shows } from './view/model'

const number = new Intl.NumberFormat('nl-NL')
const rows = (count: number): string => (count === 1 ? '1 rij' : `${number.format(count)} rijen`)

export const batchRefusals = {
  noFile: 'Kies een bestand. Een leeg bestand telt niet.',
  tooLarge:
    'Het bestand is groter dan 20 MB. Haal afbeeldingen en bladen die u niet nodig hebt weg, of verdeel de lijst over meer bestanden.',
  tooMany: 'U stuurt te veel bestanden achter elkaar. Wacht een minuut en probeer het opnieuw.',
  noSheet: 'Kies een blad.',
  noSuchSheet: 'Dit blad staat niet in het bestand. Kies een blad uit de lijst.',
  noSuchField: 'Kies een gegeven uit de lijst.',
  noSuchChoice: 'Kies een van de mogelijkheden op het scherm.',
  noDay: 'Vul een bestaande datum in.',
  noSuchOwner: 'Kies iemand uit de lijst die eigenaar mag zijn.',
  cellTooLong: 'Gebruik hoogstens 10.000 tekens.',
  changedMeanwhile:
    'Deze import is intussen gewijzigd, door u in een ander venster of door iemand anders. Uw keuze is niet bewaard: laad de pagina opnieuw en kies dan nog eens.',
  notReady: 'Deze import wacht niet op uw keuzes. Laad de pagina opnieuw om te zien hoe het ermee staat.',
  stillBlocking: 'Er zijn nog rijen die niet mee kunnen. Herstel ze of sla ze over. Er is nog niets opgeslagen.',
  otherThanSaid:
    'De aantallen zijn intussen anders dan op de knop stond. Laad de pagina opnieuw en kijk ze na. Er is nog niets opgeslagen.',
  nothingToTake: 'Er is niets om over te nemen: alle rijen zijn ongewijzigd of worden overgeslagen.',
  notFailed: 'Deze import loopt nog of is al klaar. Laad de pagina opnieuw.',
  busy: 'Deze import wordt nu overgenomen en kan niet worden verwijderd. Wacht tot het klaar is.',
} as const

export const fieldTwiceText = (field: FieldKey): string =>
  `U koos ${labelOf(field)} voor meer dan één kolom. Kies het voor één kolom en laat de andere weg.`

/** Why work in the background ended without a result. Nothing was saved in any of these. */
export const failures = {
  fileGone: 'Het bestand is niet meer bij ons te vinden. Kies het opnieuw.',
  registerChanged:
    'Het register is gewijzigd nadat u de import bekeek. Daarom is er niets overgenomen. Hieronder staat wat de import nu zou doen: kijk dat na en begin opnieuw.',
  brokenOff: 'Het werk is halverwege afgebroken. Er is niets opgeslagen: het register is zoals het was.',
  ours: (reference: string): string =>
    `Het is bij ons misgegaan. Er is niets opgeslagen: het register is zoals het was. Probeer het opnieuw; blijft het misgaan, noem dan ${reference} aan de beheerder.`,
  refused: (sentence: string): string => `${sentence} Er is niets opgeslagen: het register is zoals het was.`,
  tooOld: 'Deze import is na 30 dagen opgeruimd. Kies het bestand opnieuw.',
} as const

export const stateLabels = {
  reading: 'wordt gelezen',
  refused: 'niet te lezen',
  ready: 'te controleren',
  running: 'wordt overgenomen',
  done: 'overgenomen',
  failed: 'niet gelukt',
} as const satisfies Record<ImportState, string>

export const showLabels = { ...verdictLabels, leftOut: 'overgeslagen' } as const satisfies Record<Show, string>

/** "1.404 nieuw, 27 overgeslagen" */
export const shownText = (shown: Summary['shown']): string =>
  shows.flatMap((key) => (shown[key] > 0 ? [`${number.format(shown[key])} ${showLabels[key]}`] : [])).join(', ')

/** "ai-lijst-2026.xlsx, blad "Overzicht", 1.431 rijen" */
export const fileText = ({ fileName, sheetName, total }: Pick<Batch, 'fileName' | 'sheetName' | 'total'>): string =>
  [fileName, sheetName === null ? null : `blad "${sheetName}"`, rows(total)].filter(Boolean).join(', ')

/** "1.404 overnemen, 27 overslaan": what the button does, with what cannot go along left out on purpose. */
export function startText(counts: Counts): string {
  const skip = counts.leftOut + counts.blocking
  const take = `${number.format(counts.toTake)} overnemen`
  return skip === 0 ? take : `${take}, ${number.format(skip)} overslaan`
}

export const progressTexts = {
  waitingToRead: 'Het bestand staat klaar om gelezen te worden.',
  reading: 'Het bestand wordt gelezen.',
  judging: 'De rijen worden vergeleken met het register.',
  waitingToRun: 'De import staat klaar om te beginnen.',
  running: 'De rijen worden overgenomen. Ze komen er allemaal tegelijk in, of geen enkele.',
} as const

/** What the background is doing, in a sentence. */
export function progressText(batch: Pick<Batch, 'state' | 'work' | 'waiting'>): string {
  if (batch.state === 'running') return batch.waiting ? progressTexts.waitingToRun : progressTexts.running
  if (batch.work === 'judge') return progressTexts.judging
  return batch.waiting ? progressTexts.waitingToRead : progressTexts.reading
}

/** Steps of reading: the file, its columns and the comparison with the register, the rows stored. */
const readingSteps = 3

export type Progress = {
  readonly done: number
  readonly total: number
  readonly text: string
  readonly finished: boolean
}

/** How far the background is, as the screen polls it. */
export const progressOf = (batch: Batch): Progress => ({
  done: batch.progress,
  total: batch.state === 'reading' ? readingSteps : (batch.summary?.counts.toTake ?? 0),
  text: progressText(batch),
  finished: batch.silent || (batch.state !== 'reading' && batch.state !== 'running'),
})

/** Day columns that put the month first. */
export const americanDaysText = (fields: readonly FieldKey[]): string =>
  `In ${fields.map((f) => labelOf(f)).join(' en ')} staat de maand voorop (zoals 12/31/2025). Zo zijn de datums gelezen.`

export const flashes = {
  kolommen: 'De kolommen zijn bijgewerkt en alle rijen zijn opnieuw bekeken.',
  keuzes: 'Uw keuzes zijn verwerkt en alle rijen zijn opnieuw bekeken.',
  hersteld: 'De rij is bijgewerkt en opnieuw bekeken.',
  bewaard: 'Deze koppeling is bewaard. Een volgend bestand met dezelfde koppen krijgt haar vanzelf.',
  verwijderd: 'De import is verwijderd. Het register is niet gewijzigd.',
} as const

/** A line of the logbook about an import. */
export const importEntry = (
  name: 'import.started' | 'import.done' | 'import.failed',
  batch: Pick<Batch, 'id' | 'fileName'>,
  shown?: Summary['shown'],
): AuditEntry => ({
  name,
  subject: { kind: 'import', id: batch.id, label: batch.fileName },
  ...(shown
    ? {
        changes: (['new', 'changed', 'unchanged', 'leftOut'] as const).map((key) => ({
          field: showLabels[key],
          from: null,
          to: String(shown[key]),
        })),
      }
    : {}),
})
