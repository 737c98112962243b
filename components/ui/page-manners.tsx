'use client'

import { useEffect } from 'react'

/**
 * Small manners for the whole page, once, in the shell: Escape and a press outside close an open menu, and Ctrl K goes to
 * the search box. Everything works without it.
 */
export function PageManners() {
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closeMenus(null)
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && goToSearch()) event.preventDefault()
    }
    const press = (event: PointerEvent) => closeMenus(event.target instanceof Node ? event.target : null)
    document.addEventListener('keydown', key)
    document.addEventListener('pointerdown', press)
    return () => {
      document.removeEventListener('keydown', key)
      document.removeEventListener('pointerdown', press)
    }
  }, [])
  return null
}

function closeMenus(pressed: Node | null) {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (pressed && menu.contains(pressed)) continue
    const hadFocus = menu.contains(document.activeElement)
    menu.open = false
    if (hadFocus && !pressed) menu.querySelector('summary')?.focus()
  }
}

function goToSearch(): boolean {
  const box = document.querySelector<HTMLInputElement>('[role="search"] input')
  if (!box?.checkVisibility()) return false
  box.focus()
  box.select()
  return true
}
