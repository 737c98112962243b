import { Text } from '@react-email/components'
import { Letter } from './letter'

export type QuestionsProps = { readonly link: string; readonly system: string; readonly demo: boolean }

export const questionsSubject = (system: string): string => `Vragen over ${system}`

/** Tells that questions about a system wait; which ones stands behind the link only. */
export function Questions({ link, system, demo }: QuestionsProps) {
  return (
    <Letter
      preview="Iemand gaf vragen aan u door"
      heading={`Vragen over ${system}`}
      button={{ label: 'Vragen bekijken', href: link }}
      demo={demo}
    >
      <Text>
        In het AI-register staan vragen over {system} voor u klaar. Op de pagina achter deze knop ziet u welke.
      </Text>
    </Letter>
  )
}
