import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DemoPeople } from '@/components/people/demo-people'
import { DoorPage } from '@/components/people/door-page'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Field, HiddenField } from '@/components/ui/field'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { demoChoices } from '@/lib/people/demo/loaders'
import { askLink } from '@/lib/people/sign-in/actions'
import { localPath } from '@/lib/people/sign-in/model'
import { signInError, signInMessages } from '@/lib/people/sign-in/nl'
import { currentPerson } from '@/lib/platform/auth/current'

export const metadata: Metadata = { title: 'Inloggen' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams
  const naar = localPath(one(asked.naar))
  const error = signInError(one(asked.error))
  if (!error && (await currentPerson())) redirect(naar)
  const people = demoChoices()
  return (
    <DoorPage wide={people.length > 0}>
      <Flash code={asked.melding} texts={signInMessages} />
      <h1 className="mb-2">Inloggen</h1>
      <p className="page-sub mb-5 max-w-[60ch]">
        U krijgt een link per e-mail. Een wachtwoord is niet nodig. De link werkt één keer, een kwartier lang.
      </p>
      {error && (
        <div className="mb-4">
          <Notice tone="error" announce>
            {error}
          </Notice>
        </div>
      )}
      <div className="grid gap-6">
        <Card className="max-w-[34rem]">
          <ActionForm action={askLink}>
            <HiddenField name="naar" value={naar} />
            <Field kind="email" name="email" label="E-mailadres" autoComplete="email" required />
            <div className="form-actions">
              <SubmitButton icon="mail">Stuur mij een link</SubmitButton>
            </div>
          </ActionForm>
        </Card>
        {people.length > 0 && <DemoPeople institutions={people} naar={naar} />}
      </div>
    </DoorPage>
  )
}
