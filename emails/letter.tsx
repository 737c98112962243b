import { Body, Button, Container, Head, Heading, Html, Preview, Text } from '@react-email/components'
import type { ReactNode } from 'react'

type Props = {
  readonly preview: string
  readonly heading: string
  readonly children: ReactNode
  readonly button?: { readonly label: string; readonly href: string }
  readonly demo: boolean
}

const font = '"Source Sans 3", "Segoe UI", Arial, sans-serif'

/** The paper that every letter is written on. */
export function Letter({ preview, heading, children, button, demo }: Props) {
  return (
    <Html lang="nl">
      <Head />
      <Preview>{preview}</Preview>
      <Body style={{ backgroundColor: '#f5f7f5', fontFamily: font, color: '#14252b' }}>
        <Container style={{ backgroundColor: '#ffffff', padding: '24px 32px', margin: '24px auto' }}>
          {demo ? <Text style={{ color: '#4a5b61', fontSize: 14 }}>Demonstratie: fictief gebruik</Text> : null}
          <Heading as="h1" style={{ fontSize: 22, lineHeight: '28px' }}>
            {heading}
          </Heading>
          {children}
          {button ? (
            <Button
              href={button.href}
              style={{
                backgroundColor: '#0b5d63',
                color: '#ffffff',
                padding: '12px 18px',
                borderRadius: 8,
                fontWeight: 600,
              }}
            >
              {button.label}
            </Button>
          ) : null}
          <Text style={{ color: '#4a5b61', fontSize: 14 }}>AI-register voor de zorg</Text>
        </Container>
      </Body>
    </Html>
  )
}
