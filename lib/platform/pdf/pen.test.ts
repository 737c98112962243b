import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { emptyPlan } from '@/tests/factories/plan'
import { drawToBuffer } from './draw'
import type { Rich } from './plan'

/** A text of one sign is set in many ways: a title, a name in the head of a page. */
const oneSign = 6

/** In which fonts and colours each text of a document is drawn, its pages read as a viewer does: what is set, holds. */
function looks(pdf: Buffer): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [, packed = ''] of pdf.toString('latin1').matchAll(/FlateDecode[\s\S]*?stream\n([\s\S]*?)\nendstream/g)) {
    const page = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    let [font, color] = ['', '']
    for (const [, name, shade, text] of page.matchAll(
      /\/(F\d+ [\d.]+) Tf|([\d.]+ [\d.]+ [\d.]+) rg|\[(\(.*?\))\]TJ/gs,
    )) {
      if (name) font = name
      if (shade) color = shade
      if (text && text.length > oneSign) found.set(text, (found.get(text) ?? new Set()).add(`${font}, ${color}`))
    }
  }
  return found
}

test('een tekst die terugkeert, houdt letter en kleur, en geeft ze niet door aan wat volgt', async () => {
  const said: Rich = ['Gewoon ', { text: 'vet', strong: true }, ' en ', { text: 'grijs', muted: true }]
  const blocks = Array.from({ length: 5 }, () => [
    { kind: 'paragraph', text: said } as const,
    { kind: 'paragraph', text: 'Wat er steeds achter staat' } as const,
    { kind: 'paragraph', text: 'En dit in het grijs', muted: true } as const,
  ]).flat()
  const drawn = looks(
    await drawToBuffer({
      ...emptyPlan,
      title: 't',
      institution: 'i',
      version: '1',
      madeBy: 'm',
      contents: false,
      sections: [{ title: 'Deel', blocks }],
    }),
  )
  expect(drawn.size).toBeGreaterThan(6)
  expect([...drawn.values()].filter((ways) => ways.size > 1)).toEqual([])
  expect(new Set([...drawn.values()].flatMap((ways) => [...ways])).size).toBeGreaterThan(4)
})
