/** The Dutch sentence for each verdict. */
export type Says = { readonly yes: string; readonly no: string; readonly unknown: string }

/** Something that norms conclude. */
export type Conclusion = {
  readonly id: string
  readonly says: Says
  /** Told once at the top of an explanation and not repeated below where it holds. */
  readonly standsAlone?: true
  /** Its norms are rows of one table: explained by the answers that decided, not row by row. */
  readonly table?: true
}

export const conclusion = (id: string, says: Says): Conclusion => ({ id, says })
