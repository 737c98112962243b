import { describe, expect, test } from 'vitest'
import { offeringPage } from './download'

const after = (path: string) => offeringPage(new URL(path, 'https://register.example'), 'linde')

describe('where signing in for a download leads to', () => {
  test('what does not say where it stands, leads to the start', () => {
    expect(after('/linde/bestanden/0199a7f2')).toBe('/linde')
    expect(after('/elders/systemen/export')).toBe('/linde')
  })

  test('the page that offers it, filtered as it was asked', () => {
    expect(after('/linde/systemen/export?formaat=csv&q=r%C3%B6ntgen&stadium=pilot')).toBe(
      '/linde/systemen?q=r%C3%B6ntgen&stadium=pilot',
    )
    expect(after('/linde/verplichtingen/export?formaat=xlsx')).toBe('/linde/verplichtingen')
    expect(after('/linde/systemen/0199a7f2/dossier')).toBe('/linde/systemen/0199a7f2')
    expect(after('/linde/dossier/register')).toBe('/linde/dossier')
    expect(after('/linde/beheer/vertrek/0199a7f2')).toBe('/linde/beheer/vertrek')
    expect(after('/linde/systemen/importeren/sjabloon')).toBe('/linde/systemen/importeren')
  })
})
