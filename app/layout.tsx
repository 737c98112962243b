import '@fontsource-variable/source-sans-3/wght.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  title: { default: 'AI-register voor de zorg', template: '%s · AI-register' },
  description: 'Register van AI-systemen in de zorg: classificatie met onderbouwing, verplichtingen en bewijs.',
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#0b5d63' }

/** Reading the nonce makes every page render per request, which a policy with nonces needs; React Aria finds it in the meta. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang="nl">
      <head>{nonce && <meta property="csp-nonce" nonce={nonce} />}</head>
      <body>{children}</body>
    </html>
  )
}
