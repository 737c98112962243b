import { technique } from '../ai-act/art-3-1-ai-system'
import { cite } from '../engine/citation'
import { conclusion } from '../engine/conclusion'
import { any, is, together, untold } from '../engine/condition'
import { choice, yesNo } from '../engine/fact'
import { type Norm, norm } from '../engine/norm'
import { mdcg2019 } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { mdr } from '../sources/citation'

export const softwareAction = choice('softwareAction', {
  topic: 'device',
  asks: 'Wat doet de software met de gegevens?',
  why: 'Software die alleen bewaart, doorstuurt, toont of eenvoudig zoekt, is geen medisch hulpmiddel. Wie gegevens bewerkt of er iets nieuws uit maakt, doet meer.',
  cites: cite(mdcg2019, 'stap 3'),
  examples: {
    practice: 'een portaal voor vragenlijsten bewaart en toont; een risicoscore berekent iets nieuws',
    hospital: 'een beeldarchief bewaart en toont; beeldanalyse herkent iets nieuws',
  },
  askWhom: 'de leverancier',
  options: {
    storage: {
      label: 'Alleen bewaren, doorsturen, tonen of eenvoudig zoeken',
      says: 'Bewaart, verstuurt, toont of zoekt alleen gegevens',
      hint: 'Bijvoorbeeld een archief of een vragenlijstportaal',
    },
    verbatim: {
      label: 'Alleen letterlijk uitschrijven wat er is gezegd',
      says: 'Schrijft alleen letterlijk uit wat er is gezegd',
      hint: 'Bijvoorbeeld dicteren',
    },
    summary: {
      label: 'Uitschrijven, en ordenen of samenvatten',
      says: 'Ordent of vat samen wat er is gezegd of geschreven',
      hint: 'Bijvoorbeeld een gespreksverslag voor het dossier',
    },
    more: {
      label: 'Meer: analyseren, berekenen, herkennen, voorspellen of adviseren',
      says: 'Bewerkt gegevens tot iets nieuws',
      hint: 'Bijvoorbeeld een beeld beoordelen of een risico berekenen',
    },
  },
})

export const individualPatient = yesNo('individualPatient', {
  topic: 'device',
  asks: 'Doet de software dat voor afzonderlijke patiënten?',
  why: 'Software over groepen, zoals een register, een atlas of een planning van bedden, is geen medisch hulpmiddel.',
  cites: cite(mdcg2019, 'stap 4'),
  examples: {
    practice: 'het risico van één patiënt: ja; hoeveel griep er in de wijk is: nee',
    hospital: 'de scan van één patiënt: ja; hoeveel bedden er nodig zijn: nee',
  },
  yes: 'Werkt voor afzonderlijke patiënten',
  no: 'Werkt niet voor afzonderlijke patiënten',
})

export const softwarePurpose = choice('softwarePurpose', {
  topic: 'device',
  asks: 'Waarvoor is de software bedoeld?',
  why: 'Het doel dat de fabrikant noemt, beslist: in de handleiding, op de website en in reclame. Kijk ook wat een gebruiker daaruit mag verwachten.',
  cites: mdr.definition('1'),
  examples: {
    practice: 'een huidvlek beoordelen is medisch; een afspraak plannen is organisatie',
    hospital: 'verslechtering voorspellen is medisch; een zorgproduct declareren is administratie',
  },
  askWhom: 'de leverancier: kijk in de gebruiksaanwijzing',
  options: {
    medical: {
      label: 'Een medisch doel',
      says: 'Bedoeld voor een medisch doel',
      hint: 'Ziekte vaststellen, voorkomen, volgen, voorspellen of behandelen, of een beperking compenseren',
    },
    contraception: {
      label: 'Anticonceptie',
      says: 'Bedoeld voor anticonceptie',
      hint: 'Een medisch doel met een eigen regel',
    },
    administrative: {
      label: 'Administratie of organisatie',
      says: 'Bedoeld voor administratie of organisatie',
      hint: 'Afspraken, roosters, facturen, brieven, verslagen',
    },
    wellness: {
      label: 'Leefstijl of welzijn, zonder medisch doel',
      says: 'Bedoeld voor leefstijl of welzijn',
    },
    other: { label: 'Iets anders', says: 'Niet bedoeld voor een medisch doel' },
  },
})

