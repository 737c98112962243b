import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

export type Source = {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
  readonly values: readonly string[]
}

const root = path.resolve(import.meta.dirname, '../..')

/** Every TypeScript file of the product itself, with the project paths that it imports (packages left out; `values` without types). */
export function productSources(): Source[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
    cwd: root,
    encoding: 'utf8',
  })
  return listed
    .split('\n')
    .filter(
      (file) =>
        /^(app|components|lib|rules|emails|worker)\//.test(file) ||
        file === 'proxy.ts' ||
        file === 'instrumentation.ts',
    )
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .flatMap((file) => {
      try {
        const text = readFileSync(path.join(root, file), 'utf8')
        return [{ path: file, text, imports: importsOf(file, text), values: importsOf(file, withoutTypes(text)) }]
      } catch {
        return []
      }
    })
}

/** Without the imports that only name a type: they draw no arrow in what runs. */
const withoutTypes = (text: string): string => text.replace(/^import type [^;]*?from '[^']+'/gm, '')

function importsOf(file: string, text: string): string[] {
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '')
  return found.flatMap((target) => {
    if (target.startsWith('@/')) return [target.slice(2)]
    if (target.startsWith('.')) return [path.posix.normalize(path.posix.join(path.posix.dirname(file), target))]
    return []
  })
}

/** The room of a path in lib/ or components/: `lib/systems/fields/model` is in `systems`. */
export const roomOf = (file: string): string | null => /^(?:lib|components)\/([^/]+)\//.exec(file)?.[1] ?? null

/** The last name of a path without its ending: `lib/systems/model.ts` is `model`. */
export const nameOf = (file: string): string => path.posix.basename(file).replace(/\.tsx?$/, '')

/** The code of a file without comments, for words that may stand in comments. */
export const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1')
