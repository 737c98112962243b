/** A Dutch title as a safe file name: no path, no control characters, no reserved names, at most 120 characters. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
  const trimmed = [...plain]
    .slice(0, 120)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '')
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(trimmed)
  return `${trimmed === '' || reserved ? 'document' : trimmed}.${extension}`
}

/** A name that came with a file, by the same rules. Its ending stays, which says what the file is. */
export function keptName(name: string): string {
  const [, title = name, ending] = /^(.*)\.([\p{L}\p{N}]{1,10})$/su.exec(name) ?? []
  return ending ? fileName(title, ending) : fileName(name, 'bin').slice(0, -'.bin'.length)
}

/** The header that makes a browser save the response under that name (RFC 6266, with the RFC 8187 form beside it). */
export function contentDisposition(asked: string): string {
  const name = keptName(asked)
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
