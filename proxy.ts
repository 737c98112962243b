import { type NextRequest, NextResponse } from 'next/server'
import { type Answer, answerPage, answers } from '@/lib/platform/answers'
import { sessionCookieName } from '@/lib/platform/auth/cookie'
import { env } from '@/lib/platform/env'
import { mayRequest } from '@/lib/platform/rate-limit'
import { databaseAnswers } from '@/lib/platform/reachable'
import { hashToken } from '@/lib/platform/seal'
import { addressIn } from '@/lib/platform/visitor'

/** The largest file with the form around it; just under what Next itself cuts off without a word. */
const largestRequest = 20.9 * 1024 * 1024
/** The largest form without a file: a whole questionnaire with its explanations stays under it. */
const largestForm = 200 * 1024

/** Before every page and action: the bound on requests, and the headers that tell a browser what it may do here. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  // For whoever has to sign in first and then go on to where they were going.
  headers.set('x-asked-path', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  headers.set('content-security-policy', policy)
  const answer = await atOnce(request)
  const response = answer ? told(answer, nonce) : (cleaned(request) ?? NextResponse.next({ request: { headers } }))
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

/** The answer to a request that goes no further than here; null for any other. */
async function atOnce(request: NextRequest): Promise<Answer | null> {
  const session = request.cookies.get(sessionCookieName())?.value
  const large = isLarge(request)
  const by = { address: addressIn(request.headers), session: session ? hashToken(session).slice(0, 32) : null, large }
  if (!(await mayRequest(by))) return answers.tooOften
  if (request.headers.has('transfer-encoding')) return answers.noLength
  if (lengthOf(request) > largestRequest) return answers.tooLarge
  if (large && (!session || !isInside(request))) return answers.tooLargeHere
  if (isFromElsewhere(request)) return answers.fromElsewhere
  if (showsPage(request) && !(await databaseAnswers())) return answers.noDatabase
  return null
}

const told = (answer: Answer, nonce: string): NextResponse =>
  new NextResponse(answerPage(answer, nonce), {
    status: answer.status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(answer.retryAfter ? { 'retry-after': String(answer.retryAfter) } : {}),
    },
  })

const lengthOf = (request: NextRequest): number => Number(request.headers.get('content-length') ?? 0)

const isLarge = (request: NextRequest): boolean => lengthOf(request) > largestForm

/** Whether the path is one of an institution's rooms: the only place where files are sent. */
const isInside = (request: NextRequest): boolean => /^\/[^/]+\/[^/]+/.test(request.nextUrl.pathname)

/** A form of another site. Next refuses it too, without a word for the user. */
function isFromElsewhere(request: NextRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const origin = request.headers.get('origin')
  const host = request.headers.get('x-forwarded-host')?.split(',')[0]?.trim() ?? request.headers.get('host')
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== host)
}

/** Where a query goes without control characters, which no field holds and the database refuses; null for one without. */
function cleaned(request: NextRequest): NextResponse | null {
  const { search, pathname } = request.nextUrl
  const clean = search.replace(/%(?:0[0-8bcef]|1[0-9a-f]|7f)/gi, '')
  return clean === search ? null : NextResponse.redirect(new URL(`${pathname}${clean}`, request.url), 307)
}

/** A page that a browser asks for itself: without script it shows nothing of an error that is met while it is made. */
const showsPage = (request: NextRequest): boolean =>
  !request.nextUrl.pathname.startsWith('/api/') && !request.headers.has('next-action')

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

export const config = { matcher: ['/((?!_next/static/|favicon\\.ico$|icon\\.svg$).*)'] }
