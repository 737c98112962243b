'use client'

import { useEffect, useRef, useState } from 'react'

type AutoSaveProps = {
  /** A server action that keeps the form as a draft and answers what to say: "Concept bewaard om 10.42"; null when it could not. */
  keep: (form: FormData) => Promise<string | null>
  /** What is said before anything was kept. */
  said?: string
  seconds?: number
}

/** Inside a form: keeps what was typed as a draft a moment after the last key, and says so. Without script the form's own button keeps it. */
export function AutoSave({ keep, said = '', seconds = 2 }: AutoSaveProps) {
  const mark = useRef<HTMLSpanElement>(null)
  const [status, setStatus] = useState(said)
  useEffect(() => {
    const form = mark.current?.closest('form')
    if (!form) return
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const save = async () => {
      const answer = await keep(new FormData(form)).catch(() => null)
      if (!stop.signal.aborted)
        setStatus(answer ?? 'Het concept is nu niet te bewaren. Uw antwoorden staan nog op deze pagina.')
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(save, seconds * 1000)
    }
    form.addEventListener('input', later, { signal: stop.signal })
    form.addEventListener('submit', () => clearTimeout(timer), { signal: stop.signal })
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [keep, seconds])
  return (
    <span className="form-status" role="status" ref={mark}>
      {status}
    </span>
  )
}
