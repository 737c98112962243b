import { headers } from 'next/headers'

/** The network address that the nearest proxy (or the web server itself) saw. */
export const addressIn = (all: { get(name: string): string | null }): string =>
  all.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'

/** The network address of this request. */
export const visitorAddress = async (): Promise<string> => addressIn(await headers())
