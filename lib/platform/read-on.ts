import { mayRead, type Read } from './loader'
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

/**
 * Reads on while what it gave is used, all of it as this tenant in one transaction that sees one moment. It never waits for
 * who uses it: nothing slow may keep a transaction open, so what is not used yet lies ready. Null when it may not or is not
 * there.
 */
export function readOn<P, H, B>(l: LongRead<P, H, B>, tenant: Tenant, params: P): Promise<Coming<H, B> | null> {
  if (!mayRead(l, tenant, params)) return Promise.resolve(null)
  const parts = new Parts<B>()
  return new Promise((resolve, reject) => {
    const read = async (db: TenantDb): Promise<void> => {
      const head = await l.read(db, params, tenant)
      if (head === null) return resolve(null)
      resolve({ head, next: () => parts.take(), leave: () => parts.leave() })
      for await (const part of l.rest(db, head)) if (!parts.put(part)) return
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
  private wake = (): void => {}
  private ended: { readonly why: unknown } | null = null
  private left = false

  /** False when nobody waits for it any more. */
  put(part: B): boolean {
    if (this.left) return false
    this.ready.push(part)
    this.wake()
    return true
  }

  async take(): Promise<B> {
    for (;;) {
      if (this.left) throw new Error('left before the end')
      const part = this.ready.shift()
      if (part !== undefined) return part
      if (this.ended) throw this.ended.why
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
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
}
