import type { Read } from './loader'
import { inTenant, type Tenant, type TenantDb } from './tenancy'

/** A read of very much: first what stands for the whole, then the rest of it part by part. */
export type LongRead<P, H, B> = Read<P, H> & {
  readonly rest: (db: TenantDb, head: H) => AsyncIterable<B>
  /** Milliseconds that the whole may take. */
  readonly timeout: number
}

/** What was read first, and the parts as they come. Whoever stops before the last part calls `leave`. */
export type Coming<H, B> = {
  readonly head: H
  readonly next: () => Promise<B>
  readonly leave: () => void
}

/** How many parts may lie ready, and how long in all the database is kept waiting for who uses them. */
const mostReady = 2
const mostPatience = 20_000

/**
 * Reads on while what it gave is used, all of it as this tenant in one transaction that sees one moment. A reader who is
 * slow does not hold the connection for as long as he likes: after a while the rest is read at once. Null when it may not
 * or is not there.
 */
export function readOn<P, H, B>(
  l: LongRead<P, H, B>,
  tenant: Tenant,
  params: P,
  patience = mostPatience,
): Promise<Coming<H, B> | null> {
  if (!tenant.may.has(l.may)) return Promise.resolve(null)
  if (l.params && !l.params.safeParse(params).success) return Promise.resolve(null)
  const parts = new Parts<B>(patience)
  return new Promise((resolve, reject) => {
    const read = async (db: TenantDb): Promise<void> => {
      const head = await l.read(db, params, tenant)
      resolve(head && { head, next: () => parts.take(), leave: () => parts.leave() })
      if (head === null) return
      for await (const part of l.rest(db, head)) {
        parts.put(part)
        if (!(await parts.room())) return
      }
    }
    inTenant(tenant, read, { timeout: l.timeout, oneMoment: true }).then(
      () => parts.end(new Error('no further part')),
      (fault: unknown) => {
        reject(fault)
        parts.end(fault)
      },
    )
  })
}

/** Parts between the one who reads and the one who uses them. */
class Parts<B> {
  private readonly ready: B[] = []
  private readonly wakes = new Set<() => void>()
  private ended: { readonly why: unknown } | null = null
  private left = false

  constructor(private patience: number) {}

  put(part: B): void {
    if (!this.left) this.ready.push(part)
    this.wake()
  }

  /** Resolves when another may be read; false when nobody waits for it. */
  async room(): Promise<boolean> {
    while (!this.left && this.ready.length >= mostReady && this.patience > 0) {
      const since = performance.now()
      await this.changed(this.patience)
      this.patience -= performance.now() - since
    }
    return !this.left
  }

  async take(): Promise<B> {
    for (;;) {
      if (this.left) throw new Error('left before the end')
      const part = this.ready.shift()
      if (part !== undefined) {
        this.wake()
        return part
      }
      if (this.ended) throw this.ended.why
      await this.changed()
    }
  }

  end(why: unknown): void {
    this.ended = { why }
    this.wake()
  }

  leave(): void {
    this.left = true
    this.ready.length = 0
    this.wake()
  }

  private changed(within?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = within === undefined ? undefined : setTimeout(() => done(), within)
      const done = (): void => {
        clearTimeout(timer)
        this.wakes.delete(done)
        resolve()
      }
      this.wakes.add(done)
    })
  }

  private wake(): void {
    for (const wake of [...this.wakes]) wake()
  }
}
