'use client'

import '@fontsource-variable/source-sans-3/wght.css'
import './globals.css'
import { Fault } from './fault'

/** Stands in for the root layout when that itself fails. */
export default function GlobalErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="nl">
      <body>
        <title>Er ging iets mis · AI-register</title>
        <main className="public-main">
          <Fault error={error} retry={retry} />
        </main>
      </body>
    </html>
  )
}
