'use client'

import { useRouter } from 'next/navigation'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Reply } from '@/lib/platform/action'
import { type FormAction, IDLE } from '../ui/form-state'
import { drawAnewAfterBack, wrote } from './draft-pages'

type Props = {
  /** Keeps what is filled in so far, without asking for the rest. */
  save: FormAction<Reply>
  /** How many questions stand on the page. */
  questions: number
}

const afterChoice = 400
const afterTyping = 1_500

/** Where there is script: keeps a draft while somebody fills in, and says when. What follows from it is drawn anew. */
export function DraftKeeper({ save, questions }: Props) {
  const mark = useRef<HTMLSpanElement>(null)
  const [said, say] = useState('')
  const router = useRouter()
  const before = useRef(questions)

  useEffect(() => {
    if (questions > before.current) say((now) => `${now} Er zijn vragen bijgekomen.`.trim())
    before.current = questions
  }, [questions])

  useEffect(drawAnewAfterBack, [])

  useWhileFilling(mark, async (data) => {
    data.set('intent', 'draft')
    wrote()
    try {
      const reply = await save(IDLE, data)
      say(wordsFor(reply))
      if (reply.state === 'done') router.refresh()
    } catch {
      say('Het concept kon niet worden bewaard. Uw antwoorden staan nog op deze pagina.')
    }
  })

  return (
    <span className="form-status" role="status" ref={mark}>
      {said}
    </span>
  )
}

/** Calls `keep` with what stands in the form around the mark, a moment after each change; not when the form is sent. */
function useWhileFilling(mark: RefObject<HTMLElement | null>, keep: (data: FormData) => Promise<void>): void {
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  useEffect(() => {
    const form = mark.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = (event: Event) => {
      clearTimeout(timer)
      const wait = event.target instanceof HTMLTextAreaElement ? afterTyping : afterChoice
      timer = setTimeout(() => latest.current(new FormData(form)), wait)
    }
    const sent = () => {
      clearTimeout(timer)
      wrote()
    }
    form.addEventListener('input', soon)
    form.addEventListener('submit', sent)
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', soon)
      form.removeEventListener('submit', sent)
    }
  }, [mark])
}

function wordsFor(reply: Reply): string {
  switch (reply.state) {
    case 'done':
      return reply.message
    case 'conflict':
      return 'Iemand anders heeft dit intussen ook beantwoord. Kies "Verder" om de verschillen te zien.'
    case 'problems':
      return Object.values(reply.problems)[0]?.[0] ?? ''
    default:
      return ''
  }
}
