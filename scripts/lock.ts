import { readFile, writeFile } from 'node:fs/promises'
import { type Lockfile, missingPlatforms, withPlatforms } from './boot/lockfile'

/** After a change of dependencies: names the packages for platforms that the registry did not serve at that moment. */
export async function main(): Promise<number> {
  const lockfile = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lockfile
  const count = missingPlatforms(lockfile).length
  if (count > 0) await writeFile('package-lock.json', `${JSON.stringify(withPlatforms(lockfile), null, 2)}\n`)
  console.log(count > 0 ? `Named ${count} packages for other platforms.` : 'The lockfile names every platform.')
  return 0
}
