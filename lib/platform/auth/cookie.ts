import { cookies } from 'next/headers'
import { env } from '../env'

/** Whether people reach this installation over https; decides the names and marks of its cookies. */
export const usesHttps = (): boolean => env().NEXTAUTH_URL?.startsWith('https://') ?? false

/** The name that next-auth gives the session cookie, with the prefix that binds it to https. */
export const sessionCookieName = (): string => `${usesHttps() ? '__Secure-' : ''}next-auth.session-token`

/** The token that this browser shows, if it shows one. */
export async function shownToken(): Promise<string | null> {
  return (await cookies()).get(sessionCookieName())?.value ?? null
}

export async function setSessionCookie(token: string, until: Date): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookieName(), token, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: usesHttps(),
    expires: until,
  })
}

export async function clearSessionCookie(): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookieName(), '', { httpOnly: true, sameSite: 'lax', path: '/', secure: usesHttps(), maxAge: 0 })
}
