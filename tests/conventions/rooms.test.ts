import { describe, expect, test } from 'vitest'
import { permissions } from '@/lib/platform/permission'
import { codeOf, nameOf, productSources } from './sources'

const sources = productSources()
const roomFiles = sources.filter((s) => s.path.startsWith('lib/') && !s.path.startsWith('lib/platform/'))

describe('a room', () => {
  const closed = new Set(['model', 'schema', 'repository', 'loaders', 'commands', 'actions', 'nl', 'jobs', 'document'])
  const oddIn = (depth: RegExp) => roomFiles.filter((s) => depth.test(s.path) && !closed.has(nameOf(s.path)))

  test('has a closed set of file names; what is a concern of its own is a folder', () => {
    expect(oddIn(/^lib\/[^/]+\/[^/]+$/).map((s) => s.path)).toEqual([])
  })

  test('has the same names in its folders, but for the steps of what is too long for one file (decision 0008)', () => {
    const steps: Record<string, string[]> = {}
    for (const { path } of oddIn(/^lib\/[^/]+\/[^/]+\//)) {
      const folder = path.slice(0, path.lastIndexOf('/'))
      steps[folder] = [...(steps[folder] ?? []), nameOf(path)].sort()
    }
    expect(steps).toEqual({
      'lib/dossier/report': ['system'],
      'lib/dossier/system': ['about', 'checks', 'classification', 'duties', 'events', 'sources'],
      'lib/intake/reading': [
        'archive',
        'child',
        'container',
        'csv',
        'headings',
        'read',
        'spreadsheet',
        'workbook',
        'worksheet',
        'xml',
      ],
      'lib/systems/saving': ['products', 'save'],
    })
  })

  test('has no dumping ground', () => {
    expect(
      sources
        .filter((s) => /(^|\/)(utils?|helpers?|types|service|misc|common)(\/|\.tsx?$)/.test(s.path))
        .map((s) => s.path),
    ).toEqual([])
  })

  test('every exported action is built by a door that says who may, or that it is public', () => {
    const unsaid = sources
      .filter((s) => /^'use server'/m.test(s.text))
      .flatMap((s) =>
        [...s.text.matchAll(/^export (?:const (\w+)\s*(?::[^=]+)?=\s*(\w+)|async function (\w+)|function (\w+))/gm)]
          .filter((m) => !/^(action|publicAction|personAction)$/.test(m[2] ?? ''))
          .map((m) => `${s.path}: ${m[1] ?? m[3] ?? m[4]}`),
      )
    expect(unsaid).toEqual([])
  })

  test('every route says who may, or that it is public', () => {
    const routes = sources.filter((s) => /^app\/.*\/route\.tsx?$/.test(s.path))
    const unsaid = routes
      .filter((s) => !/\b(download|publicRoute)(<[^>]*>)?\(|^\/\*\*[\s\S]{0,400}?Public/m.test(s.text))
      .map((s) => s.path)
    expect(routes.length).toBeGreaterThan(1)
    expect(unsaid).toEqual([])
  })

  test('every permission is asked for somewhere', () => {
    const asked = sources
      .filter((s) => s.path !== 'lib/platform/permission.ts')
      .map((s) => codeOf(s.text))
      .join('\n')
    expect(permissions.filter((p) => !asked.includes(`'${p}'`))).toEqual([])
  })
})

describe('the words', () => {
  test('nothing says "voldoet", "voldaan" or "compliant" to the user', () => {
    const forbidden = /\b(?:voldoet|voldaan|compliant|compliance)\b/gi
    expect([..."'Hieraan is voldaan.'".matchAll(forbidden)]).toHaveLength(1)
    const said = sources.flatMap((s) => [...codeOf(s.text).matchAll(forbidden)].map((m) => `${s.path}: ${m[0]}`))
    expect(said).toEqual([])
  })

  test('what a user is told by a model, a schema, a command or a query stands in nl.ts', () => {
    const sentence = /['"`][A-Z\u00c0-\u00dd][^'"`\n]* [^'"`\n]*[.?!]['"`]/g
    expect([..."refuse('Kies een eigenaar uit de lijst.')".matchAll(sentence)]).toHaveLength(1)
    const said = roomFiles
      .filter((s) => /^(model|schema|repository|loaders|commands|actions|jobs)$/.test(nameOf(s.path)))
      .flatMap((s) => [...codeOf(s.text).matchAll(sentence)].map((m) => `${s.path}: ${m[0]}`))
    expect(said).toEqual([])
  })

  test('nothing calls a deployer "gebruikersverantwoordelijke"', () => {
    expect(sources.filter((s) => /gebruikersverantwoordelijke/i.test(s.text)).map((s) => s.path)).toEqual([])
  })

  test('no style stands in the markup, where the content security policy would drop it', () => {
    const styled = sources
      .filter((s) => /^(app|components)\/.*\.tsx$/.test(s.path) && /\sstyle=\{/.test(codeOf(s.text)))
      .map((s) => s.path)
    expect(styled).toEqual([])
  })
})
