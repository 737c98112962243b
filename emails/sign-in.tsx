import { Text } from '@react-email/components'
import { Letter } from './letter'

export type SignInProps = { readonly link: string; readonly demo: boolean }

export const signInSubject = 'Inloggen in het AI-register'

/** The link that opens the sign-in page; the button on that page signs in. */
export function SignIn({ link, demo }: SignInProps) {
  return (
    <Letter
      preview="Uw link om in te loggen"
      heading="Inloggen in het AI-register"
      button={{ label: 'Naar inloggen', href: link }}
      demo={demo}
    >
      <Text>
        U vroeg een link om in te loggen. Open de pagina en kies daar Inloggen. De link werkt één keer, een kwartier
        lang.
      </Text>
      <Text>Vroeg u dit niet? Dan hoeft u niets te doen.</Text>
    </Letter>
  )
}
