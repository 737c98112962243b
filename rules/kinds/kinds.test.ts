import { describe, expect, test } from 'vitest'
import { accepts, type ChoiceFact } from '../engine/fact'
import { factById, situationFrom } from '../facts'
import { topicById } from '../topics'
import { proposalFor, toolKindById, toolKinds } from './kinds'
import { kindExamples } from './kinds.examples'

const proposals = toolKinds.flatMap((kind) => kind.proposes.map((p) => ({ kind: kind.id, ...p })))

/** What only the maker or provider can say, though somebody of the institution passes it on. */
const makersStatements = ['softwarePurpose', 'devicePart', 'safetyComponent', 'oldCertificate', 'notifiedBodyDeclared']
const makersTopics = ['exception', 'market']

describe('Een soort hulpmiddel', () => {
  test('heeft een eigen naam, een uitleg en een voorbeeld van de huisarts en van het ziekenhuis', () => {
    expect(new Set(toolKinds.map((k) => k.id)).size).toBe(toolKinds.length)
    expect(new Set(toolKinds.map((k) => k.name)).size).toBe(toolKinds.length)
    for (const { description, examples } of toolKinds) {
      expect(description).toMatch(/^[^.]+\./)
      expect([examples.practice, examples.hospital].every((e) => e.length > 10)).toBe(true)
    }
  })

  test('is te vinden, of niet', () => {
    expect(toolKindById('imageAnalysis')?.name).toBe('Beeldanalyse')
    expect(toolKindById('teleportation')).toBeNull()
    const kind = toolKindById('coding')
    expect(kind && proposalFor(kind, 'personalData')?.value).toBe('yes')
    expect(kind && proposalFor(kind, 'mdrClass')).toBeNull()
    for (const of of toolKinds) for (const p of of.proposes) expect(proposalFor(of, p.factId)).toBe(p)
  })

  test('leidt in een voorbeeld tot de verwachte uitkomst', () => {
    const shown = kindExamples.examples.map((e) => e.says.split(':')[0])
    expect(toolKinds.map((k) => k.name).filter((name) => !shown.includes(name))).toEqual([])
  })
})

describe('Een voorstel', () => {
  test('noemt een vraag en een antwoord die bestaan, en elke vraag één keer', () => {
    for (const { id, proposes } of toolKinds) {
      const record = Object.fromEntries(proposes.map((p) => [p.factId, p.value]))
      expect([id, situationFrom(record).problems]).toEqual([id, []])
      expect([id, Object.keys(record).length]).toEqual([id, proposes.length])
    }
  })

  test('is een antwoord, en nooit onbekend', () => {
    const open = proposals.filter(({ factId, value }) => !accepts(factById(factId) as ChoiceFact, value))
    expect(open).toEqual([])
  })

  test('is nooit een oordeel, en nooit een datum', () => {
    const facts = proposals.map((p) => factById(p.factId) as ChoiceFact)
    expect(facts.filter((f) => f.kind !== 'choice' || f.judged).map((f) => f.id)).toEqual([])
  })

  test('is nooit wat het register, het profiel of de fabrikant zegt', () => {
    const foreign = proposals.filter(({ factId }) => {
      const fact = factById(factId)
      return fact?.source !== 'system-answer' || makersStatements.includes(factId) || makersTopics.includes(fact.topic)
    })
    expect(foreign).toEqual([])
  })

  test('is nooit een nee op een lijst met "geen van deze": verboden praktijken en bijlage III', () => {
    const listed = proposals.filter(({ factId }) =>
      topicById(factById(factId)?.topic ?? '')?.checklist?.factIds.includes(factId),
    )
    expect(listed).toEqual([])
  })

  test('zegt waarom het bijna altijd zo is', () => {
    for (const p of proposals)
      expect([p.kind, p.factId, /^[A-Z].{15,}\.$/.test(p.why)]).toEqual([p.kind, p.factId, true])
  })
})
