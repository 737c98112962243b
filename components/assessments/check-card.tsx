import type { Checks } from '@/lib/assessments/loaders'
import type { CheckKind } from '@/lib/assessments/model'
import { checkSlugs, checkWords, statusWords, stillOwedText } from '@/lib/assessments/nl'
import { writeDay } from '@/lib/platform/day'
import { Card } from '../ui/card'
import { DescriptionList } from '../ui/description-list'

type Props = { readonly slug: string; readonly checks: Checks }

/** DPIA and supplier checklist of one system, for its page. */
export function CheckCard({ slug, checks }: Props) {
  const kinds: readonly CheckKind[] = ['dpia', 'supplierChecklist']
  return (
    <Card title="Beoordelingen" id="beoordelingen">
      <DescriptionList
        items={kinds.map((kind) => ({
          key: kind,
          term: checkWords[kind],
          value: <CheckText slug={slug} checks={checks} kind={kind} />,
        }))}
      />
    </Card>
  )
}

function CheckText({ slug, checks, kind }: Props & { kind: CheckKind }) {
  const check = checks[kind]
  const href = `/${slug}/systemen/${checks.system.id}/${checkSlugs[kind]}`
  return (
    <>
      <a href={href}>{statusWords[check.status]}</a>
      {check.on && ` op ${writeDay(check.on)}`}
      {check.responsible && `, ${check.responsible}`}
      {check.reviewBefore && (
        <span className={check.reviewDue ? 'text-high' : 'muted'}>
          {check.reviewDue ? ', herzien: streefdatum verstreken' : `, herzien vóór ${writeDay(check.reviewBefore)}`}
        </span>
      )}
      {check.stillOwed && <span className="text-high">. {stillOwedText}</span>}
      {check.document && (
        <>
          {' '}
          <a href={`/${slug}/bestanden/${check.document.id}`}>{check.document.name}</a>
        </>
      )}
    </>
  )
}
