import { personOf } from './actor'
import { findTenant } from './auth/current'
import { logFault } from './log'
import { contentDisposition } from './pdf/file-name'
import type { Permission } from './permission'
import { mayTry } from './rate-limit'
import type { Tenant } from './tenancy'

/**
 * The page that offers a download, filtered as it was asked: signing in for a download itself would seem to lead nowhere.
 * A file of a proof does not say which page it stands on.
 */
export function offeringPage(asked: URL, slug: string): string {
  const page = asked.pathname.split('/').slice(0, -1).join('/')
  if (!page.startsWith(`/${slug}/`) || page === `/${slug}/bestanden`) return `/${slug}`
  const query = new URLSearchParams(asked.search)
  query.delete('formaat')
  return query.size > 0 ? `${page}?${query}` : page
}

/** A file to hand out: bytes or a stream, its name for the user, its kind. Never shown inline. */
export type FileAnswer = {
  readonly body: Uint8Array | ReadableStream<Uint8Array>
  readonly fileName: string
  readonly mediaType: string
}

type Download<P> = {
  readonly may: Permission
  readonly make: (tenant: Tenant, params: P, request: Request) => Promise<FileAnswer | null>
}

type Context<P> = { readonly params: Promise<P & { instelling: string }> }

const plain = (text: string, status: number): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })

/**
 * The door of a download inside an institution: session, tenant, permission, rate, then the file. Nobody signed in is
 * sent to sign in; not yours and not there answer 404 alike.
 */
export function download<P>(d: Download<P>): (request: Request, context: Context<P>) => Promise<Response> {
  return async (request, context) => {
    const params = await context.params
    const tenant = await findTenant(params.instelling)
    if (tenant === 'signed-out') {
      const to = `/inloggen?naar=${encodeURIComponent(offeringPage(new URL(request.url), params.instelling))}`
      return new Response(null, { status: 303, headers: { location: to } })
    }
    if (tenant === 'not-there' || !tenant.may.has(d.may)) return plain('Deze pagina is er niet.', 404)
    const who = personOf(tenant) ?? tenant.institutionId
    if (!(await mayTry('document', who))) {
      return plain('U vraagt te veel documenten achter elkaar. Wacht een minuut en probeer het opnieuw.', 429)
    }
    try {
      const file = await d.make(tenant, params, request)
      return file ? answer(file) : plain('Deze pagina is er niet.', 404)
    } catch (e) {
      return plain(
        `Het maken van dit bestand is misgegaan. Probeer het opnieuw; noem anders ${logFault(e)} aan de beheerder.`,
        500,
      )
    }
  }
}

function answer(file: FileAnswer): Response {
  return new Response(file.body as BodyInit, {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': contentDisposition(file.fileName),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
