'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Reply } from '@/lib/platform/action'
import { type FormAction, IDLE } from '../ui/form-state'

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

  useEffect(() => {
    const form = mark.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let left = false
    const keep = async () => {
      const data = new FormData(form)
      data.set('intent', 'draft')
      try {
        const reply = await save(IDLE, data)
        if (left) return
        say(wordsFor(reply))
        if (reply.state === 'done') router.refresh()
      } catch {
        if (!left) say('Het concept kon niet worden bewaard. Uw antwoorden staan nog op deze pagina.')
      }
    }
    const soon = (event: Event) => {
      clearTimeout(timer)
      timer = setTimeout(keep, event.target instanceof HTMLTextAreaElement ? afterTyping : afterChoice)
    }
    const sent = () => {
      left = true
      clearTimeout(timer)
    }
    form.addEventListener('input', soon)
    form.addEventListener('submit', sent)
    return () => {
      sent()
      form.removeEventListener('input', soon)
      form.removeEventListener('submit', sent)
    }
  }, [save, router])

  return (
    <span className="form-status" role="status" ref={mark}>
      {said}
    </span>
  )
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
