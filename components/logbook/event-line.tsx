import { type LogRow, placeOf, sentenceOf } from '@/lib/logbook/model'

/** What happened, in one sentence with its subject as a link; the system behind it where that is another thing. */
export function EventLine({ slug, row }: { slug: string; row: LogRow }) {
  const { before, after } = sentenceOf(row.name)
  const place = placeOf(row)
  const isSystem = row.subject.kind === 'system' || row.subject.label.includes(row.system?.name ?? '')
  return (
    <>
      {before}
      {place ? <a href={`/${slug}${place}`}>{row.subject.label}</a> : <strong>{row.subject.label}</strong>}
      {after}
      {row.system && !isSystem && (
        <>
          {' '}
          voor <a href={`/${slug}/systemen/${row.system.id}`}>{row.system.name}</a>
        </>
      )}
    </>
  )
}
