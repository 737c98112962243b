/** An address within this site, for after signing in; anything else is the start page. */
export function localPath(asked: string | null | undefined): string {
  if (!asked?.startsWith('/') || asked.includes('\\') || !URL.canParse(asked, here)) return '/'
  const found = new URL(asked, here)
  // "/.//elsewhere" comes out as "//elsewhere", which a browser takes for another site.
  return found.origin === here && !found.pathname.startsWith('//')
    ? `${found.pathname}${found.search}${found.hash}`
    : '/'
}

const here = 'http://here.invalid'
