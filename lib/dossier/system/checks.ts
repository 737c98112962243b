import { type Check, needsReview } from '@/lib/assessments/model'
import { checkAbout, checkWords, statusWords } from '@/lib/assessments/nl'
import { formerMember } from '@/lib/people/nl'
import { writeDay } from '@/lib/platform/day'
import type { Block, Pair, Section } from '@/lib/platform/pdf/plan'
import type { SystemStory } from './model'
import { headings } from './nl'

/** Where the DPIA and the supplier checklist stand. */
export const checks = (story: SystemStory): Section => ({
  title: headings.checks,
  blocks: [...check(story.checks.dpia, story), ...check(story.checks.supplierChecklist, story)],
})

function check(c: Check, story: SystemStory): Block[] {
  const pairs: Pair[] = [
    { key: 'Status', value: statusWords[c.status] },
    ...(c.on ? [{ key: 'Dag', value: writeDay(c.on) }] : []),
    ...(c.responsibleId ? [{ key: 'Verantwoordelijk', value: story.people.get(c.responsibleId) ?? formerMember }] : []),
    ...(c.document ? [{ key: 'Document', value: c.document.name }] : []),
    ...(c.documentUrl ? [{ key: 'Link', value: [{ text: c.documentUrl, link: c.documentUrl }] }] : []),
    ...(c.reviewBefore ? [{ key: 'Herzien vóór', value: review(c, story) }] : []),
    ...(c.note ? [{ key: c.status === 'notNeeded' ? 'Waarom niet nodig' : 'Toelichting', value: c.note }] : []),
    { key: 'Grond', value: checkAbout[c.kind].article },
  ]
  return [
    { kind: 'subheading', text: checkWords[c.kind] },
    { kind: 'pairs', pairs },
  ]
}

const review = (c: Check, { today }: SystemStory): string =>
  c.reviewBefore ? `${writeDay(c.reviewBefore)}${needsReview(c, today) ? ', dat is nu nodig' : ''}` : ''
