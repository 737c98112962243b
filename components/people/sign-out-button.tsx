import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { signOut } from '@/lib/people/account/actions'

/** Ends the session of this browser. */
export function SignOutButton({ quiet }: { quiet?: boolean }) {
  return (
    <ActionForm action={signOut} look="plain" id="uitloggen">
      <SubmitButton tone={quiet ? 'quiet' : 'plain'} icon="log-out" pending="Uitloggen…">
        Uitloggen
      </SubmitButton>
    </ActionForm>
  )
}
