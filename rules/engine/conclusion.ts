/** The Dutch sentence for each verdict. */
export type Says = { readonly yes: string; readonly no: string; readonly unknown: string }

/** How a conclusion is told. */
export type Telling = {
  /** Its day is said with it: "geldt vanaf 2 augustus 2028". */
  readonly dated?: true
  /** At the top of an explanation "no" is the good news and gets the ✓: "Geen verboden praktijk". */
  readonly absence?: true
  /** Below the top: left out where it holds (`never`), or told without its reasons (`briefly`). */
  readonly retold?: 'never' | 'briefly'
  /** Its norms are rows of one table: explained by the answers that decided, not row by row. */
  readonly table?: true
}

/** Something that norms conclude. */
export type Conclusion = Telling & { readonly id: string; readonly says: Says }

export const conclusion = (id: string, says: Says, telling: Telling = {}): Conclusion => ({ id, says, ...telling })
