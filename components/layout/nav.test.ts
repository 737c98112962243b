import { expect, test } from 'vitest'
import { currentItem } from './nav'

const groups = [
  { items: [{ href: '/zh', label: 'Overzicht', exact: true }] },
  {
    items: [
      { href: '/zh/systemen', label: 'AI-systemen' },
      { href: '/zh/systemen/import', label: 'Importeren' },
    ],
  },
]
const current = (path: string) => currentItem(groups, path)?.label

test('wat op een ander begin lijkt, is het niet', () => expect(current('/zh/systemen-oud')).toBeUndefined())
test('het overzicht is alleen het overzicht', () => expect(current('/zh')).toBe('Overzicht'))
test('een systeem hoort bij de systemen', () => expect(current('/zh/systemen/1/bewerken')).toBe('AI-systemen'))
test('het langste adres wint', () => expect(current('/zh/systemen/import/2')).toBe('Importeren'))
