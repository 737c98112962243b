import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/lib/platform/auth/options'
import { mayTry } from '@/lib/platform/rate-limit'
import { addressIn } from '@/lib/platform/visitor'

type Context = { params: Promise<{ nextauth: string[] }> }

/** next-auth's own door: it uses up the link that the button confirms. Public, and counted. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  if (!(await mayTry('confirm', addressIn(request.headers)))) {
    return new Response('Te veel pogingen. Wacht een kwartier en vraag een nieuwe link aan.', { status: 429 })
  }
  return NextAuth(request, context, authOptions())
}

export { handle as GET, handle as POST }
