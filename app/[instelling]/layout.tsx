import type { ReactNode } from 'react'
import { InstitutionShell } from '@/components/institutions/institution-shell'
import { loadShell } from '@/lib/institutions/loaders'

type Props = { params: Promise<{ instelling: string }>; children: ReactNode }

export default async function InstitutionLayout({ params, children }: Props) {
  const { instelling } = await params
  return <InstitutionShell {...(await loadShell(instelling))}>{children}</InstitutionShell>
}