export const drivesDevice = choice('drivesDevice', {
  topic: 'device',
  asks: 'Stuurt, beïnvloedt of bewaakt de software een medisch hulpmiddel?',
  why: 'Software die een hulpmiddel stuurt of beïnvloedt, valt onder dezelfde wet en in dezelfde klasse als dat hulpmiddel.',
  cites: mdr.rule('punt 3.3 en regel 9'),
  examples: {
    practice: 'een app die een insulinepomp bijstelt: ja; een app die alleen een meting toont: nee',
    hospital: 'software die de beademing regelt: ja; software die alleen een verslag maakt: nee',
  },
  askWhom: 'de klinisch fysicus',
  options: {
    no: { label: 'Nee', says: 'Stuurt geen medisch hulpmiddel' },
    device: {
      label: 'Ja, zij stuurt of beïnvloedt een hulpmiddel',
      says: 'Stuurt of beïnvloedt een medisch hulpmiddel',
    },
    therapeutic: {
      label: 'Ja, zij stuurt of bewaakt een actief behandelapparaat van klasse IIb',
      says: 'Stuurt of bewaakt een actief behandelapparaat van klasse IIb',
      hint: 'Bijvoorbeeld een beademingsapparaat',
    },
    closedLoop: {
      label: 'Ja, zij is deel van een behandelapparaat dat zelf meet en bijstuurt',
      says: 'Deel van een behandelapparaat dat zelf meet en bijstuurt',
      hint: 'Bijvoorbeeld een insulinepomp in een gesloten lus',
    },
    vitalDiagnosis: {
      label: 'Ja, zij is deel van een apparaat dat zelf meet, voor diagnose of bewaking',
      says: 'Deel van een apparaat dat zelf meet, voor diagnose of bewaking',
      hint: 'Bijvoorbeeld een thermometer of stethoscoop met software',
    },
    administers: {
      label: 'Ja, zij is deel van een apparaat dat medicijnen of vloeistoffen toedient of verwijdert',
      says: 'Deel van een apparaat dat medicijnen of vloeistoffen toedient of verwijdert',
      hint: 'Bijvoorbeeld een infuuspomp',
    },
    activeImplantable: {
      label: 'Ja, zij stuurt of bewaakt een actief implantaat',
      says: 'Stuurt of bewaakt een actief implantaat',
      hint: 'Bijvoorbeeld een pacemaker programmeren of op afstand volgen',
    },
  },
})

export const deviceSoftware = conclusion('device-software', {
  yes: 'De software is naar verwachting een medisch hulpmiddel',
  no: 'De software is naar verwachting geen medisch hulpmiddel',
  unknown: 'Nog niet duidelijk of de software een medisch hulpmiddel is',
})

const drives = is(
  drivesDevice,
  'device',
  'therapeutic',
  'closedLoop',
  'vitalDiagnosis',
  'administers',
  'activeImplantable',
)

/** What makes software a device, whether or not there is any. */
export const actsAsDevice = any(
  drives,
  together(
    is(softwareAction, 'summary', 'more'),
    is(individualPatient, 'yes'),
    is(softwarePurpose, 'medical', 'contraception'),
  ),
)

export const softwareNorms: readonly Norm[] = [
  norm({
    id: 'mdr.2-1.software',
    cites: [mdr.definition('1'), cite(mdcg2019, 'stappen 1 tot en met 5')],
    standing: 'finalGuidance',
    inForce: { from: calendar.mdr },
    says: 'Software is een medisch hulpmiddel als zij een hulpmiddel stuurt of beïnvloedt, of als zij voor afzonderlijke patiënten meer doet dan bewaren, doorsturen of tonen, en dat voor een medisch doel.',
    concludes: deviceSoftware,
    when: actsAsDevice,
    unlessShown: untold(is(technique, 'none')),
  }),
]

export const softwareFacts = [softwareAction, individualPatient, softwarePurpose, drivesDevice]
