import type { Metadata } from 'next'
import { ManageHead } from '@/components/institutions/manage-head'
import { ProfileForm } from '@/components/institutions/profile-form'
import { ProfileView } from '@/components/institutions/profile-view'
import { Flash } from '@/components/ui/flash'
import { Progress } from '@/components/ui/progress'
import { loadProfile } from '@/lib/institutions/loaders'
import { kindWords } from '@/lib/institutions/nl'
import { profileLabels } from '@/lib/institutions/profile/nl'

export const metadata: Metadata = { title: 'Profiel van de organisatie' }

type Props = {
  params: Promise<{ instelling: string }>
  searchParams: Promise<{ melding?: string | string[] }>
}

export default async function ProfilePage({ params, searchParams }: Props) {
  const { instelling } = await params
  const { melding } = await searchParams
  const { profile, kind, asked, open, pages, edit } = await loadProfile(instelling, null)
  return (
    <>
      <ManageHead
        slug={instelling}
        pages={pages}
        current="profile"
        sub={`${kindWords[kind]}. Van dit profiel hangt af welke vragen en verplichtingen u ziet.`}
      />
      <Flash code={melding} texts={{ opgeslagen: 'Het profiel is opgeslagen.' }} />
      <div className="grid max-w-[46rem] gap-6">
        <div>
          <Progress label="Ingevuld" value={asked - open.length} max={asked} />
          {open.length > 0 && (
            <p className="text-ink-2 mt-2">Nog open: {open.map((field) => profileLabels[field]).join(', ')}.</p>
          )}
        </div>
        {edit ? (
          <ProfileForm slug={instelling} profile={profile} kind={kind} />
        ) : (
          <ProfileView profile={profile} kind={kind} />
        )}
      </div>
    </>
  )
}
