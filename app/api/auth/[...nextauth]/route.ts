import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/lib/platform/auth/options'
import { mayTry } from '@/lib/platform/rate-limit'
import { addressIn } from '@/lib/platform/visitor'

type Context = { params: Promise<{ nextauth: string[] }> }

/**
 * next-auth's own door: it uses up the link that the button confirms. Public, and counted. What else next-auth would
 * answer here (its own pages, its own sign-out) has our pages instead, so it is not there.
 */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const path = (await context.params).nextauth.join('/')
  if (path === 'error') return toSignIn(request)
  if (path !== 'callback/email') return new Response(null, { status: 404 })
  if (!(await mayTry('confirm', addressIn(request.headers)))) {
    return new Response('Te veel pogingen. Wacht een kwartier en vraag een nieuwe link aan.', {
      status: 429,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  }
  return NextAuth(request, context, authOptions())
}

/** Where next-auth sends whoever showed a link that does not work; our sign-in page says it in Dutch. */
function toSignIn(request: NextRequest): Response {
  const error = encodeURIComponent(request.nextUrl.searchParams.get('error') ?? '')
  return new Response(null, { status: 303, headers: { location: `/inloggen?error=${error}` } })
}
