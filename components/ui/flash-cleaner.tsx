'use client'

import { useEffect } from 'react'

/** Takes the message out of the address bar, so that a reload does not say it again. */
export function FlashCleaner({ name }: { name: string }) {
  useEffect(() => {
    const url = new URL(window.location.href)
    if (!url.searchParams.has(name)) return
    url.searchParams.delete(name)
    window.history.replaceState(null, '', url)
  }, [name])
  return null
}
