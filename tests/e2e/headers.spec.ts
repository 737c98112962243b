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

test('a form of another site is refused with a sentence, and changes nothing', async ({ request }) => {
  const answer = await request.post('/inloggen', {
    headers: { origin: 'https://elders.example' },
    multipart: { email: 'iemand@voorbeeld.example' },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(403)
  expect(await answer.text()).toContain('Dit formulier kwam van een andere website.')
})

test('an address with control characters leads to the same one without', async ({ request }) => {
  const answer = await request.get('/inloggen?naar=%00', { maxRedirects: 0 })
  expect(answer.status()).toBe(307)
  expect(answer.headers().location).toMatch(/^(http:\/\/[^/]+)?\/inloggen\?naar=$/)
})
