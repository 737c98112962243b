import { headers } from 'next/headers'
import { env } from './env'

/** Where the web server writes the address of the connection itself (see instrumentation); never what a visitor sent. */
export const peerHeader = 'x-register-peer'

/**
 * The network address of whoever asks. Each proxy adds the address that it saw to `x-forwarded-for`; only as many of
 * these are believed as there are proxies of our own, since anybody can send that header.
 */
export function addressIn(all: { get(name: string): string | null }, proxies = env().TRUSTED_PROXIES): string {
  const forwarded = (all.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  const seen = [...forwarded, all.get(peerHeader) ?? forwarded.at(-1) ?? ''].filter((address) => address !== '')
  return seen.at(-1 - proxies) ?? seen[0] ?? 'unknown'
}

/** The network address of this request. */
export const visitorAddress = async (): Promise<string> => addressIn(await headers())

/** A host that is this machine itself, with its port. */
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/

/**
 * Where links in letters lead. A host that the visitor names is believed only when it is this very machine: any other
 * would let somebody mail people a link to a site of their own.
 */
export async function siteOrigin(): Promise<string> {
  const fixed = env().NEXTAUTH_URL
  if (fixed) return new URL(fixed).origin
  const host = (await headers()).get('host') ?? ''
  if (!loopback.test(host))
    throw new Error('NEXTAUTH_URL is not set, and the request came to another host than this machine')
  return `http://${host}`
}

/** The browser and system of this request, in words for the list of sessions; null when it does not say. */
export const visitorDevice = async (): Promise<string | null> => deviceIn((await headers()).get('user-agent'))

const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** "Firefox op Windows", as far as the browser tells. */
export function deviceIn(userAgent: string | null): string | null {
  if (!userAgent) return null
  const named = (list: typeof browsers) => list.find(([pattern]) => pattern.test(userAgent))?.[1]
  const [browser, system] = [named(browsers), named(systems)]
  return browser && system ? `${browser} op ${system}` : (browser ?? system ?? null)
}
