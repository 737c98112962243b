export type NavItem = {
  readonly href: string
  readonly label: string
  readonly count?: number
  /** The count asks for attention. */
  readonly urgent?: boolean
  /** Only this very address makes it the current one, not what lies under it. */
  readonly exact?: boolean
}
export type NavGroup = { readonly label?: string; readonly items: readonly NavItem[] }

/** The item under which an address lies: the longest that fits. */
export function currentItem(groups: readonly NavGroup[], path: string): NavItem | undefined {
  const fits = groups
    .flatMap((group) => group.items)
    .filter(({ href, exact }) => path === href || (!exact && path.startsWith(`${href}/`)))
  return fits.sort((a, b) => b.href.length - a.href.length)[0]
}
