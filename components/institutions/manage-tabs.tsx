import { Tabs } from '@/components/ui/tabs'
import type { ManagePage } from '@/lib/institutions/model'
import { managePages } from '@/lib/institutions/nl'

/** The parts of managing an institution, as far as this member may open them. */
export function ManageTabs({
  slug,
  pages,
  current,
}: {
  slug: string
  pages: readonly ManagePage[]
  current: ManagePage
}) {
  return (
    <Tabs
      label="Beheer"
      items={pages.map((page) => ({
        href: `/${slug}/beheer${managePages[page].path}`,
        label: managePages[page].label,
        current: page === current,
      }))}
    />
  )
}
