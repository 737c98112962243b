import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export type NoticeTone = 'info' | 'warn' | 'error' | 'success' | 'note'

const ICONS: Record<NoticeTone, IconName> = {
  info: 'info',
  warn: 'triangle-alert',
  error: 'circle-alert',
  success: 'circle-check',
  note: 'info',
}

type NoticeProps = { tone?: NoticeTone; title?: ReactNode; announce?: boolean; children?: ReactNode }

/** A remark that stands out. `announce` reads it aloud at once: only for what just happened. */
export function Notice({ tone = 'info', title, announce, children }: NoticeProps) {
  const role = announce ? (tone === 'error' ? 'alert' : 'status') : undefined
  return (
    <div className={`notice notice-${tone}`} role={role}>
      <Icon name={ICONS[tone]} />
      <div>
        {title && <strong>{title}</strong>}
        {title && children ? <div>{children}</div> : children}
      </div>
    </div>
  )
}
