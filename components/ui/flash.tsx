import type { ReactNode } from 'react'
import { FlashCleaner } from './flash-cleaner'
import { Notice, type NoticeTone } from './notice'

export type FlashText = { readonly tone?: NoticeTone; readonly text: ReactNode }
export const FLASH = 'melding'

type FlashProps = {
  /** The `melding` of the page's searchParams: a code, never a text, so that a link cannot put words in our mouth. */
  code: string | readonly string[] | undefined
  texts: Readonly<Record<string, FlashText | string>>
}

/** What just happened, said on the page that a form went on to. */
export function Flash({ code, texts }: FlashProps) {
  const known = typeof code === 'string' && Object.hasOwn(texts, code) ? texts[code] : undefined
  if (!known) return null
  const { tone = 'success', text } = typeof known === 'string' ? { text: known } : known
  return (
    <div className="mb-4">
      <Notice tone={tone} announce>
        {text}
      </Notice>
      <FlashCleaner name={FLASH} />
    </div>
  )
}
