import { Text } from '@react-email/components'
import { Letter } from './letter'

export type InvitationProps = {
  readonly link: string
  readonly institution: string
  readonly invitedBy: string
  readonly until: string
  readonly demo: boolean
}

export const invitationSubject = (institution: string): string => `Uitnodiging voor het AI-register van ${institution}`

/** Invites a person into an institution; the page behind the link has the button that accepts. */
export function Invitation({ link, institution, invitedBy, until, demo }: InvitationProps) {
  return (
    <Letter
      preview={`${invitedBy} nodigt u uit`}
      heading={`Werk mee in het AI-register van ${institution}`}
      button={{ label: 'Uitnodiging bekijken', href: link }}
      demo={demo}
    >
      <Text>
        {invitedBy} nodigt u uit voor het AI-register van {institution}. Op de pagina achter deze knop neemt u de
        uitnodiging aan. Dat kan tot en met {until}.
      </Text>
    </Letter>
  )
}
