import { cite } from '../engine/citation'
import { type Conclusion, conclusion } from '../engine/conclusion'
import { all, any, before, concluded, is, not, together } from '../engine/condition'
import { choice, dayFact } from '../engine/fact'
import { attentionNorm, type Norm, norm } from '../engine/norm'
import type { LegalDate } from '../engine/period'
import { declaredDevice } from '../mdr/declared-class'
import { com2025_1023 } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { aiSystem } from './art-3-1-ai-system'
import { highRisk, highRiskAnnexI, highRiskAnnexIII } from './art-6-high-risk'
import { changedPurpose, substantialModification } from './changes'

export const firstPlacedOn = dayFact('firstPlacedOn', {
  topic: 'market',
  asks: 'Wanneer is het eerste exemplaar van dit type en model op de markt gekomen of in gebruik genomen, door wie dan ook?',
  why: 'Was het er al voordat de regels gaan gelden, dan gelden ze pas als het ontwerp daarna wezenlijk wijzigt. Het gaat om het eerste exemplaar van het type, niet om dat van u.',
  cites: aiAct.art('111', '2'),
  examples: {
    practice: 'niet de dag waarop uw praktijk begon, maar de eerste keer dat dit type werd geleverd',
    hospital: 'de eerste levering van dit model, ook als dat bij een ander ziekenhuis was',
  },
  askWhom: 'de leverancier',
  says: 'Eerste exemplaar van dit type en model:',
})

export const designChanged = choice('designChanged', {
  topic: 'market',
  source: 'register-field',
  asks: 'Is het ontwerp daarna wezenlijk gewijzigd?',
  why: 'Bij een wezenlijke wijziging van het ontwerp vervalt het overgangsrecht.',
  cites: aiAct.art('111', '2'),
  examples: {
    practice: 'een fout herstellen meestal niet; een heel ander model eronder misschien wel',
    hospital: 'een nieuwe handleiding niet; een nieuw model voor de beoordeling misschien wel',
  },
  askWhom: 'de leverancier',
  options: {
    yes: { label: 'Ja', says: 'Het ontwerp is wezenlijk gewijzigd' },
    no: { label: 'Nee, tot nu toe niet', says: 'Het ontwerp is tot nu toe niet wezenlijk gewijzigd' },
  },
})

export const designChangedOn = dayFact('designChangedOn', {
  topic: 'market',
  asks: 'Wanneer was de laatste wezenlijke wijziging van het ontwerp?',
  why: 'Alleen een wijziging vanaf de dag waarop de regels gelden, telt.',
  cites: aiAct.art('111', '2'),
  examples: {
    practice: 'de dag van de versie waarmee het andere model kwam',
    hospital: 'de dag uit de versie-informatie van de leverancier',
  },
  askWhom: 'de leverancier',
  says: 'Laatste wezenlijke wijziging van het ontwerp:',
})

export const forPublicAuthorities = choice('forPublicAuthorities', {
  topic: 'market',
  source: 'register-field',
  asks: 'Is het systeem volgens de aanbieder bedoeld voor gebruik door overheidsinstanties?',
  why: 'Voor zulke systemen eindigt het overgangsrecht op een vaste dag, ook zonder wijziging.',
  cites: aiAct.art('111', '2'),
  examples: {
    practice: 'een digitale intake voor huisartsen: meestal nee',
    hospital: 'een systeem dat volgens de aanbieder voor gemeenten is gemaakt: ja',
  },
  askWhom: 'de leverancier',
  options: {
    yes: { label: 'Ja', says: 'Bedoeld voor overheidsinstanties' },
    no: { label: 'Nee', says: 'Niet bedoeld voor overheidsinstanties' },
  },
})

type Route = {
  readonly id: 'annex-i' | 'annex-iii'
  readonly name: string
  readonly highRisk: Conclusion
  readonly date: LegalDate
  readonly provision: string
}

const annexI: Route = {
  id: 'annex-i',
  name: 'route 1',
  highRisk: highRiskAnnexI,
  date: calendar.highRiskAnnexI,
  provision: '113',
}
const annexIII: Route = {
  id: 'annex-iii',
  name: 'route 2',
  highRisk: highRiskAnnexIII,
  date: calendar.highRiskAnnexIII,
  provision: '113',
}

