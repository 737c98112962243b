'use client'

import { useEffect, useRef } from 'react'

/**
 * Inside a form: the browser asks before leaving once something was typed, until the form is sent. `unsaved` says that
 * the form came back with what was typed.
 */
export function UnsavedWarning({ unsaved }: { unsaved: boolean }) {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = mark.current?.closest('form')
    if (!form) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    const typed = () => window.addEventListener('beforeunload', ask)
    const sent = () => window.removeEventListener('beforeunload', ask)
    if (unsaved) typed()
    form.addEventListener('input', typed)
    form.addEventListener('submit', sent)
    return () => {
      sent()
      form.removeEventListener('input', typed)
      form.removeEventListener('submit', sent)
    }
  }, [unsaved])
  return <span ref={mark} hidden />
}
