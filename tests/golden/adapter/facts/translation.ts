import type { Facts } from '../vocabulary/facts'

/** For each fact of the engine what the published facts say of it; undefined where they say nothing. */
export type Translation = Readonly<Record<string, (f: Facts) => string | undefined>>
