'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { numberText } from './day-text'

/** What the polled address answers, as JSON. */
export type ProgressReport = {
  readonly done: number
  readonly total: number
  readonly text: string
  readonly finished: boolean
}

type LiveProgressProps = {
  /** Answers a `ProgressReport`. */
  url: string
  /** This very page: where "Ververs" goes, and what is loaded anew when the work is finished. */
  page: string
  initial: ProgressReport
  label: string
  everySeconds?: number
}

/** The progress of work in the background. Without script the page refreshes itself; "Ververs" always works. */
export function LiveProgress({ url, page, initial, label, everySeconds = 1 }: LiveProgressProps) {
  const { report, lost } = usePolling(url, initial, everySeconds)
  return (
    <div className="meter">
      <div className="meter-head">
        <span>{label}</span>
        <span>
          {numberText(report.done)} van {numberText(report.total)}
        </span>
      </div>
      <progress value={report.done} max={Math.max(report.total, 1)} aria-label={label} />
      <p className="form-status" role="status">
        {lost ? 'De stand is nu niet op te halen. Het werk loopt door. ' : `${report.text} `}
        <a href={page}>Ververs</a>
      </p>
      {!initial.finished && (
        <noscript>
          <meta httpEquiv="refresh" content="4" />
        </noscript>
      )}
    </div>
  )
}

function usePolling(url: string, initial: ProgressReport, everySeconds: number) {
  const router = useRouter()
  const [report, setReport] = useState(initial)
  const [lost, setLost] = useState(false)
  useEffect(() => {
    if (initial.finished) return
    const stop = new AbortController()
    const ask = async () => {
      const next = await askOnce(url, stop.signal)
      if (stop.signal.aborted) return
      setLost(next === null)
      if (next) setReport(next)
      if (next?.finished) router.refresh()
      else timer = setTimeout(ask, everySeconds * (next ? 1000 : 4000))
    }
    let timer = setTimeout(ask, everySeconds * 1000)
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [url, initial.finished, everySeconds, router])
  return { report, lost }
}

async function askOnce(url: string, signal: AbortSignal): Promise<ProgressReport | null> {
  try {
    const answer = await fetch(url, { signal, headers: { accept: 'application/json' }, cache: 'no-store' })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
