import { Card } from '@/components/ui/card'
import { DescriptionList, type Term } from '@/components/ui/description-list'
import { fieldsFor, type LegalChoice, type Profile } from '@/lib/institutions/profile/model'
import { choiceWords, profileLabels } from '@/lib/institutions/profile/nl'
import { toDay, writeDay } from '@/lib/platform/day'
import type { InstitutionKind } from '@/lib/platform/prisma/enums'

/** The profile for whoever may not change it. */
export function ProfileView({ profile, kind }: { profile: Profile; kind: InstitutionKind }) {
  const items: Term[] = fieldsFor(kind).map((field) => {
    const value = profile[field]
    return {
      key: field,
      term: profileLabels[field],
      value: typeof value === 'object' && value ? said(value) : plain(value),
    }
  })
  return (
    <Card>
      <DescriptionList items={items} wide />
    </Card>
  )
}

const plain = (value: string | number | null) =>
  typeof value === 'string' && value in choiceWords ? choiceWords[value as keyof typeof choiceWords] : value

function said({ choice, reason, by, at }: LegalChoice) {
  if (choice === 'unknown') return choiceWords.unknown
  return (
    <>
      {choiceWords[choice]}
      {reason && <p className="text-ink-2">{reason}</p>}
      {by && at && (
        <p className="text-ink-2 text-sm">
          Gekozen door {by} op {writeDay(toDay(at))}.
        </p>
      )}
    </>
  )
}
