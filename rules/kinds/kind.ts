/** What is nearly always so for a kind of tool: a suggestion, and no answer until somebody confirms it. */
export type Proposal = { readonly factId: string; readonly value: string; readonly why: string }

/**
 * A known kind of tool, to begin from. It proposes what is nearly always so of the technique and the use; never what the
 * maker, the register, the profile or a judging person says, and never a "no" to a list that has its own "none of these".
 */
export type ToolKind = {
  /** For ever; wording may improve. */
  readonly id: string
  readonly name: string
  readonly description: string
  /** One from general practice and one from a hospital. */
  readonly examples: { readonly practice: string; readonly hospital: string }
  readonly proposes: readonly Proposal[]
}
