import type { Flow } from '../flow'
import { breakLines, type Line } from '../lines'
import { words } from '../nl'
import type { Tag } from '../pen'
import type { Notice, Pair, Rich } from '../plan'
import { body, cell, line, measure, page, quiet, quietCell, subheading, type Type, toneColor } from '../theme'

export function paragraph(flow: Flow, under: Tag, text: Rich, muted = false): void {
  setText(flow, under, 'P', text, muted ? quiet : body, 6)
}

/** One stretch of text over the full width, as a node of its own. */
export function setText(flow: Flow, under: Tag, tagName: string, text: Rich, type: Type, after: number): void {
  const tag = under.child(tagName)
  const lines = breakLines(flow.faces, text, type, measure)
  flow.row({ cells: [{ tag, lines, x: page.left }], lead: type.lead })
  tag.end()
  flow.skip(after)
}

export function smallHeading(flow: Flow, under: Tag, text: string, level: number): void {
  flow.skip(8)
  flow.need(subheading.lead + 50)
  setText(flow, under, `H${level}`, text, subheading, 2)
}

const keyWidth = 118

/** Names and values side by side, a list of pairs to a screen reader; set small, each a paragraph that begins with its name. */
export function pairs(flow: Flow, under: Tag, items: readonly Pair[], compact = false): void {
  if (items.length === 0) return
  const [name, said] = compact ? [quietCell, cell] : [quiet, body]
  const list = compact ? under : under.child('L')
  for (const { key, value } of items) {
    const item = list.child(compact ? 'P' : 'LI')
    const [label, text] = compact ? [item, item] : [item.child('Lbl'), item.child('LBody')]
    // In one paragraph a line end keeps the name and the value two words, as it does between lines.
    const called = compact ? `${key}\n` : key
    const cells = [
      { tag: label, lines: breakLines(flow.faces, called, name, keyWidth - 8), x: page.left },
      { tag: text, lines: breakLines(flow.faces, value, said, measure - keyWidth), x: page.left + keyWidth },
    ]
    flow.row({ cells, lead: said.lead, after: compact ? 2 : 3.5, again: () => again(flow, key, name) })
    item.end()
  }
  if (!compact) list.end()
  flow.skip(6)
}

const again = (flow: Flow, key: string, type: Type) => ({
  lines: breakLines(flow.faces, `${key}\n${words.continued}`, type, keyWidth - 8),
  x: page.left,
})

export function list(flow: Flow, under: Tag, items: readonly Rich[], ordered = false): void {
  if (items.length === 0) return
  const node = under.child('L')
  const indent = ordered ? 10 + 6 * String(items.length).length : 12
  items.forEach((text, at) => {
    const item = node.child('LI')
    const label = item.child('Lbl')
    const words = item.child('LBody')
    const cells = [
      { tag: label, lines: breakLines(flow.faces, ordered ? `${at + 1}.` : '•', body, indent), x: page.left + 2 },
      { tag: words, lines: breakLines(flow.faces, text, body, measure - indent - 2), x: page.left + indent + 2 },
    ]
    flow.row({ cells, lead: body.lead, after: 2 })
    item.end()
  })
  node.end()
  flow.skip(5)
}

/** A framed text with a bar in the colour of its tone. */
export function notice(flow: Flow, under: Tag, { tone, title, text }: Notice): void {
  const rich: Rich = [
    ...(title ? [{ text: title, strong: true }] : []),
    ...(title && text ? ['\n'] : []),
    ...(typeof text === 'string' ? [text] : (text ?? [])),
  ]
  const lines: readonly Line[] = breakLines(flow.faces, rich, body, measure - 28)
  const box = under.child('Div')
  const tag = box.child('P')
  flow.skip(6)
  flow.row({
    cells: [{ tag, lines, x: page.left + 16 }],
    lead: body.lead,
    before: 9,
    after: 9,
    beside: ({ top, bottom }) => frame(flow, top, bottom, toneColor[tone]),
  })
  box.end()
  flow.skip(10)
}

function frame(flow: Flow, top: number, bottom: number, color: string): void {
  const h = bottom - top
  const { pen } = flow
  pen.bar({ x: page.left, y: top, w: measure, h: 0.75 }, line)
  pen.bar({ x: page.left, y: bottom - 0.75, w: measure, h: 0.75 }, line)
  pen.bar({ x: page.right - 0.75, y: top, w: 0.75, h }, line)
  pen.bar({ x: page.left, y: top, w: 3, h }, color)
}
