'use client'

import { usePathname } from 'next/navigation'
import { numberText } from '../ui/day-text'
import { currentItem, type NavGroup } from './nav'

/** The main menu. It gets data, not elements, so that it travels small; the address tells which item is the current one. */
export function SideNav({ groups }: { groups: readonly NavGroup[] }) {
  const current = currentItem(groups, usePathname())
  return groups.map((group, i) => (
    <div key={i}>
      {group.label && <h2>{group.label}</h2>}
      <ul>
        {group.items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item === current ? 'page' : undefined}>
              {item.label}
              {item.count ? (
                item.urgent ? (
                  <b>{numberText(item.count)}</b>
                ) : (
                  <span>{numberText(item.count)}</span>
                )
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ))
}
