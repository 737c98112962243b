import type { Metadata } from 'next'
import { ImportList } from '@/components/intake/import-list'
import { UploadForm } from '@/components/intake/upload-form'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { PageHead } from '@/components/ui/page-head'
import { flashes } from '@/lib/intake/batch/nl'
import { importsHref } from '@/lib/intake/batch/view/model'
import { loadImports } from '@/lib/intake/loaders'
import { listHref, type Query } from '@/lib/systems/list/model'

export const metadata: Metadata = { title: 'Importeren' }

type Props = { readonly params: Promise<{ instelling: string }>; readonly searchParams: Promise<Query> }

export default async function ImportsPage({ params, searchParams }: Props) {
  const { instelling: slug } = await params
  const { id, imports } = await loadImports(slug, null)
  const { melding } = await searchParams
  return (
    <>
      <Flash code={melding} texts={flashes} />
      <PageHead
        crumbs={[{ label: 'AI-systemen', href: listHref(slug) }, { label: 'Importeren' }]}
        title="Een lijst importeren"
        sub="U ziet eerst wat er zou gebeuren. Er wordt niets opgeslagen voordat u dat goedkeurt."
      />
      <div className="mb-4 grid max-w-[980px] items-start gap-4 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Card title="Kies uw bestand">
          <UploadForm slug={slug} id={id} />
        </Card>
        <Card title="Nog geen lijst?">
          <p>
            Gebruik onze lege lijst. Daarin staan alle kolommen, met uitleg en de toegestane waarden op aparte bladen.
            Alleen naam en eigenaar zijn nodig.
          </p>
          <p className="mt-3">
            <a href={`${importsHref(slug)}/sjabloon`} download>
              Lege lijst downloaden (.xlsx)
            </a>
          </p>
          <p className="mt-3 text-ink-2">
            Een export uit dit register kunt u bewerken en hier weer importeren: elke rij vindt haar systeem terug.
          </p>
        </Card>
      </div>
      <ImportList slug={slug} imports={imports} />
    </>
  )
}