const legacyConclusions = (route: Route) => ({
  exempt: conclusion(`legacy.${route.id}`, {
    yes: `Het was er al voor de begindag van ${route.name}: de verplichtingen gelden pas bij een wezenlijke wijziging van het ontwerp`,
    no: `Geen overgangsrecht voor ${route.name}`,
    unknown: `Eerder op de markt dan de begindag van ${route.name}? Dan gelden de verplichtingen pas bij een wezenlijke wijziging van het ontwerp`,
  }),
  deferred: conclusion(`legacy.${route.id}.public-authority`, {
    yes: `Het was er al voor de begindag van ${route.name} en is bedoeld voor overheden: er geldt een latere dag`,
    no: `Geen latere dag voor overheden bij ${route.name}`,
    unknown: `Nog niet duidelijk of bij ${route.name} een latere dag voor overheden geldt`,
  }),
  duties: conclusion(
    `high-risk-duties.${route.id}`,
    {
      yes: `De verplichtingen voor hoog risico gelden langs ${route.name}`,
      no: `Geen verplichtingen voor hoog risico langs ${route.name}`,
      unknown: `Nog niet duidelijk of verplichtingen voor hoog risico gelden langs ${route.name}`,
    },
    { dated: true },
  ),
})

export const legacyAnnexI = legacyConclusions(annexI)
export const legacyAnnexIII = legacyConclusions(annexIII)

/** The duties of chapter III, by either route. */
export const highRiskDuties = conclusion(
  'high-risk-duties',
  {
    yes: 'Hoog risico langs route 1 of route 2',
    no: 'Geldt alleen voor systemen met een hoog risico waarvoor de verplichtingen gelden',
    unknown: 'Nog niet duidelijk of de verplichtingen voor hoog risico gelden',
  },
  { dated: true },
)

const eitherRoute = any(concluded(legacyAnnexI.duties), concluded(legacyAnnexIII.duties))
const noRouteLeft = all(
  any(not(concluded(highRiskAnnexI)), concluded(legacyAnnexI.exempt)),
  any(not(concluded(highRiskAnnexIII)), concluded(legacyAnnexIII.exempt)),
)

/** Only under COM(2025) 1023: devices move to section B and art. 26 no longer binds for them. */
const movedToSectionB = conclusion('moved-to-section-b', {
  yes: 'Volgens het voorstel valt een medisch hulpmiddel onder deel B van bijlage I',
  no: 'Medische hulpmiddelen staan in deel A van bijlage I',
  unknown: 'Nog niet duidelijk of het voorstel het systeem raakt',
})

/** What the institution changed itself makes it another system than the one that was there: our reading. */
const unchangedHere = all(is(changedPurpose, 'no'), is(substantialModification, 'no'))

const legacyNorms = (route: Route, c: ReturnType<typeof legacyConclusions>): readonly Norm[] => {
  const older = (forAuthorities: 'yes' | 'no') =>
    all(
      concluded(route.highRisk),
      together(
        before(firstPlacedOn, route.date),
        any(is(designChanged, 'no'), all(is(designChanged, 'yes'), before(designChangedOn, route.date))),
        is(forPublicAuthorities, forAuthorities),
      ),
      unchangedHere,
    )
  const moved = route.id === 'annex-i' ? { unless: concluded(movedToSectionB) } : {}
  const base = {
    cites: [aiAct.art('111', '2')] as const,
    standing: 'law' as const,
    inForce: { from: calendar.legacyText },
  }
  return [
    norm({
      ...base,
      id: `ai-act.111-2.${route.id}`,
      says: `Voor een systeem dat er voor de begindag van ${route.name} al was, gelden de regels pas bij een wezenlijke wijziging van het ontwerp vanaf die dag.`,
      concludes: c.exempt,
      when: older('no'),
    }),
    norm({
      ...base,
      id: `ai-act.111-2.${route.id}.public-authority`,
      says: `Is zo'n systeem bedoeld voor overheidsinstanties, dan gelden de regels in elk geval vanaf een latere vaste dag.`,
      concludes: c.deferred,
      when: older('yes'),
    }),
    norm({
      id: `ai-act.113.${route.id}`,
      cites: [aiAct.art(route.provision)],
      standing: 'law',
      inForce: { from: route.date },
      says: `De verplichtingen voor hoog risico langs ${route.name} gelden vanaf hun begindag, behalve waar overgangsrecht is aangetoond.`,
      finds: c.duties.says,
      concludes: c.duties,
      when: concluded(route.highRisk),
      unlessShown: any(concluded(c.exempt), concluded(c.deferred)),
      ...moved,
    }),
    norm({
      id: `ai-act.113.${route.id}.public-authority`,
      cites: [aiAct.art('111', '2')],
      standing: 'law',
      inForce: { from: calendar.publicAuthorityLegacy },
      says: `De verplichtingen voor hoog risico langs ${route.name} gelden voor oudere systemen die voor overheden zijn bedoeld vanaf een latere dag.`,
      finds: {
        yes: 'De verplichtingen gelden vanaf de latere dag voor systemen die voor overheden zijn bedoeld',
        no: 'Geen latere dag voor systemen die voor overheden zijn bedoeld',
        unknown: 'Nog niet duidelijk of de latere dag voor overheden geldt',
      },
      concludes: c.duties,
      when: concluded(c.deferred),
      ...moved,
    }),
  ]
}

