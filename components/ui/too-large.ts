/** Problems by field name for each chosen file of more than so many bytes; undefined if there is none. */
export function tooLargeIn(form: FormData, largest: number): Record<string, readonly string[]> | undefined {
  const names = [...form].flatMap(([name, value]) => (value instanceof File && value.size > largest ? [name] : []))
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, [says(largest)]])) : undefined
}

const says = (largest: number): string =>
  `Dit bestand is groter dan ${Math.floor(largest / 1024 / 1024)} MB. Er is niets verstuurd. Maak het kleiner of kies een ander bestand.`
