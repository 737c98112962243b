import { claims, ivdr, keptInHouse, mdr, noDevice, notInAnnexIII, ordinary, triage } from '../examples/answers'
import type { Answers, Example, Examples } from '../examples/example'

const on = '2026-11-23'
const made = { ...ordinary, origin: 'inHouse' }
const low = { ...made, ...noDevice, ...notInAnnexIII }
const madeTriage = { ...made, ...noDevice, ...triage, art63Claim: 'none' }
/** Made, and given to another legal person: no device of art. 5(5). */
const madeDevice = { ...made, ...notInAnnexIII, ...mdr('IIa'), transferred: 'yes' }
const infrastructure = { ...low, criticalInfrastructure: 'yes', infrastructureRole: 'protects', art63Claim: 'none' }
const bought = { origin: 'bought' }

const shows = (id: string, says: string, given: Answers): Example => ({
  says,
  given,
  on,
  expect: { provider: 'yes', attention: [`attention.${id}`] },
})
const hides = (id: string, says: string, given: Answers): Example => ({
  says,
  given,
  on,
  expect: { noAttention: [`attention.${id}`] },
})

const incidentsOfDevice = [
  shows(
    'incidents-of-a-device',
    'Wie een hulpmiddel voor in-vitrodiagnostiek maakt, meldt letsel volgens de IVDR (art. 73 lid 10).',
    {
      ...madeDevice,
      ...ivdr('B'),
    },
  ),
  shows('incidents-of-a-device', 'Ook bij een veiligheidscomponent van een hulpmiddel.', {
    ...madeDevice,
    devicePart: 'component',
    safetyComponent: 'yes',
  }),
  hides('incidents-of-a-device', 'Een ander onderdeel van een hulpmiddel meldt een ernstig incident gewoon.', {
    ...madeTriage,
    ...mdr('IIa'),
    transferred: 'yes',
    devicePart: 'component',
    safetyComponent: 'no',
  }),
  hides('incidents-of-a-device', 'Wat op zichzelf staat, is daarmee nog geen medisch hulpmiddel.', {
    ...madeTriage,
    devicePart: 'itself',
  }),
  hides('incidents-of-a-device', 'Wie een hulpmiddel alleen gebruikt, doet geen melding als aanbieder.', {
    ...madeDevice,
    ...bought,
  }),
  hides('incidents-of-a-device', 'Een hulpmiddel van klasse I is geen hoog risico: er is geen melding te beperken.', {
    ...madeDevice,
    ...mdr('I'),
  }),
]

const incidentsOfOwnDevice = [
  hides('incidents-of-an-own-device', 'Een eigen systeem dat geen hulpmiddel is, kent de open vraag niet.', madeTriage),
  hides('incidents-of-an-own-device', 'Een eigen hulpmiddel onder art. 5 lid 5 dat geen hoog risico is, ook niet.', {
    ...made,
    ...notInAnnexIII,
    ...mdr('IIa'),
    ...keptInHouse,
  }),
]

const nationalRegistration = [
  hides('national-registration', 'Wie spoedtriage maakt, registreert in de EU-databank, niet nationaal.', madeTriage),
  hides(
    'national-registration',
    'Wie een systeem voor kritieke infrastructuur alleen gebruikt, registreert het niet.',
    {
      ...infrastructure,
      ...bought,
    },
  ),
  hides(
    'national-registration',
    'Met een beroep op art. 6 lid 3 is het geen hoog risico, en geldt art. 49 lid 5 niet.',
    { ...infrastructure, ...claims('a') },
  ),
]

const formally = 'formally-since.annex-iii'
const formallySince = [
  shows(formally, 'Wie zich op art. 6 lid 3 beroept, ziet dat art. 49 formeel al eerder gold.', {
    ...madeTriage,
    ...claims('a'),
  }),
  hides(formally, 'Is het beroep van de leverancier, dan registreert hij het (art. 49 lid 2).', {
    ...madeTriage,
    ...bought,
    ...claims('a'),
  }),
  hides(formally, 'Buiten bijlage III is er geen beroep om te registreren.', { ...low, ...claims('a') }),
  hides(formally, 'Zonder hoog risico en zonder beroep zeggen art. 49 en 86 niets.', low),
  hides(formally, 'Waar het overgangsrecht de verplichtingen weghoudt, en er geen beroep is, ook niet.', {
    ...madeTriage,
    firstPlacedOn: '2025-03-03',
    designChanged: 'no',
    forPublicAuthorities: 'no',
  }),
  hides('formally-since.provider', 'Wie iets maakt dat geen hoog risico is, hoort niets over art. 72 en 73.', low),
]

export const providerExamples: Examples = {
  title: 'De organisatie als aanbieder (art. 6 lid 4, 49, 72 en 73)',
  examples: [...incidentsOfDevice, ...incidentsOfOwnDevice, ...nationalRegistration, ...formallySince],
}