export const art111Norms: readonly Norm[] = [
  ...legacyNorms(annexI, legacyAnnexI),
  ...legacyNorms(annexIII, legacyAnnexIII),
  norm({
    id: 'ai-act.113.either-route',
    cites: [aiAct.art('113')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'De verplichtingen voor hoog risico gelden langs elke route vanaf de begindag van die route.',
    finds: highRiskDuties.says,
    concludes: highRiskDuties,
    when: eitherRoute,
  }),
  norm({
    id: 'ai-act.111-2.not-settled',
    cites: [aiAct.art('111', '2')],
    standing: 'ourReading',
    inForce: { from: calendar.legacyText },
    says: 'Overgangsrecht langs de ene route doet de verplichtingen pas vervallen als vaststaat dat de andere route niet geldt.',
    finds: {
      yes: 'Overgangsrecht langs de ene route; de andere route staat nog open, dus blijven de verplichtingen staan',
      no: 'Er is geen route meer waarvan dit afhangt',
      unknown: 'Nog niet duidelijk of langs een route verplichtingen gelden',
    },
    concludes: highRiskDuties,
    when: concluded(highRisk),
    unlessShown: any(eitherRoute, noRouteLeft, concluded(movedToSectionB)),
  }),
  norm({
    id: 'com-2025-1023.section-b',
    cites: [cite(com2025_1023, '')],
    standing: 'proposal',
    scenario: 'com-2025-1023',
    inForce: { from: calendar.com2025_1023 },
    says: 'Voorstel: MDR en IVDR gaan naar deel B van bijlage I. Art. 26 geldt dan niet voor systemen die alleen langs route 1 hoog risico zijn.',
    concludes: movedToSectionB,
    when: concluded(highRiskAnnexI),
  }),
]

export const art111Attention = [
  attentionNorm({
    id: 'attention.legacy',
    cites: [aiAct.art('111', '2')],
    standing: 'ourReading',
    inForce: { from: calendar.legacyText },
    says: 'Door het overgangsrecht gelden de verplichtingen voor hoog risico nu niet. Leg elke wijziging van het ontwerp vast: bij een wezenlijke wijziging gelden ze alsnog. Welke begindag bij welke route hoort, is onze uitleg.',
    when: all(concluded(highRisk), noRouteLeft),
  }),
  attentionNorm({
    id: 'attention.legacy-one-route',
    cites: [aiAct.art('111', '2')],
    standing: 'ourReading',
    inForce: { from: calendar.legacyText },
    says: 'Langs de ene route valt het systeem onder het overgangsrecht, langs de andere gelden de verplichtingen voor hoog risico wel. Leg elke wijziging van het ontwerp vast.',
    when: all(any(concluded(legacyAnnexI.exempt), concluded(legacyAnnexIII.exempt)), not(noRouteLeft)),
  }),
  attentionNorm({
    id: 'attention.com-2025-1023',
    about: 'com-2025-1023',
    cites: [cite(com2025_1023, '')],
    standing: 'proposal',
    inForce: { from: calendar.com2025_1023 },
    says: 'Er ligt een voorstel om de verplichtingen voor medische hulpmiddelen te wijzigen. Het is geen geldend recht en telt hier niet mee.',
    when: concluded(highRiskAnnexI),
  }),
  attentionNorm({
    id: 'attention.under.com-2025-1023',
    under: 'com-2025-1023',
    cites: [cite(com2025_1023, '')],
    standing: 'proposal',
    inForce: { from: calendar.com2025_1023 },
    says: 'Voorstel: regel 11 wordt ruimer, zodat duidelijk meer software in klasse I zou komen, en de regels voor zelfgemaakte hulpmiddelen worden lichter. Welke klasse dit systeem dan zou hebben, zeggen wij niet: daarvoor is de tekst te weinig bekend.',
    when: all(concluded(aiSystem), is(declaredDevice, 'mdr', 'ivdr')),
  }),
]

export const marketFacts = [firstPlacedOn, designChanged, designChangedOn, forPublicAuthorities]
