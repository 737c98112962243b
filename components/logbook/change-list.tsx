import type { LogRow } from '@/lib/logbook/model'

/** What changed from what to what. */
export function ChangeList({ changes }: { changes: LogRow['changes'] }) {
  return (
    <ul className="text-sm">
      {changes.map((change, i) => (
        <li key={i} className="mt-1">
          <b>{change.field}</b>:{' '}
          {change.from === null ? (
            change.to
          ) : (
            <>
              <del className="text-ink-2">{change.from}</del> →{' '}
              {change.to === null ? <i>leeg</i> : <ins>{change.to}</ins>}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
