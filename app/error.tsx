'use client'

import { PublicShell } from '@/components/layout/public-shell'
import { Fault } from './fault'

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <PublicShell brand="AI-register">
      <Fault error={error} retry={retry} />
    </PublicShell>
  )
}
