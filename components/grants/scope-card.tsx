import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import type { GrantScope } from '@/lib/grants/model'
import { notShared, scopeWords, seenWords } from '@/lib/grants/nl'

type Props = { scope: GrantScope; rows: number | null; none: string; children: ReactNode }

/** One thing that may be shared: what there is of it, that there is nothing, or that it is not shared. */
export function ScopeCard({ scope, rows, none, children }: Props) {
  const { name } = scopeWords[scope]
  if (rows === null)
    return (
      <Card title={name} aside={<Chip tone="none">{notShared}</Chip>}>
        <p className="text-ink-2">{seenWords.unshared}</p>
      </Card>
    )
  return (
    <Card title={name} aside={<span className="text-ink-2">{rows}</span>} flush={rows > 0}>
      {rows > 0 ? children : <p className="text-ink-2">{none}</p>}
    </Card>
  )
}
