/**
 * Where a page lies while it is drawn: its operators as bytes. Texts would be joined, copied and encoded for every page
 * again, and a register draws ten million signs.
 */
export class Desk {
  private bytes: Uint8Array
  private used = 0
  /** The font, with its size, and the colour that are set for what follows. */
  font = ''
  color = ''

  constructor(size = 1 << 15) {
    this.bytes = new Uint8Array(size)
  }

  get length(): number {
    return this.used
  }

  /** What stands on it: valid until it is cleared. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.used)
  }

  clear(): void {
    this.used = 0
    this.font = ''
    this.color = ''
  }

  /** Characters up to 255, each a byte. */
  text(text: string): void {
    const bytes = this.room(text.length)
    let at = this.used
    for (let from = 0; from < text.length; from += 1) bytes[at++] = text.charCodeAt(from)
    this.used = at
  }

  /** What stood on a desk before, once more. */
  lay(written: Uint8Array): void {
    this.room(written.length).set(written, this.used)
    this.used += written.length
  }

  /** A measure, to a hundredth of a point, and a space. What has no end has no digits either. */
  measure(value: number): void {
    if (!Number.isFinite(value)) throw new RangeError(`no place on a page: ${value}`)
    const bytes = this.room(24)
    let left = Math.round(value * 100)
    if (left < 0) {
      bytes[this.used++] = minus
      left = -left
    }
    const parts = left % 100
    this.whole((left - parts) / 100)
    if (parts > 0) {
      bytes[this.used++] = point
      bytes[this.used++] = zero + (parts - (parts % 10)) / 10
      if (parts % 10 > 0) bytes[this.used++] = zero + (parts % 10)
    }
    bytes[this.used++] = space
  }

  private whole(value: number): void {
    let unit = 1
    while (unit * 10 <= value) unit *= 10
    for (let left = value; unit >= 1; unit /= 10) {
      const digit = Math.floor(left / unit)
      this.bytes[this.used++] = zero + digit
      left -= digit * unit
    }
  }

  private room(length: number): Uint8Array {
    if (this.used + length > this.bytes.length) {
      const larger = new Uint8Array(2 * (this.used + length))
      larger.set(this.written())
      this.bytes = larger
    }
    return this.bytes
  }
}

const [space, minus, point, zero] = [0x20, 0x2d, 0x2e, 0x30]
