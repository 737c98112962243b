'use client'

import { useEffect, useState } from 'react'

type PickBarProps = { form: string; children: React.ReactNode }

/**
 * Above a list whose rows can be picked: how many are, and what can be done with them. Without script the buttons are
 * there all the same.
 */
export function PickBar({ form, children }: PickBarProps) {
  const [picked, setPicked] = useState<{ count: number; of: number } | null>(null)
  useEffect(() => {
    const count = () => {
      const boxes = boxesOf(form)
      setPicked({ count: boxes.filter((box) => box.checked).length, of: boxes.length })
    }
    const changed = (event: Event) => {
      if (event.target instanceof HTMLInputElement && event.target.form?.id === form) count()
    }
    count()
    document.addEventListener('change', changed)
    return () => document.removeEventListener('change', changed)
  }, [form])
  const pickAll = (checked: boolean) => {
    for (const box of boxesOf(form)) box.checked = checked
    setPicked((p) => p && { ...p, count: checked ? p.of : 0 })
  }
  return (
    <div className="bulk">
      <b role="status">{picked ? `${picked.count} gekozen` : 'Gekozen systemen'}</b>
      {children}
      {picked && (
        <button type="button" className="btn btn-link" onClick={() => pickAll(picked.count === 0)}>
          {picked.count > 0 ? 'Keuze opheffen' : `Alle ${picked.of} op deze pagina kiezen`}
        </button>
      )}
    </div>
  )
}

const boxesOf = (form: string): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][form="${form}"]`),
]
