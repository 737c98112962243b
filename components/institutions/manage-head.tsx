import type { ReactNode } from 'react'
import { PageHead } from '@/components/ui/page-head'
import type { ManagePage } from '@/lib/institutions/model'
import { managePages } from '@/lib/institutions/nl'
import { ManageTabs } from './manage-tabs'

type Props = {
  slug: string
  pages: readonly ManagePage[]
  current: ManagePage
  sub?: ReactNode
  actions?: ReactNode
}

/** The head of each part of managing an institution. */
export function ManageHead({ slug, pages, current, sub, actions }: Props) {
  return (
    <>
      <PageHead title={managePages[current].label} sub={sub} actions={actions} />
      <ManageTabs slug={slug} pages={pages} current={current} />
    </>
  )
}
