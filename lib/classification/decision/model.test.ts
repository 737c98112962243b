import { describe, expect, test } from 'vitest'
import { classify, type Outcome, situationFrom, topicById } from '@/rules'
import { asProposed, type Consequence, consequenceOf, type Decision, type Override } from './model'

const day = '2026-11-23'
const reason = 'De fabrikant heeft dit op 3 november schriftelijk verklaard.'

const base = {
  technique: 'learned',
  autonomous: 'yes',
  influences: 'yes',
  origin: 'bought',
  usedByInstitution: 'yes',
  ownBrand: 'no',
  substantialModification: 'no',
  changedPurpose: 'no',
  controlsInputData: 'no',
  usedAtWorkplace: 'no',
  decidesOnPersons: 'yes',
  personalData: 'yes',
  sensitiveData: 'yes',
  institutionKind: 'hospital',
  givesCare: 'yes',
}
const outcomeOf = (facts: Record<string, string>): Outcome =>
  classify(situationFrom({ ...base, ...facts }).situation, day)

const overridden = (
  category: Extract<Decision, { kind: 'overridden' }>['category'],
  ...routes: ('annexI' | 'annexIII')[]
): Override => ({ kind: 'overridden', category, routes, reason })

const duty = (c: Consequence, id: string) => {
  const found = c.duties.find((d) => d.dutyId === id)
  return found ? [found.verdict, found.appliesFrom] : null
}

describe('afwijken van wat al wordt voorgesteld', () => {
  const device = {
    ...Object.fromEntries((topicById('prohibited')?.checklist?.factIds ?? []).map((id) => [id, 'no'])),
    ...{ declaredDevice: 'mdr', mdrClass: 'IIa', devicePart: 'itself' },
  }
  const open = outcomeOf(device)
  const settled: Outcome = { ...open, routes: [open.routes[0], { ...open.routes[1], verdict: 'no' }] }

  test('dezelfde categorie, of dezelfde routes, wijkt nergens van af', () => {
    expect(asProposed(overridden('undetermined'), outcomeOf({}))).toBe('sameCategory')
    expect(asProposed(overridden('highRisk', 'annexI'), settled)).toBe('sameRoutes')
  })

  test('hoog risico langs een andere route, of een open route die wordt beslist, is een afwijking', () => {
    expect([settled.category, open.routes[1].verdict]).toEqual(['highRisk', 'unknown'])
    expect(asProposed(overridden('highRisk', 'annexIII'), settled)).toBeNull()
    expect(asProposed(overridden('highRisk', 'annexI', 'annexIII'), settled)).toBeNull()
    expect(asProposed(overridden('highRisk', 'annexI'), open)).toBeNull()
    expect(asProposed(overridden('other'), settled)).toBeNull()
  })
})

describe('een besluit over iets dat nog onbepaald is', () => {
  const open = outcomeOf({})

  test('bevestigen maakt er een tussenstand van, geen vastgestelde categorie', () => {
    const c = consequenceOf({ kind: 'confirmed' }, open, day)
    expect([c.category, c.state]).toEqual(['undetermined', 'draft'])
    expect(duty(c, 'avg.35')?.[0]).toBe('yes')
  })

  test('hoog risico langs de hulpmiddelen geeft de verplichtingen met hun eigen dag', () => {
    const c = consequenceOf(overridden('highRisk', 'annexI'), open, day)
    expect([c.category, c.state, c.annexI, c.annexIII]).toEqual(['highRisk', 'overridden', 'yes', 'no'])
    expect(duty(c, 'ai-act.26-2')).toEqual(['yes', '2028-08-02'])
    expect(duty(c, 'ai-act.26-11')?.[0]).toBe('no')
    expect(duty(c, 'ai-act.26-4')?.[0]).toBe('no')
  })

  test('hoog risico langs bijlage III geeft ook de plicht om betrokkenen te informeren', () => {
    const c = consequenceOf(overridden('highRisk', 'annexIII'), open, day)
    expect([c.annexI, c.annexIII]).toEqual(['no', 'yes'])
    expect(duty(c, 'ai-act.26-2')).toEqual(['yes', '2027-12-02'])
    expect(duty(c, 'ai-act.26-11')).toEqual(['yes', '2027-12-02'])
  })
})

describe('een besluit tegen het voorstel in', () => {
  const device = outcomeOf({
    declaredDevice: 'mdr',
    mdrClass: 'IIa',
    devicePart: 'itself',
    emotionRecognition: 'yes',
    emotionBasis: 'biometric',
  })

  test('geen hoog risico laat AI-geletterdheid, DPIA en transparantie staan', () => {
    const c = consequenceOf(overridden('other'), device, day)
    expect([c.category, c.annexI, c.annexIII, c.transparency]).toEqual(['other', 'no', 'no', 'yes'])
    expect(duty(c, 'ai-act.26-2')?.[0]).toBe('no')
    for (const id of ['ai-act.4', 'avg.35', 'ai-act.50-3']) expect(duty(c, id)?.[0], id).toBe('yes')
  })

  test('geen AI-systeem laat alleen staan wat niet uit de AI-verordening komt', () => {
    const c = consequenceOf(overridden('notAi'), device, day)
    expect(c.duties.filter((d) => d.verdict === 'yes' && d.dutyId.startsWith('ai-act')).map((d) => d.dutyId)).toEqual(
      [],
    )
    expect(duty(c, 'avg.35')?.[0]).toBe('yes')
  })

  test('verboden geeft de plicht om te stoppen', () => {
    expect(duty(consequenceOf(overridden('prohibited'), device, day), 'ai-act.5')?.[0]).toBe('yes')
  })

  test('terug naar onbepaald blijft een concept', () => {
    const c = consequenceOf(overridden('undetermined'), device, day)
    expect([c.category, c.state]).toEqual(['undetermined', 'draft'])
    expect(duty(c, 'ai-act.4')?.[0]).toBe('yes')
    const ofNoAi = consequenceOf(overridden('undetermined'), outcomeOf({ technique: 'humanRules' }), day)
    expect(duty(ofNoAi, 'ai-act.4')?.[0]).toBe('unknown')
  })

  test('de feiten zelf blijven wat ze waren', () => {
    consequenceOf(overridden('notAi'), device, day)
    expect(device.situation.get('technique')).toBe('learned')
  })
})

test('de procedure voor incidenten staat als wet bij elk systeem, en niet nog eens voor de hele organisatie', () => {
  const { duties } = consequenceOf({ kind: 'confirmed' }, outcomeOf({ givesCare: 'yes' }), day)
  const ids = duties.map((d) => d.dutyId)
  expect(duties.find((d) => d.dutyId === 'wkkgz.9.system')).toMatchObject({ verdict: 'yes', standing: 'law' })
  expect(ids).not.toContain('wkkgz.9')
})
