import { notice, pairs, setText } from './blocks/text'
import type { Flow, Steps } from './flow'
import { breakLines, oneLine } from './lines'
import { dayInWords, instantInWords, words } from './nl'
import type { Align, Tag } from './pen'
import type { Plan } from './plan'
import { body, headings, lineStrong, measure, page, quiet, small, subtitle, title } from './theme'

/** The first page: whose document it is, what it says in short, and which version of when. */
export function cover(flow: Flow, under: Tag, plan: Plan): void {
  flow.newPage()
  const owner = plan.demo ? `${plan.institution} · ${words.demo}` : plan.institution
  setText(flow, under, 'P', owner, quiet, 0)
  flow.y += 96
  setText(flow, under, 'H1', plan.title, title, 4)
  if (plan.subtitle) setText(flow, under, 'P', plan.subtitle, subtitle, 0)
  flow.skip(18)
  if (plan.conclusion) notice(flow, under, plan.conclusion)
  pairs(flow, under, [
    { key: words.day, value: dayInWords(plan.day) },
    { key: words.documentVersion, value: plan.version },
    { key: words.madeBy, value: maker(plan) },
    ...(plan.facts ?? []),
  ])
}

function maker(plan: Plan): string {
  const at = new Date(plan.madeAt)
  return Number.isNaN(at.getTime()) ? plan.madeBy : words.madeByAt(plan.madeBy, instantInWords(at))
}

/** A heading as the contents list it. */
export type Entry = {
  readonly name: string
  readonly title: string
  readonly depth: number
  readonly listed: boolean
  page: number
}

const numberRoom = 40

/** The contents: each line a link to its page. */
export function* contents(flow: Flow, under: Tag, entries: readonly Entry[]): Steps {
  const heading = headings[0] ?? body
  flow.skip(18)
  // A few lines left over would stand alone on a page: what fits on one page stands on one.
  const whole = heading.lead + 3 + entries.length * body.lead
  flow.need(whole <= page.bottom - page.top ? whole : heading.lead + 4 * body.lead)
  flow.pen.bookmark(0, words.contents, flow.y)
  setText(flow, under, 'H2', words.contents, heading, 3)
  const toc = under.child('TOC')
  for (const entry of entries) {
    line(flow, toc, entry)
    yield
  }
  toc.end()
}

function line(flow: Flow, toc: Tag, entry: Entry): void {
  const x = page.left + Math.min(entry.depth, 3) * 14
  const lines = breakLines(flow.faces, entry.title, body, page.right - x - numberRoom)
  const height = lines.length * body.lead
  flow.need(height)
  const top = flow.y
  const item = toc.child('TOCI')
  const link = item.child('Reference').child('Link')
  flow.row({ cells: [{ tag: link, lines, x }], lead: body.lead })
  const last = flow.y - body.lead
  const number = breakLines(flow.faces, String(entry.page), body, numberRoom)
  link.lines(number, { x, top: last, lead: body.lead, align: { right: page.right } })
  link.link({ x, y: top, w: page.right - x, h: height }, `#${entry.name}`, words.goTo(entry.title, entry.page))
  item.end()
  const from = x + (lines.at(-1)?.width ?? 0) + 6
  const to = page.right - (number[0]?.width ?? 0) - 6
  if (to > from) flow.pen.artifact(() => flow.pen.dots(from, last + body.lead * 0.72, to, lineStrong))
}

/** Institution and mark above, document, version and page below: on every page, and no content to a screen reader. */
export function furniture(flow: Flow, plan: Plan, at: number): void {
  const { pen, faces } = flow
  const show = (text: string, top: number, width: number, align?: Align): void =>
    pen.furniture(oneLine(faces, text, small, width), { x: page.left, top, lead: small.lead, align })
  const right = { right: page.right }
  pen.artifact(() => {
    if (at > 1) show(plan.institution, 30, measure - 110)
    if (plan.demo) show(words.demo, 30, 100, right)
    pen.bar({ x: page.left, y: 795, w: measure, h: 0.75 }, lineStrong)
    show(`${plan.title} · ${words.version} ${plan.version}`, 802, measure - 120)
  }, 'Pagination')
  pen.pageNumber(faces.regular, (of) => ({
    lines: oneLine(faces, words.pageOf(at, of), small, 110),
    at: { x: page.left, top: 802, lead: small.lead, align: right },
  }))
}
