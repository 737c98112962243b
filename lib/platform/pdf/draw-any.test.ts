import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { long } from '@/tests/factories/plan'
import { drawToBuffer } from './draw'
import type { Block, Plan, Reason } from './plan'
import { readBack } from './read-back'

vi.setConfig({ testTimeout: 60_000 })

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('', ' ', '\n', '\n\n ', long, 'x'.repeat(500)),
)
const anyRich = fc.oneof(
  anyText,
  fc.array(fc.oneof(anyText, fc.record({ text: anyText, strong: fc.boolean(), muted: fc.boolean(), link: anyText })), {
    maxLength: 4,
  }),
)
const anyReason: fc.Arbitrary<Reason> = fc.letrec<{ reason: Reason }>((tie) => ({
  reason: fc.record(
    {
      sign: fc.constantFrom('yes', 'no', 'unknown'),
      text: anyRich,
      cites: anyText,
      because: fc.array(tie('reason'), { maxLength: 2 }),
    },
    { requiredKeys: ['sign', 'text'] },
  ),
})).reason
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: anyRich, muted: fc.boolean() }),
  fc.record({ kind: fc.constant('subheading' as const), text: anyText }),
  fc.record({
    kind: fc.constant('pairs' as const),
    pairs: fc.array(fc.record({ key: anyText, value: anyRich }), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(fc.record({ head: anyText }), { maxLength: 6 }),
    rows: fc.array(fc.array(anyRich, { maxLength: 6 }), { maxLength: 6 }),
    caption: anyText,
    rowHeads: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('reasons' as const), reasons: fc.array(anyReason, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('notice' as const),
    tone: fc.constantFrom('bad', 'open'),
    title: anyText,
    text: anyRich,
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(anyRich, { maxLength: 4 }), ordered: fc.boolean() }),
  fc.record({ kind: fc.constant('pageBreak' as const) }),
)
const anySection = fc.record({
  title: anyText,
  id: anyText,
  newPage: fc.boolean(),
  blocks: fc.array(anyBlock, { maxLength: 4 }),
})
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  title: anyText,
  subtitle: anyText,
  institution: anyText,
  demo: fc.boolean(),
  day: anyText,
  version: anyText,
  madeBy: anyText,
  madeAt: fc.constantFrom('2026-11-22T09:42:00Z', 'ooit'),
  sections: fc.array(anySection, { maxLength: 4 }),
})

test('elk plan, hoe vreemd ook, wordt een leesbaar document binnen de marges', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      const pdf = await readBack(await drawToBuffer(plan))
      expect(pdf.bookmarks).toHaveLength(plan.sections.length === 0 ? 0 : plan.sections.length + 1)
      for (const page of pdf.pages) {
        expect(page.stray).toBe('')
        expect(page.right).toBeLessThan(539)
        expect(page.lowest).toBeGreaterThan(60)
      }
    }),
    { numRuns: 25, seed: 20261122 },
  )
})
