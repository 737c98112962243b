import type { FileProblem } from '@/lib/platform/storage'

export const fileProblems = {
  empty: 'Dit bestand is leeg. Kies een ander bestand.',
  tooLarge: 'Dit bestand is groter dan 20 MB. Maak het kleiner, of verwijs met een link naar de plek waar het staat.',
  unknownKind:
    'Dit soort bestand nemen we niet aan. Gebruik pdf, Word, Excel, PowerPoint, een afbeelding (png, jpg) of tekst.',
} satisfies Record<FileProblem, string>

/** What is said beside a field of a proof or a check that cannot be taken as it was typed. */
export const fieldProblems = {
  day: 'Vul een bestaande datum in.',
  tooLong: (most: number) => `Gebruik ten hoogste ${most.toLocaleString('nl-NL')} tekens.`,
  link: 'Vul een volledig webadres in, dat begint met https://.',
}
