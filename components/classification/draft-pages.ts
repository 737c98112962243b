// The browser's own "back" brings a page as it was drawn before later answers. Such a page is loaded again.
const drawnAt = new Map<string, number>()
let writes = 0
let wentBack = false

if (typeof window !== 'undefined')
  window.addEventListener('popstate', () => {
    wentBack = true
  })

/** Something was sent: pages that were drawn before are out of date. */
export const wrote = (): void => {
  writes += 1
}

/** When a page shows: loads it again where the user came back to one that is out of date. */
export function drawAnewAfterBack(): void {
  const drawn = drawnAt.get(location.pathname)
  drawnAt.set(location.pathname, writes)
  if (wentBack && drawn !== undefined && drawn < writes) location.reload()
  wentBack = false
}
