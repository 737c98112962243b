import { existsSync } from 'node:fs'
import { migrate } from '@/prisma/migrate'
import { type Ending, writeEnding } from './child'
import { query } from './cluster'
import { type Database, keepPostgres, useOwnServer } from './database'
import { chooseFolders, emptyFolders, type Folders, makeFolders } from './folders'
import { type Kept, keepRunning } from './keep'
import { releaseLock, takeLock } from './lock'
import { startMailbox } from './mailbox'
import { build, generate, isBuilt, runToEnd, stopTasks } from './make'
import { ownServer } from './own-server'
import { commands, startNode, waitUntilHealthy } from './processes'
import { type Secrets, secretsIn } from './secrets'
import { Sentence, Stopped } from './sentence'
import { appSettings, choosePort } from './settings'
import { needSpace } from './space'

export type Mode = 'demo' | 'dev'

type Events = { readonly say: (line: string) => void; readonly giveUp: (error: unknown) => void }

/** A whole installation on this machine, in the order in which its parts need each other. */
export class Installation {
  #parts: Kept[] = []
  #lock: string | null = null
  #stopping: Promise<void> | null = null

  constructor(
    private readonly mode: Mode,
    private readonly on: Events,
  ) {}

  /** Brings everything up; gives the port once web, database and worker are ready. */
  async start(options: { readonly reset: boolean }): Promise<number> {
    const port = await choosePort()
    const { folders, note } = await chooseFolders()
    if (note) this.on.say(note)
    const own = ownServer()
    if (own && options.reset) {
      throw new Sentence(
        '--reset empties the demo’s own database only: unset DATABASE_URL and DATABASE_OWNER_URL, or empty yours yourself.',
      )
    }
    await this.#takeFolders(folders)
    if (options.reset) await emptyFolders(folders)
    needSpace('.', existsSync('.next/BUILD_ID') ? 50 : 400)
    await makeFolders(folders)
    const secrets = await secretsIn(folders.secrets)

    if (await generate(`${folders.logs}/generate.log`)) this.on.say('Database client made.')
    const mailbox = await this.#part(startMailbox(folders.mailbox))
    const settings = (urls: Database['urls']) =>
      appSettings({ urls, folders, secret: secrets.session, smtpUrl: mailbox.smtpUrl, port, mode: this.mode })

    const building =
      this.mode === 'demo' ? this.#build(settings({ appUrl: 'postgresql://none', ownerUrl: '' }), folders) : null
    building?.catch(() => undefined)
    const { urls } = await this.#database(own, folders, secrets)
    await this.#fill(urls, settings(urls), folders)
    await building

    const dev = this.mode === 'dev'
    const log = (name: string) => (dev ? 'inherit' : `${folders.logs}/${name}.log`)
    const web = dev ? commands.webDev(port) : commands.web(port)
    const worker = dev ? commands.workerDev : commands.worker
    await Promise.all([
      this.#keep('The web server', () => startNode(web, settings(urls), log('web')), folders),
      this.#keep('The worker', () => startNode(worker, settings(urls), log('worker')), folders),
    ])
    await waitUntilHealthy(port, 90, folders.logs)
    return port
  }

  /** Ends every part, the last one first, and waits until it has. */
  stop(): Promise<void> {
    this.#stopping ??= (async () => {
      await stopTasks()
      for (const part of this.#parts.reverse()) await part.stop()
      if (this.#lock) await releaseLock(this.#lock)
    })()
    return this.#stopping
  }

  async #part<T extends Kept>(starting: Promise<T>): Promise<T> {
    const part = await starting
    this.#parts.push(part)
    if (this.#stopping) {
      await part.stop()
      throw new Stopped()
    }
    return part
  }

  async #takeFolders(folders: Folders): Promise<void> {
    const holder = await takeLock(folders.lock)
    if (holder !== null) {
      throw new Sentence(
        `The data folder ${folders.data} is in use by another start (process ${holder}): stop that one first, or set DATA_DIR to another folder.`,
      )
    }
    this.#lock = folders.lock
  }

  async #database(own: Database['urls'] | null, folders: Folders, secrets: Secrets): Promise<Database> {
    const database = await this.#part(
      own ? useOwnServer(own) : keepPostgres(folders, secrets, this.#watch('PostgreSQL', folders)),
    )
    this.on.say(`PostgreSQL: ${database.saying}.`)
    const applied = await migrate(database.urls.ownerUrl)
    if (applied.length > 0) this.on.say(`Database: ${applied.length} migrations applied.`)
    return database
  }

  async #fill(urls: Database['urls'], settings: ReturnType<typeof appSettings>, folders: Folders): Promise<void> {
    // The filling looks at this too. Asked here, a later start is spared a whole process.
    const { rowCount } = await query(urls.ownerUrl, 'select 1 from institution where closed_at is null limit 1')
    if (rowCount) return
    if (this.#stopping) throw new Stopped()
    const log = `${folders.logs}/seed.log`
    const env = { ...settings, DATABASE_OWNER_URL: urls.ownerUrl }
    await runToEnd('Filling the demonstration', { command: process.execPath, args: commands.seed, env, log })
    this.on.say('Demonstration content filled in.')
  }

  async #build(settings: ReturnType<typeof appSettings>, folders: Folders): Promise<void> {
    if (!(await isBuilt())) this.on.say('Building the web server (about a minute)…')
    await build(settings, `${folders.logs}/build.log`)
  }

  #keep(name: string, start: () => ReturnType<typeof startNode>, folders: Folders): Promise<Kept> {
    return this.#part(keepRunning(async () => start(), this.#watch(name, folders)))
  }

  #watch(name: string, folders: Folders) {
    return {
      death: (how: Ending) =>
        this.on.say(`${name} stopped unexpectedly (${writeEnding(how)}) and is started again (see ${folders.logs}).`),
      giveUp: (error?: unknown) =>
        this.on.giveUp(error ?? new Sentence(`${name} keeps stopping: see ${folders.logs} for why.`)),
    }
  }
}
