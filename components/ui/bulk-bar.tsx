'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

type BulkBarProps = {
  /** The id that the boxes of the table name as their form. */
  id: string
  /** The page that asks what to do with the picked rows; they arrive as `keuze` in its URL. */
  action: string
  noun?: string
  children: ReactNode
}

/** What can be done with the picked rows of a table: a GET form, so that it works without script, with a count. */
export function BulkBar({ id, action, noun = 'rijen', children }: BulkBarProps) {
  const bar = useRef<HTMLFormElement>(null)
  const [picked, setPicked] = useState<number | null>(null)
  useEffect(() => {
    const form = bar.current
    if (!form) return
    const count = () => setPicked(new FormData(form).getAll('keuze').length)
    const changed = (event: Event) => event.target instanceof HTMLInputElement && event.target.form === form && count()
    count()
    document.addEventListener('change', changed)
    return () => document.removeEventListener('change', changed)
  }, [])
  return (
    <form className="bulk" id={id} action={action} method="get" ref={bar}>
      <span role="status">{picked ? <b>{picked} gekozen</b> : `Kies ${noun} om ze samen te wijzigen`}</span>
      {children}
    </form>
  )
}

/** A box over a column of boxes that ticks them all. It shows only where script runs. */
export function PickAll({ form, name = 'keuze' }: { form: string; name?: string }) {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return <span className="sr-only">Kies</span>
  const all = (ticked: boolean) => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"][form="${form}"]`)]
    for (const box of boxes) box.checked = ticked
    boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }))
  }
  return (
    <input type="checkbox" aria-label="Kies alle rijen op deze bladzijde" onChange={(e) => all(e.target.checked)} />
  )
}
