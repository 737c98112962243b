import { personOf } from './actor'
import { findTenant } from './auth/current'
import { logFault } from './log'
import type { Permission } from './permission'
import { mayTry } from './rate-limit'
import type { Tenant } from './tenancy'

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
      const to = `/inloggen?naar=${encodeURIComponent(`/${params.instelling}`)}`
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
  const ascii =
    file.fileName
      .normalize('NFKD')
      .replace(/[^\w .()-]+/g, '')
      .trim() || 'bestand'
  return new Response(file.body as BodyInit, {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
