import type { ReactNode } from 'react'
import { PublicShell } from '@/components/layout/public-shell'
import { isDemo } from '@/lib/platform/env'
import { rulebookWords } from '@/lib/rulebook/nl'

/** A page for whoever is not inside an institution: signing in, an invitation, choosing where to go. */
export function DoorPage({ action, wide, children }: { action?: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <PublicShell
      brand="AI-register voor de zorg"
      narrow={!wide}
      action={action}
      footLinks={[{ href: '/regels', label: rulebookWords.link }]}
      ribbon={isDemo() ? 'Demonstratie: fictief gebruik' : undefined}
    >
      {children}
    </PublicShell>
  )
}
