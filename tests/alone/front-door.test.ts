import { NextRequest } from 'next/server'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { sessionCookieName } from '@/lib/platform/auth/cookie'
import { env } from '@/lib/platform/env'
import { newId } from '@/lib/platform/id'
import { disconnect } from '@/lib/platform/tenancy'
import { addressIn, peerHeader } from '@/lib/platform/visitor'
import { config, proxy } from '@/proxy'

afterAll(disconnect)

// Read at the first question about the settings, which comes after this.
process.env.REQUESTS_PER_MINUTE = '50'

type Asked = { readonly method?: string; readonly headers?: Record<string, string>; readonly from?: string }

const site = 'http://register.example'

const ask = (path: string, { method = 'GET', headers = {}, from = newId() }: Asked = {}) =>
  proxy(
    new NextRequest(`${site}${path}`, {
      method,
      headers: { host: 'register.example', [peerHeader]: from, ...headers },
    }),
  )

const goesOn = (response: Response): boolean => response.headers.get('x-middleware-next') === '1'

describe('the bound on requests', () => {
  test('holds for one address, whatever session or forwarded address it makes up', async () => {
    const from = newId()
    const most = env().REQUESTS_PER_MINUTE * 4
    let passed = 0
    for (let i = 0; i < most + 50; i++) {
      const headers = { cookie: `${sessionCookieName()}=x${i}`, 'x-forwarded-for': `10.0.${i >> 8}.${i & 255}` }
      if (goesOn(await ask('/', { from, headers }))) passed++
    }
    expect(passed).toBe(most)
    expect(goesOn(await ask('/'))).toBe(true)
  })

  test('of one visitor leaves the others behind the same address alone', async () => {
    const from = newId()
    const as = (session: string) => ask('/', { from, headers: { cookie: `${sessionCookieName()}=${session}` } })
    for (let i = 0; i < env().REQUESTS_PER_MINUTE; i++) await as('busy')
    expect((await as('busy')).status).toBe(429)
    expect(goesOn(await as('calm'))).toBe(true)
  })

  test('counts the address that our own proxies saw, and no other', () => {
    const headers = new Headers({ 'x-forwarded-for': '9.9.9.9, 8.8.8.8, 7.7.7.7', [peerHeader]: '6.6.6.6' })
    expect([0, 1, 2, 3, 9].map((proxies) => addressIn(headers, proxies))).toEqual([
      '6.6.6.6',
      '7.7.7.7',
      '8.8.8.8',
      '9.9.9.9',
      '9.9.9.9',
    ])
    expect(addressIn(new Headers(), 0)).toBe('unknown')
  })
})

describe('a request', () => {
  const file = { method: 'POST', headers: { 'content-length': '9000000', cookie: `${sessionCookieName()}=x` } }
  test.each([
    ['a file from nobody', '/instelling/systemen', { ...file, headers: { 'content-length': '9000000' } }, 413],
    ['a file where none is asked', '/inloggen', file, 413],
    [
      'a file of 100 MB',
      '/instelling/systemen',
      { ...file, headers: { ...file.headers, 'content-length': '1e8' } },
      413,
    ],
    ['a body without an end', '/inloggen', { method: 'POST', headers: { 'transfer-encoding': 'chunked' } }, 411],
    ['a form of another site', '/inloggen', { method: 'POST', headers: { origin: 'https://evil.example' } }, 403],
    ['a form of a sandbox', '/inloggen', { method: 'POST', headers: { origin: 'null' } }, 403],
  ])('%s is refused in Dutch, under the policy', async (_what, path, of, status) => {
    const response = await ask(path, of)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain('Er is niets opgeslagen.')
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  test('of this site, with a file where it belongs, goes on', async () => {
    expect(goesOn(await ask('/inloggen', { method: 'POST', headers: { origin: site } }))).toBe(true)
    expect(goesOn(await ask('/instelling/systemen', file))).toBe(true)
  })

  test('with control characters in its query goes where there are none', async () => {
    const response = await ask('/instelling/systemen?q=a%00b%1F&norm=c%0Ad')
    expect(response.status).toBe(307)
    expect(response.headers.get('location')).toMatch(/\/instelling\/systemen\?q=ab&norm=c%0Ad$/)
  })
})

test('only what holds nothing goes round this door', () => {
  const matcher = new RegExp(`^${config.matcher[0]}$`)
  const round = ['/_next/static/chunks/a.js', '/favicon.ico', '/icon.svg']
  for (const path of round) expect(matcher.test(path), path).toBe(false)
  for (const path of ['/', '/icon-svg-zh', '/faviconXico', '/icon.svg/systemen', '/_next/image', '/api/health'])
    expect(matcher.test(path), path).toBe(true)
})

describe('a role of the database that is too strong', () => {
  const asked = async (connectionString: string | undefined) => {
    const client = new pg.Client({ connectionString })
    await client.connect()
    try {
      const { rows } = await client.query<{ strong: boolean }>('select app_role_is_too_strong() as strong')
      return rows[0]?.strong
    } finally {
      await client.end()
    }
  }

  test('is the owner, and not the one for web and worker', async () => {
    expect(await asked(process.env.TEST_OWNER_URL)).toBe(true)
    expect(await asked(process.env.TEST_APP_URL)).toBe(false)
  })

  test.skipIf(!process.env.TEST_SUPER_URL)('is also one that may become a superuser', async () => {
    const superUrl = new URL(process.env.TEST_SUPER_URL ?? '')
    superUrl.pathname = new URL(process.env.TEST_APP_URL ?? '').pathname
    const admin = new pg.Client({ connectionString: superUrl.href })
    await admin.connect()
    const name = `strong_${newId().slice(-12)}`
    const strong = async (role: string) => {
      await admin.query(`set session authorization ${role}`)
      const { rows } = await admin.query<{ strong: boolean }>('select app_role_is_too_strong() as strong')
      await admin.query('reset session authorization')
      return rows[0]?.strong
    }
    try {
      await admin.query(`create role ${name}`)
      await admin.query(`grant usage on schema public to ${name}`)
      expect(await strong(name)).toBe(false)
      await admin.query(`grant "${decodeURIComponent(superUrl.username)}" to ${name} with inherit false`)
      expect(await strong(name)).toBe(true)
    } finally {
      await admin.query(`revoke usage on schema public from ${name}`)
      await admin.query(`drop role ${name}`)
      await admin.end()
    }
  })
})
