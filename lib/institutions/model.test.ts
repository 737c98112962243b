import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { permissionsOf } from '@/lib/platform/permission'
import { dashboardFor, isUsableSlug, managePagesFor, menuFor, menuPages, reservedSlugs } from './model'

const app = path.resolve(import.meta.dirname, '../../app')

const pages = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => (/^\(.*\)$/.test(entry.name) ? pages(path.join(folder, entry.name)) : [entry.name]))

describe('the address of an institution', () => {
  test('is not one of the product’s own pages', () => {
    expect(pages(app).filter((name) => !name.startsWith('[') && !reservedSlugs.includes(name))).toEqual([])
  })

  test.each(['', 'a', 'Ziekenhuis', 'zieken huis', '-ziekenhuis', 'zieken--huis', 'api', 'inloggen', '../x', 'é'])(
    'is not %j',
    (slug) => expect(isUsableSlug(slug)).toBe(false),
  )

  test.each(['umc-voorbeeldstad', 'praktijk-1', 'ab'])('may be %j', (slug) => expect(isUsableSlug(slug)).toBe(true))
})

describe('the menu', () => {
  test('leads to pages that exist', () => {
    const own = pages(path.join(app, '[instelling]'))
    for (const page of menuPages.filter((p) => p.path)) expect(own).toContain(page.path.slice(1))
  })

  test('holds what one may open, and no more', () => {
    const reader = menuFor(permissionsOf(['reader']), 'hospital').map((p) => p.path)
    expect(reader).toContain('/systemen')
    expect(reader).not.toContain('/logboek')
    expect(menuFor(permissionsOf(['auditor']), 'hospital').map((p) => p.path)).toContain('/logboek')
  })

  test('of a practice is short, and what it leaves out is no right that is taken away', () => {
    const admin = permissionsOf(['administrator'])
    const practice = menuFor(admin, 'gpPractice').map((p) => p.path)
    expect(practice).toEqual(['', '/systemen', '/verplichtingen', '/dossier', '/beheer'])
    expect(managePagesFor(admin, 'gpPractice')).toEqual(['profile', 'people', 'grants', 'leave'])
    expect([...dashboardFor('gpPractice')]).toEqual(['attention', 'category', 'dates', 'duties', 'events'])
    for (const kind of ['hospital', 'regionalOrganisation', 'other'] as const) {
      expect(
        menuFor(admin, kind).map((p) => p.path),
        kind,
      ).toContain('/logboek')
      expect(managePagesFor(admin, kind), kind).toContain('departments')
      expect(dashboardFor(kind).size, kind).toBe(7)
    }
  })

  test('of managing shows a reader no people to manage and no way out', () => {
    expect(managePagesFor(permissionsOf(['reader']), 'hospital')).toEqual(['profile', 'people', 'departments'])
    expect(managePagesFor(permissionsOf(['administrator']), 'regionalOrganisation')).not.toContain('grants')
  })
})
