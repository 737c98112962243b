'use client'

import '@fontsource-variable/source-sans-3/wght.css'
import './globals.css'
import { PublicShell } from '@/components/layout/public-shell'
import { Fault } from './fault'

/** Stands in for the root layout when that itself fails. */
export default function GlobalErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="nl">
      <body>
        <title>Er ging iets mis · AI-register</title>
        <PublicShell brand="AI-register">
          <Fault error={error} retry={retry} />
        </PublicShell>
      </body>
    </html>
  )
}
