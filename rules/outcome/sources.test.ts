import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import { mdr, notInAnnexIII, ordinary } from '../examples/answers'
import { situationFrom } from '../facts'
import { reasons } from './reasons'
import { sourcesOf } from './sources'

describe('De bronnen van een uitkomst', () => {
  test('elke bron staat er één keer met haar artikelen op volgorde; wet gaat voor', () => {
    const places = sourcesOf([
      { text: 'MDCG 2025-6 tabel 1', standing: 'finalGuidance' },
      { text: 'AI-verordening art. 26 lid 2', standing: 'law' },
      { text: 'AI-verordening art. 3 punt 1', standing: 'law' },
      { text: 'AI-verordening art. 3 punt 4', standing: 'law' },
      { text: 'AI-verordening bijlage III punt 5 onder d', standing: 'law' },
    ])
    expect(places.map((s) => [s.name, s.standing, s.places])).toEqual([
      ['AI-verordening', 'law', ['art. 3, 26', 'bijlage III']],
      ['MDCG 2025-6', 'finalGuidance', ['tabel 1']],
    ])
    expect(places[0]?.official).toBe('Verordening (EU) 2024/1689')
  })

  test('een artikel in onze uitleg staat apart van de wet, en een voorstel als laatste', () => {
    const found = sourcesOf([
      { text: 'Voorstel COM(2025) 1023', standing: 'proposal' },
      { text: 'AI-verordening art. 25', standing: 'ourReading' },
      { text: 'AI-verordening art. 25', standing: 'law' },
    ])
    expect(found.map((s) => s.standing)).toEqual(['law', 'ourReading', 'proposal'])
  })

  test('een bron die de regels niet (meer) kennen, staat er met haar eigen woorden', () =>
    expect(sourcesOf([{ text: 'Oude wet art. 1', standing: 'law' }])).toEqual([
      { name: 'Oude wet art. 1', official: null, url: null, standing: 'law', places: [] },
    ]))

  test('wat meer artikelen tegelijk noemt, verliest er geen', () =>
    expect(sourcesOf([{ text: 'Wkkgz art. 10 en 11', standing: 'law' }])[0]?.places).toEqual(['art. 10 en 11']))

  test('wat een artikel alleen noemt en er niet een is, blijft heel', () =>
    expect(
      sourcesOf([
        { text: 'Wkkgz toelichting bij art. 10 lid 2', standing: 'law' },
        { text: 'Wkkgz art. 10 lid 2', standing: 'law' },
      ])[0]?.places,
    ).toEqual(['art. 10', 'toelichting bij art. 10 lid 2']))

  test('elke bron van een uitkomst is bekend', () => {
    const outcome = classify(situationFrom({ ...ordinary, ...mdr('IIa'), ...notInAnnexIII }).situation, '2026-11-27')
    const cited = [
      ...reasons(outcome).flatMap((r) => r.citations),
      ...outcome.duties.flatMap((d) => d.citations),
      ...outcome.attention.flatMap((a) => a.citations),
    ]
    expect(sourcesOf(cited).filter((s) => s.official === null)).toEqual([])
  })
})
