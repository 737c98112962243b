import { constants, createDeflate } from 'node:zlib'

/**
 * Packs on another thread, and lightly: the level that pdfkit packs at takes twice the time for a tenth of the size.
 * What is given must stay as it is until it is packed.
 */
export async function pack(bytes: Uint8Array): Promise<Uint8Array> {
  const packer = free.pop() ?? new Packer()
  const made = await packer.pack(bytes)
  if (free.length < mostFree) free.push(packer)
  return made
}

/** Packers are used again: each has a quarter of a megabyte, and a new one for each page costs as much as the packing. */
const free: Packer[] = []
const mostFree = 4

const largest = 1 << 30

class Packer {
  // What is written is a whole each time, and what comes of it waits until it is asked for, however much that is.
  private readonly stream = createDeflate({
    level: 1,
    flush: constants.Z_FINISH,
    chunkSize: 1 << 13,
    ...{ readableHighWaterMark: largest },
  })
  private fault: ((fault: Error) => void) | null = null

  constructor() {
    this.stream.on('error', (fault) => this.fault?.(fault))
  }

  async pack(bytes: Uint8Array): Promise<Uint8Array> {
    const { stream } = this
    await new Promise<void>((resolve, reject) => {
      this.fault = reject
      stream.write(bytes, () => resolve())
    })
    const made: unknown = stream.read()
    stream.reset()
    if (!(made instanceof Uint8Array)) throw new Error('nothing came of packing')
    return made
  }
}
