import { largestFile } from '@/lib/platform/largest-file'

const TOO_LARGE = 'Dit bestand is groter dan 20 MB. Er is niets verstuurd. Maak het kleiner of kies een ander bestand.'

/** Problems by field name for each chosen file that is larger than the product takes; undefined if there is none. */
export function tooLargeIn(form: FormData): Record<string, readonly string[]> | undefined {
  const names = [...form].flatMap(([name, value]) => (value instanceof File && value.size > largestFile ? [name] : []))
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, [TOO_LARGE]])) : undefined
}
