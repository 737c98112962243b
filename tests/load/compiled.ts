import { mkdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

/**
 * Our own modules as one file of plain JavaScript, as the web server runs them: the loader of TypeScript would add its own
 * thread, memory and names. Libraries stay as they are. Gives the path of the file.
 */
export async function compiled(file: string): Promise<string> {
  const folder = resolve('node_modules/.cache/bench')
  await mkdir(folder, { recursive: true })
  const outfile = join(folder, `${basename(file, '.ts')}.mjs`)
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    packages: 'external',
    plugins: [nextByFile],
    alias: { '@': resolve('.') },
    platform: 'node',
    format: 'esm',
    target: `node${process.versions.node}`,
    logLevel: 'error',
  })
  return outfile
}

/** Next names its entries for bundlers; Node wants the file. */
const nextByFile: Plugin = {
  name: 'next-by-file',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^next\/[a-z]+$/ }, ({ path }) => ({ path: `${path}.js`, external: true })),
}
