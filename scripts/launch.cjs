// The steps that need no dependency: installs what is missing, then runs scripts/<command>.ts.
const { spawn } = require('node:child_process')
const { existsSync, readFileSync, statfsSync } = require('node:fs')
const { join, resolve } = require('node:path')
const { pathToFileURL } = require('node:url')

const root = resolve(__dirname, '..')
process.chdir(root)

const refuse = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

const packagesIn = (path) => {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages
  } catch {
    return null
  }
}

/** Whether node_modules holds what the lockfile names. What is for other platforms may be absent. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const installed = packagesIn('node_modules/.package-lock.json')
  if (!wanted) refuse('package-lock.json cannot be read: get the project anew.')
  if (!installed) return false
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === version && existsSync(join(root, path)) : Boolean(optional || peer)
  })
}

async function install() {
  const { bavail, bsize } = statfsSync(root)
  const free = Math.round((bavail * bsize) / 1024 ** 2)
  if (free < 1200) refuse(`The disk of ${root} is full: ${free} MB is free, and the dependencies need 1200 MB.`)
  console.error('Installing the dependencies (once, about a minute)…')
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const [command, all] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args]
  const child = spawn(command, all, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const forward = (signal) => child.kill(signal)
  process.on('SIGTERM', forward).on('SIGINT', forward)
  const status = await new Promise((done) =>
    child.on('error', done).on('close', (code, signal) => done(signal ?? code)),
  )
  process.off('SIGTERM', forward).off('SIGINT', forward)
  if (status === 0) return
  if (status instanceof Error)
    refuse(`npm could not be started (${status.message}): install it together with Node from https://nodejs.org.`)
  if (typeof status === 'string') process.exit(0)
  if (/ENOSPC/.test(said)) refuse(`The disk of ${root} is full: free at least 1200 MB and start again.`)
  console.error(said)
  refuse('The dependencies could not be installed (see above): is the npm registry within reach?')
}

async function main() {
  const [command, ...args] = process.argv.slice(2)
  // Hosting installs by itself, without what only development needs.
  const hosted = command === 'migrate' || command === 'worker'
  if (!hosted && !isInstalled()) await install()
  const { register } = await import('tsx/esm/api')
  register()
  const { sentenceFor } = await import(pathToFileURL(join(__dirname, 'boot/sentence.ts')).href)
  try {
    const { main: run } = await import(pathToFileURL(join(__dirname, `${command}.ts`)).href)
    process.exit(await run(args))
  } catch (error) {
    const sentence = sentenceFor(error)
    console.error(sentence ?? error)
    process.exit(1)
  }
}

main()
