import { type NextRequest, NextResponse } from 'next/server'
import { sessionCookieName } from '@/lib/platform/auth/cookie'
import { env } from '@/lib/platform/env'
import { mayRequest } from '@/lib/platform/rate-limit'
import { hashToken } from '@/lib/platform/seal'
import { addressIn } from '@/lib/platform/visitor'

/** The largest file with the form around it; just under what Next itself cuts off without a word. */
const largestRequest = 20.9 * 1024 * 1024

/** What a form of somebody who is not signed in may send: no file, in bytes. */
const largestAnonymous = 100_000

const plainText = { 'content-type': 'text/plain; charset=utf-8' }

/** Before every page and action: the bound on requests, and the headers that tell a browser what it may do here. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!(await mayRequest(visitor(request)))) {
    return new NextResponse('U doet dit te vaak achter elkaar. Wacht een minuut en probeer het opnieuw.', {
      status: 429,
      headers: { ...plainText, 'retry-after': '60' },
    })
  }
  if (isTooLarge(request)) {
    return new NextResponse(
      'Wat u stuurt is groter dan 20 MB. Ga terug en kies een kleiner bestand. Er is niets opgeslagen.',
      { status: 413, headers: plainText },
    )
  }
  if (/%00/.test(request.nextUrl.href)) {
    return new NextResponse('Dit adres klopt niet. Ga terug en probeer het opnieuw.', {
      status: 400,
      headers: plainText,
    })
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  // For whoever has to sign in first and then go on to where they were going.
  headers.set('x-asked-path', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('x-frame-options', 'DENY')
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()')
  response.headers.set('cross-origin-opener-policy', 'same-origin')
  if (env().NEXTAUTH_URL?.startsWith('https://')) {
    response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  }
  return response
}

/** A file comes from somebody who is signed in, and says its size beforehand; all else is small. */
function isTooLarge(request: NextRequest): boolean {
  const size = request.headers.get('content-length')
  if (size === null) return request.headers.has('transfer-encoding')
  return Number(size) > (request.cookies.has(sessionCookieName()) ? largestRequest : largestAnonymous)
}

function visitor(request: NextRequest): string {
  const session = request.cookies.get(sessionCookieName())?.value
  if (session) return hashToken(session).slice(0, 32)
  return addressIn(request.headers)
}

function contentSecurityPolicy(nonce: string): string {
  const dev = env().NODE_ENV !== 'production'
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

// Whole names only: an institution may be called "icon-svg".
export const config = { matcher: ['/((?!_next/static/|favicon\\.ico$|icon\\.svg$).*)'] }
