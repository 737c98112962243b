// Runs one command and ends it when its own stdin closes: its parent asked for that, or is gone.
import { spawn } from 'node:child_process'

const { command, args, uid, gid, stopSignal, graceMs } = JSON.parse(process.argv[2])

// A group of its own: Ctrl-C reaches the supervisor only, and whatever the command leaves behind can be ended.
const child = spawn(command, args, { uid, gid, stdio: ['ignore', 'inherit', 'inherit'], detached: true })

const signal = (name, target) => {
  try {
    process.kill(target, name)
  } catch {
    // Already gone.
  }
}

child.on('error', (error) => {
  console.error(`${command}: ${error.message}`)
  process.exit(126)
})
child.on('spawn', () => tell({ pid: child.pid }))
child.on('exit', (code, by) => {
  signal('SIGKILL', -child.pid)
  const end = () => process.exit(code ?? (by === stopSignal ? 0 : 137))
  tell({ signal: by }, end)
})

/** Tells the parent, if that is there still. */
function tell(message, then = () => undefined) {
  if (process.connected) process.send(message, then)
  else then()
}

let stopping = false
function stop() {
  if (stopping || !child.pid) return
  stopping = true
  signal(stopSignal, child.pid)
  setTimeout(() => signal('SIGKILL', -child.pid), graceMs).unref()
}

process.on('disconnect', stop)
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, stop)
