import type { Flow } from '../flow'
import { breakLines } from '../lines'
import { signWords } from '../nl'
import type { Tag } from '../pen'
import type { Reason, Rich, Sign } from '../plan'
import { body, line, measure, page, signColor } from '../theme'

const step = 16.5
const signWidth = 14
/** Deeper reasons keep this indent, so that there is always room to read them. */
const deepest = 9

const signs: Record<Sign, string> = { yes: '✓', no: '–', unknown: '?' }

/** A tree of reasons: sign, sentence, citation in grey, and under it the reasons that carry it. */
export function reasons(flow: Flow, under: Tag, items: readonly Reason[], depth = 0): void {
  if (items.length === 0) return
  const list = under.child('L')
  for (const item of items) {
    const node = list.child('LI')
    const carried = reason(flow, node, item, depth)
    reasons(flow, carried, item.because ?? [], depth + 1)
    node.end()
  }
  list.end()
  if (depth === 0) flow.skip(6)
}

/** Sets one reason and hands back the node that further reasons belong under. */
function reason(flow: Flow, node: Tag, item: Reason, depth: number): Tag {
  const levels = Math.min(depth, deepest)
  const x = page.left + levels * step
  const label = node.child('Lbl', { alt: signWords[item.sign] })
  const sign = { ...body, face: 'strong' as const, color: signColor[item.sign] }
  const carried = node.child('LBody')
  const words = carried.child('P')
  const cells = [
    { tag: label, lines: breakLines(flow.faces, signs[item.sign], sign, signWidth), x },
    {
      tag: words,
      lines: breakLines(flow.faces, cited(item), body, measure - levels * step - signWidth),
      x: x + signWidth,
    },
  ]
  const beside = (part: { top: number; bottom: number }) => bars(flow, levels, part.top, part.bottom)
  flow.row({ cells, lead: body.lead, before: 1.25, after: 1.25, ...(levels > 0 ? { beside } : {}) })
  label.end()
  words.end()
  return carried
}

const cited = ({ text, cites }: Reason): Rich => {
  if (!cites) return text
  return [...(typeof text === 'string' ? [text] : text), ' ', { text: cites, muted: true }]
}

function bars(flow: Flow, levels: number, top: number, bottom: number): void {
  for (let level = 0; level < levels; level += 1)
    flow.pen.bar({ x: page.left + level * step + 4.5, y: top, w: 1.1, h: bottom - top }, line)
}
