import type { Metadata } from 'next'
import { GrantTable } from '@/components/grants/grant-table'
import { LookTable } from '@/components/grants/look-table'
import { ManageHead } from '@/components/institutions/manage-head'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Flash } from '@/components/ui/flash'
import { loadGiven } from '@/lib/grants/loaders'
import { loadManage } from '@/lib/institutions/loaders'

export const metadata: Metadata = { title: 'Inzage' }

type Props = {
  params: Promise<{ instelling: string }>
  searchParams: Promise<{ melding?: string | string[] }>
}

const said = {
  gegeven: 'De inzage is gegeven. De regio-organisatie krijgt er bericht van in haar logboek.',
  ingetrokken: 'De inzage is ingetrokken. Er is vanaf nu niets meer te zien.',
}

export default async function GivenPage({ params, searchParams }: Props) {
  const { instelling } = await params
  const { melding } = await searchParams
  const [{ grants, looks, today }, { pages }] = await Promise.all([
    loadGiven(instelling, null),
    loadManage(instelling, null),
  ])
  const give = (
    <LinkButton tone="primary" icon="eye" href={`/${instelling}/beheer/inzage/geven`}>
      Inzage geven
    </LinkButton>
  )
  return (
    <>
      <ManageHead
        slug={instelling}
        pages={pages}
        current="grants"
        sub="Wie van buiten in dit register meekijkt. Meekijken is alleen lezen."
        actions={grants.length > 0 && give}
      />
      <Flash code={melding} texts={said} />
      <div className="stack">
        {grants.length === 0 ? (
          <EmptyState title="Niemand kijkt mee" actions={give}>
            U kunt uw regio-organisatie laten meekijken. U kiest wat te zien is en tot wanneer, en kunt het altijd
            intrekken.
          </EmptyState>
        ) : (
          <Card flush>
            <GrantTable slug={instelling} grants={grants} today={today} />
          </Card>
        )}
        {looks.length > 0 && (
          <Card title="Wie keek en wanneer" aside={<a href={`/${instelling}/logboek?soort=grants`}>Logboek</a>} flush>
            <LookTable looks={looks} />
          </Card>
        )}
        {grants.length > 0 && looks.length === 0 && <p className="text-ink-2">Er heeft nog niemand gekeken.</p>}
      </div>
    </>
  )
}
