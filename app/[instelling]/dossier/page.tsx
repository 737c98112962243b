import type { Metadata } from 'next'
import { MadeTable } from '@/components/dossier/made-table'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { loadDossiers } from '@/lib/dossier/loaders'
import { page, systemsText } from '@/lib/dossier/nl'

export const metadata: Metadata = { title: page.title }

type Props = { readonly params: Promise<{ instelling: string }> }

export default async function DossiersPage({ params }: Props) {
  const { instelling: slug } = await params
  const { made, systems } = await loadDossiers(slug, null)
  return (
    <>
      <PageHead
        title={page.title}
        sub={page.sub}
        actions={
          <LinkButton tone="primary" icon="download" href={`/${slug}/dossier/register`}>
            {page.makeReport}
          </LinkButton>
        }
      />
      <div className="stack">
        <div className="grid gap-4 md:grid-cols-2">
          <Card title={page.reportTitle}>
            <p>{page.reportText(systemsText(systems))}</p>
            {systems > 500 && <p className="text-ink-2">{page.reportTakes}</p>}
          </Card>
          <Card title={page.dossierTitle} aside={<a href={`/${slug}/systemen`}>{page.chooseSystem}</a>}>
            <p>{page.dossierText}</p>
          </Card>
        </div>
        <Card title={page.madeTitle} flush={made.length > 0}>
          {made.length > 0 ? <MadeTable slug={slug} made={made} /> : <p>{page.noneMade}</p>}
        </Card>
        <p className="text-ink-2">{page.kept}</p>
      </div>
    </>
  )
}
