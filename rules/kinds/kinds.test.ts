import { describe, expect, test } from 'vitest'
import { accepts } from '../engine/fact'
import { factById } from '../facts'
import { topicById, topics } from '../topics'
import { proposalFor, toolKindById, toolKinds } from './kinds'

const proposals = toolKinds.flatMap((kind) => kind.proposes.map((p) => ({ kind: kind.id, ...p })))
const listed = new Set(topics.flatMap((t) => topicById(t.id)?.checklist?.factIds ?? []))

describe('Een soort hulpmiddel', () => {
  test('stelt alleen voor wat een antwoord op de vraag is', () => {
    const wrong = proposals.filter(({ factId, value }) => {
      const fact = factById(factId)
      return !fact || !accepts(fact, value)
    })
    expect(wrong).toEqual([])
    expect(proposals.length).toBeGreaterThan(50)
  })

  test('stelt niets voor over wat het register, het profiel of een beoordelaar zegt', () => {
    const notAsked = proposals.filter(({ factId }) => {
      const fact = factById(factId)
      return fact?.source !== 'system-answer' || (fact?.kind === 'choice' && fact.judged === true)
    })
    expect(notAsked).toEqual([])
  })

  test('zegt nooit nee op een lijst met een eigen "geen van deze"', () =>
    expect(proposals.filter(({ factId, value }) => listed.has(factId) && value === 'no')).toEqual([]))

  test('heeft een eigen naam en zegt van elke vraag één ding, met waarom', () => {
    expect(new Set(toolKinds.map((k) => k.id)).size).toBe(toolKinds.length)
    for (const kind of toolKinds) {
      const asked = kind.proposes.map((p) => p.factId)
      expect(new Set(asked).size, kind.id).toBe(asked.length)
      for (const { why } of kind.proposes) expect(why).toMatch(/^[A-Z].*\.$/)
    }
  })

  test('geeft haar voorstel bij een vraag, en niets waar zij niets voorstelt', () => {
    for (const kind of toolKinds) {
      expect(toolKindById(kind.id)).toBe(kind)
      for (const proposal of kind.proposes) expect(proposalFor(kind, proposal.factId)).toBe(proposal)
      expect(proposalFor(kind, 'mdrClass')).toBeNull()
    }
    expect(toolKindById('onbekend')).toBeNull()
  })
})
