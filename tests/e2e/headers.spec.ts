import { expect, test } from './journey'

test('every page says what a browser may do with it', async ({ request }) => {
  for (const path of ['/', '/inloggen', '/voorbeeldziekenhuis']) {
    const { headers } = await request.get(path, { maxRedirects: 0 }).then((r) => ({ headers: r.headers() }))
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-powered-by']).toBeUndefined()
  }
})

test('a nonce is of one answer only', async ({ request }) => {
  const nonce = async () =>
    /nonce-([^']+)/.exec((await request.get('/inloggen')).headers()['content-security-policy'] ?? '')?.[1]
  expect(await nonce()).not.toBe(await nonce())
})

test('health says ready, and nothing else', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual({ web: true, database: true, worker: true })
})
