'use client'

import { type MouseEvent, useSyncExternalStore } from 'react'
import { Button } from '../ui/button'

/**
 * Takes over what the page shows, by a form elsewhere on it. While another form has not answered yet, what the page
 * shows is about to change: until it has, a press does nothing and the button says to wait.
 */
export function StartButton({ form, children }: { form: string; children: string }) {
  const waits = useSyncExternalStore(onBusy, () => document.querySelector(`form[aria-busy]:not(#${form})`) !== null, no)
  const press = (event: MouseEvent) => waits && event.preventDefault()
  return (
    <Button type="submit" tone="primary" form={form} onClick={press} aria-disabled={waits || undefined}>
      {waits ? 'Even wachten…' : children}
    </Button>
  )
}

const no = () => false

function onBusy(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['aria-busy'] })
  return () => observer.disconnect()
}
