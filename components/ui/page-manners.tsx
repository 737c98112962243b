'use client'

import { useEffect } from 'react'

/**
 * Small manners for the whole page, once, in the shell: Escape and a press outside close an open menu, a menu turns around
 * at the edge of the window, and Ctrl K goes to the search box. Everything works without it.
 */
export function PageManners() {
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('keydown', onKey, { signal })
    document.addEventListener('pointerdown', (e) => closeMenus(e.target instanceof Node ? e.target : null), { signal })
    document.addEventListener('toggle', (e) => keepInWindow(e.target), { signal, capture: true })
    return () => stop.abort()
  }, [])
  return null
}

function onKey(event: KeyboardEvent) {
  if (event.key === 'Escape') closeMenus(null)
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && goToSearch()) event.preventDefault()
}

function closeMenus(pressed: Node | null) {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (pressed && menu.contains(pressed)) continue
    const hadFocus = menu.contains(document.activeElement)
    menu.open = false
    if (hadFocus && !pressed) menu.querySelector('summary')?.focus()
  }
}

function keepInWindow(menu: EventTarget | null) {
  if (!(menu instanceof HTMLDetailsElement) || !menu.open || !menu.matches('.menu')) return
  const panel = menu.querySelector(':scope > div')?.getBoundingClientRect()
  if (!panel) return
  if (panel.right > document.documentElement.clientWidth) menu.classList.add('menu-end')
  else if (panel.left < 0) menu.classList.remove('menu-end')
}

function goToSearch(): boolean {
  const box = document.querySelector<HTMLInputElement>('search input')
  if (!box?.checkVisibility()) return false
  box.focus()
  box.select()
  return true
}
