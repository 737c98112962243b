import type { Metadata } from 'next'
import { ManageHead } from '@/components/institutions/manage-head'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { HiddenField } from '@/components/ui/field'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { requestExport } from '@/lib/institutions/actions'
import { writeSize } from '@/lib/institutions/exit/model'
import { loadLeaving } from '@/lib/institutions/loaders'
import { writeInstant } from '@/lib/platform/day'

export const metadata: Metadata = { title: 'Vertrek' }

type Props = {
  params: Promise<{ instelling: string }>
  searchParams: Promise<{ melding?: string | string[] }>
}

export default async function LeavingPage({ params, searchParams }: Props) {
  const { instelling } = await params
  const { melding } = await searchParams
  const { archive, progress, newId, pages, name } = await loadLeaving(instelling, null)
  const here = `/${instelling}/beheer/vertrek`
  return (
    <>
      <ManageHead slug={instelling} pages={pages} current="leave" sub="Alles meenemen, en zo nodig stoppen." />
      <Flash
        code={melding}
        texts={{ gevraagd: 'Het archief wordt gemaakt. Dat duurt meestal minder dan een minuut.' }}
      />
      <div className="grid max-w-[46rem] gap-6">
        <Card title="Alles van uw organisatie in één archief">
          <p>
            U krijgt een zip-bestand met elke tabel, een lijst van uw AI-systemen, alle bewijsstukken en een
            inhoudsopgave met controlegetallen. Er staan namen van medewerkers in: bewaar het zorgvuldig.
          </p>
          {progress === 'underWay' ? (
            <div className="mt-4 grid gap-3">
              <Notice>Het archief wordt nu gemaakt.</Notice>
              <div>
                <LinkButton href={here} icon="refresh-cw">
                  Vernieuwen
                </LinkButton>
              </div>
            </div>
          ) : (
            <ActionForm action={requestExport.bind(null, instelling)} look="plain" className="mt-4">
              {progress === 'failed' && (
                <Notice tone="warn">
                  Het archief dat als laatste is gevraagd, is niet gemaakt. Vraag het opnieuw. Lukt het weer niet, meld
                  dat dan aan de platformbeheerder.
                </Notice>
              )}
              <HiddenField name="id" value={newId} />
              <SubmitButton tone={archive ? 'plain' : 'primary'}>
                {archive ? 'Nieuw archief maken' : 'Archief maken'}
              </SubmitButton>
            </ActionForm>
          )}
          {archive && (
            <div className="mt-5">
              <p className="mb-2">
                <b>{archive.name}</b>, {writeSize(archive.size)}, gemaakt op {writeInstant(archive.addedAt)}. Een nieuw
                archief komt hiervoor in de plaats.
              </p>
              <p className="text-ink-2 mb-3 text-sm break-all">SHA-256: {archive.sha256}</p>
              <LinkButton href={`${here}/${archive.id}`} tone="primary" icon="download" download>
                Archief ophalen
              </LinkButton>
            </div>
          )}
        </Card>
        <Card title="Stoppen">
          <ol className="grid list-decimal gap-2 pl-5">
            <li>Maak het archief, haal het op en controleer het.</li>
            <li>Vraag de platformbeheerder om {name} te sluiten. Vanaf dat moment kan niemand het register openen.</li>
            <li>
              De platformbeheerder verwijdert daarna alles: elke rij, elk bestand en de accounts van mensen die nergens
              anders meewerken. Dat kan niet ongedaan worden gemaakt.
            </li>
          </ol>
          <p className="text-ink-2 mt-3">
            De platformbeheerder ziet de inhoud van uw register niet, en kan alleen verwijderen als er een archief is.
            Denk aan wat u zelf wettelijk moet bewaren.
          </p>
        </Card>
      </div>
    </>
  )
}
