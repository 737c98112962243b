import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Lockfile, missingPlatforms, platformOf, withPlatforms } from './lockfile'

test('the lockfile names the packages of every platform, or "npm ci" refuses it; "npm run lock" mends it', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile
  expect(missingPlatforms(lockfile).map(({ path }) => path)).toEqual([])
})

test('a package that is not named is added, for its platform only', () => {
  const by = { version: '2.0.0', dev: true, optionalDependencies: { '@x/cli-linux-x64-musl': '2.0.0' } }
  const { packages } = withPlatforms({ packages: { 'node_modules/x': by } })
  expect(packages['node_modules/@x/cli-linux-x64-musl']).toEqual({
    version: '2.0.0',
    dev: true,
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
  })
})

test.each([
  ['@next/swc-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
  ['@tailwindcss/oxide-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
  ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
])('%s', (name, platform) => expect(platformOf(name)).toEqual(platform))
