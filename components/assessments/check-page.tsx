import type { CheckPage as View } from '@/lib/assessments/loaders'
import type { CheckKind } from '@/lib/assessments/model'
import { checkAbout, checkWords, statusWords, stillOwedText } from '@/lib/assessments/nl'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { PageHead } from '../ui/page-head'
import { CheckCard } from './check-card'
import { CheckForm } from './check-form'

/** The page of one check: what it is for, and where it stands. */
export function CheckPage({ slug, checks, kind }: { slug: string; checks: View; kind: CheckKind }) {
  const about = checkAbout[kind]
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'AI-systemen', href: `/${slug}/systemen` },
          { label: checks.system.name, href: `/${slug}/systemen/${checks.system.id}` },
          { label: checkWords[kind] },
        ]}
        title={`${checkWords[kind]} van ${checks.system.name}`}
        sub={`${statusWords[checks[kind].status]} · ${about.article}`}
      />
      <div className="stack max-w-[720px]">
        <Notice>{about.text}</Notice>
        {checks[kind].stillOwed && <Notice tone="warn">{stillOwedText}</Notice>}
        {checks.mayEdit ? (
          <Card>
            <CheckForm slug={slug} checks={checks} kind={kind} />
          </Card>
        ) : (
          <CheckCard slug={slug} checks={checks} />
        )}
      </div>
    </>
  )
}
