import { createElement } from 'react'
import { ICON_NODES } from './icon-nodes'

export type IconName = keyof typeof ICON_NODES

/** An icon as plain SVG. Decorative unless it gets a `label`; colour and size follow the text. */
export function Icon({ name, label, className }: { name: IconName; label?: string; className?: string }) {
  const shapes = ICON_NODES[name].map(([tag, attributes], i) => createElement(tag, { key: i, ...attributes }))
  const names = className ? `icon ${className}` : 'icon'
  return label ? (
    <svg viewBox="0 0 24 24" className={names} role="img" aria-label={label}>
      {shapes}
    </svg>
  ) : (
    <svg viewBox="0 0 24 24" className={names} aria-hidden="true">
      {shapes}
    </svg>
  )
}
