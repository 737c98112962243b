/** A member as other rooms need one: by name; `owns` may be chosen as owner today. */
export type Member = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly owns: boolean
  readonly active: boolean
}
