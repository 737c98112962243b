import { elsewhereText, originLabels } from '@/lib/classification/nl'
import type { Question } from '@/lib/classification/questionnaire/model'
import { answerInWords } from '@/rules'
import { Card } from '../ui/card'
import { DescriptionList } from '../ui/description-list'

type Props = { questions: readonly Question[]; edit: string; profile: string }

/** What the register or the profile already says about this topic, with where to correct it. */
export function KnownFacts({ questions, edit, profile }: Props) {
  const known = questions.filter((q) => q.fixed !== null)
  const elsewhere = questions.filter((q) => q.elsewhere)
  if (known.length + elsewhere.length === 0) return null
  return (
    <Card title="Al bekend" level={2}>
      <DescriptionList
        wide
        items={[
          ...known.map(({ fact, held, fixed }) => ({
            key: fact.id,
            term: fact.asks,
            value: (
              <>
                {held && answerInWords(fact, held.value)}{' '}
                <span className="muted">
                  {fixed && originLabels[fixed]} · <a href={fixed === 'profile' ? profile : edit}>Corrigeren</a>
                </span>
              </>
            ),
          })),
          ...elsewhere.map(({ fact }) => ({
            key: fact.id,
            term: fact.asks,
            value: (
              <>
                {elsewhereText} <a href={profile}>Naar het profiel</a>
              </>
            ),
          })),
        ]}
      />
    </Card>
  )
}
