/** The part of package-lock.json that is looked at here. */
export type Lockfile = { packages: Record<string, Locked> }

type Locked = {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

type Missing = { readonly path: string; readonly by: Locked; readonly version: string }

/** Packages for other platforms that a locked package may need and the lockfile does not name: `npm ci` refuses those. */
export function missingPlatforms({ packages }: Lockfile): Missing[] {
  return Object.entries(packages).flatMap(([at, by]) =>
    Object.entries(by.optionalDependencies ?? {})
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${at}/node_modules/${name}`])
      .map(([name, version]) => ({ path: `node_modules/${name}`, by, version })),
  )
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'win32'] as const
const processors = ['arm64', 'arm', 'ia32', 'x64', 'wasm32'] as const

/** What the name of a platform package says of the platform. */
export function platformOf(name: string): Pick<Locked, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : []
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) }
}

/** The lockfile with those packages named, in npm's order. */
export function withPlatforms(lockfile: Lockfile): Lockfile {
  const added = missingPlatforms(lockfile).map(({ path, by, version }): [string, Locked] => [
    path,
    { version, ...(by.dev && { dev: true }), optional: true, ...platformOf(path) },
  ])
  const packages = [...Object.entries(lockfile.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lockfile, packages: Object.fromEntries(packages) }
}
