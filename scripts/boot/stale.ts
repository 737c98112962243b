import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

const root = process.cwd()

async function filesBelow(folder: string, wanted: (path: string) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      if (!wanted(relative(root, path))) return []
      return entry.isDirectory() ? filesBelow(path, wanted) : entry.isFile() ? [path] : []
    }),
  )
  return found.flat()
}

/** One value for the content of all files below `folder` that are wanted. */
export async function contentHash(folder: string, wanted: (path: string) => boolean): Promise<string> {
  const hash = createHash('sha256')
  for (const path of (await filesBelow(join(root, folder), wanted)).sort()) {
    hash
      .update(relative(root, path))
      .update('\0')
      .update(await readFile(path))
      .update('\0')
  }
  return hash.digest('hex')
}

/** What has no part in the web server's build: made things, tests, and what only runs beside it. */
const apart =
  /^(\.[^/]*|node_modules|tests|docs|scripts|worker|reports|test-results|playwright-report|lib\/platform\/prisma|lib\/intake\/reading\/made)(\/|$)|\.(test\.tsx?|md|tsbuildinfo)$|^prisma\/(?!schema(\/|$))|^next-env\.d\.ts$|^(vitest|playwright|biome|docker)/

/** Changes with anything that the web server is built from. */
export const buildHash = (): Promise<string> => contentHash('.', (path) => !apart.test(path))

export const schemaHash = async (): Promise<string> => {
  const { version } = JSON.parse(await readFile('node_modules/prisma/package.json', 'utf8')) as { version: string }
  return `${version} ${await contentHash('prisma/schema', () => true)}`
}

export const kept = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null)
