import type { ReactNode } from 'react'
import { PublicShell } from '@/components/layout/public-shell'
import { isDemo } from '@/lib/platform/env'

/** A page for whoever is not inside an institution: signing in, an invitation, choosing where to go. */
export function DoorPage({ action, wide, children }: { action?: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <PublicShell
      brand="AI-register voor de zorg"
      narrow={!wide}
      action={action}
      ribbon={isDemo() ? 'Demonstratie: fictief gebruik' : undefined}
    >
      {children}
    </PublicShell>
  )
}
