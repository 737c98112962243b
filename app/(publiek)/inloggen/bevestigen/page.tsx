import type { Metadata } from 'next'
import { DoorPage } from '@/components/people/door-page'
import { LinkButton } from '@/components/ui/button'
import { SubmitButton } from '@/components/ui/submit-button'
import { localPath } from '@/lib/people/sign-in/model'

export const metadata: Metadata = { title: 'Inloggen bevestigen' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

/** Where the link in the letter leads. Only the button uses the link up: mail scanners open pages, they press nothing. */
export default async function ConfirmPage({ searchParams }: Props) {
  const asked = await searchParams
  const token = one(asked.token)
  const email = one(asked.email)
  if (!token || !email) {
    return (
      <DoorPage>
        <h1 className="mb-2">Deze link is niet volledig</h1>
        <p className="mb-5">Open de link uit de mail nog eens in zijn geheel, of vraag een nieuwe link aan.</p>
        <LinkButton href="/inloggen" tone="primary">
          Nieuwe link aanvragen
        </LinkButton>
      </DoorPage>
    )
  }
  return (
    <DoorPage>
      <h1 className="mb-2">Inloggen bevestigen</h1>
      <p className="mb-5">
        U logt in als <b>{email}</b>.
      </p>
      <form action="/api/auth/callback/email" method="get">
        <input type="hidden" name="callbackUrl" value={localPath(one(asked.naar))} />
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="email" value={email} />
        <SubmitButton icon="lock">Inloggen</SubmitButton>
      </form>
    </DoorPage>
  )
}
