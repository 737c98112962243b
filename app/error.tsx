'use client'

import { Fault } from './fault'

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main className="public-main" id="inhoud">
      <Fault error={error} retry={retry} />
    </main>
  )
}
