import {
  fullUse,
  hospital,
  mdr,
  newOnTheMarket,
  noDevice,
  nothingToDisclose,
  notInAnnexIII,
  ordinary,
  triage,
} from '../examples/answers'
import type { Examples } from '../examples/example'

const today = '2026-11-23'
const device = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII, ...fullUse, ...newOnTheMarket }
const triageOnly = { ...ordinary, ...noDevice, ...triage, ...fullUse, ...newOnTheMarket, art63Claim: 'none' }
const both = { ...triageOnly, ...mdr('IIa') }
const low = { ...ordinary, ...noDevice, ...notInAnnexIII, ...nothingToDisclose }

const all26 = (day: 'no' | `${number}-${number}-${number}`) => ({
  'ai-act.26-1': day,
  'ai-act.26-2': day,
  'ai-act.26-4': day,
  'ai-act.26-5': day,
  'ai-act.26-6': day,
  'ai-act.26-7': day,
})

const legacyDevice = { ...device, firstPlacedOn: '2025-03-03', designChanged: 'no' }
const legacyTriage = { ...triageOnly, firstPlacedOn: '2025-03-03', designChanged: 'no' }

export const dutyExamples: Examples = {
  title: 'Verplichtingen (art. 4, 26 en 50) en overgangsrecht (art. 111 lid 2)',
  examples: [
    {
      says: 'AI-geletterdheid geldt sinds 2 februari 2025 voor elk AI-systeem.',
      given: low,
      on: '2026-07-26',
      expect: { duties: { 'ai-act.4': '2025-02-02' } },
    },
    {
      says: 'De nieuwe tekst van 27 juli 2026 maakt AI-geletterdheid niet jonger: zij geldt sinds 2 februari 2025.',
      given: low,
      on: '2026-07-27',
      expect: { duties: { 'ai-act.4': '2025-02-02' } },
    },
    {
      says: 'Zonder hoog risico geen verplichtingen van art. 26, wel AI-geletterdheid.',
      given: low,
      on: today,
      expect: {
        duties: { ...all26('no'), 'ai-act.26-11': 'no', 'ai-act.4': 'yes', 'ai-act.50-3': 'no', 'ai-act.50-4': 'no' },
      },
    },
    {
      says: 'Hulpmiddel met aangemelde instantie: art. 26 vanaf 2 augustus 2028; art. 26 lid 11 nooit.',
      given: device,
      on: today,
      expect: { duties: { ...all26('2028-08-02'), 'ai-act.26-11': 'no' } },
    },
    {
      says: 'Spoedtriage: art. 26 vanaf 2 december 2027, ook lid 11.',
      given: triageOnly,
      on: today,
      expect: { duties: { ...all26('2027-12-02'), 'ai-act.26-11': '2027-12-02' } },
    },
    {
      says: 'Langs beide routes: elke verplichting vanaf de vroegste begindag.',
      given: both,
      on: today,
      expect: { duties: { ...all26('2027-12-02'), 'ai-act.26-11': '2027-12-02' } },
    },
    {
      says: 'Zonder zeggenschap over de invoer geen verplichting over invoergegevens.',
      given: { ...device, controlsInputData: 'no' },
      on: today,
      expect: { duties: { 'ai-act.26-4': 'no', 'ai-act.26-1': '2028-08-02' } },
    },
    {
      says: 'Niet op de werkplek: medewerkers informeren is niet nodig.',
      given: { ...device, usedAtWorkplace: 'no' },
      on: today,
      expect: { duties: { 'ai-act.26-7': 'no' }, noAttention: ['attention.works-council'] },
    },
    {
      says: 'Op de werkplek met een ondernemingsraad: informeer ook die.',
      given: { ...device, worksCouncil: 'yes' },
      on: today,
      expect: { attention: ['attention.works-council'] },
    },
    {
      says: 'Neemt het geen besluiten over personen, dan geldt art. 26 lid 11 niet.',
      given: { ...triageOnly, decidesOnPersons: 'no' },
      on: today,
      expect: { duties: { 'ai-act.26-11': 'no' } },
    },
    {
      says: 'Onbekend of het besluiten over personen neemt: nog onbepaald.',
      given: { ...triageOnly, decidesOnPersons: '' },
      on: today,
      expect: { duties: { 'ai-act.26-11': 'unknown' } },
    },
    {
      says: 'Zes maanden logbestanden is iets anders dan vijf jaar NEN 7513.',
      given: device,
      on: today,
      expect: { attention: ['attention.logs'] },
    },
    {
      says: 'Een ouder hulpmiddel zonder ontwerpwijziging: de verplichtingen gelden niet, wel hoog risico.',
      given: legacyDevice,
      on: '2028-08-02',
      expect: {
        category: 'highRisk',
        annexI: 'yes',
        legacyI: 'exempt',
        duties: all26('no'),
        attention: ['attention.legacy'],
        appliesFrom: null,
        says: 'Hoog risico; door overgangsrecht (art. 111 lid 2) gelden de verplichtingen nu niet',
      },
    },
    {
      says: 'Alleen langs de ene route overgangsrecht: dan gelden de verplichtingen langs de andere, en dat staat er ook.',
      given: { ...both, firstPlacedOn: '2028-01-01', designChanged: 'no' },
      on: '2028-02-01',
      expect: {
        legacyI: 'exempt',
        duties: { 'ai-act.26-1': '2027-12-02' },
        attention: ['attention.legacy-one-route'],
        noAttention: ['attention.legacy'],
      },
    },
    {
      says: 'Ook de dag voor de begindag heeft een ouder hulpmiddel geen begindag van verplichtingen.',
      given: legacyDevice,
      on: '2028-08-01',
      expect: {
        appliesFrom: null,
        says: 'Hoog risico; door overgangsrecht (art. 111 lid 2) gelden de verplichtingen nu niet',
      },
    },
    {
      says: 'Is van een ouder hulpmiddel niet aangetoond dat het ontwerp bleef, dan geldt de begindag.',
      given: { ...legacyDevice, designChanged: '' },
      on: today,
      expect: { appliesFrom: '2028-08-02', says: 'Hoog risico, geldt vanaf 2 augustus 2028' },
    },
    {
      says: 'Een exemplaar van de dag voor de begindag is nog een ouder systeem.',
      given: { ...legacyDevice, firstPlacedOn: '2028-08-01' },
      on: '2028-08-02',
      expect: { legacyI: 'exempt' },
    },
    {
      says: 'Een eerste exemplaar op de begindag zelf is geen ouder systeem.',
      given: { ...legacyDevice, firstPlacedOn: '2028-08-02' },
      on: '2028-08-02',
      expect: { legacyI: 'none', duties: all26('2028-08-02') },
    },
    {
      says: 'Wijzigt het ontwerp vanaf de begindag wezenlijk, dan vervalt het overgangsrecht.',
      given: { ...legacyDevice, designChanged: 'yes', designChangedOn: '2028-08-02' },
      on: '2028-09-01',
      expect: { legacyI: 'none', duties: all26('2028-08-02') },
    },
    {
      says: 'Een wijziging voor de begindag doet het overgangsrecht niet vervallen.',
      given: { ...legacyDevice, designChanged: 'yes', designChangedOn: '2028-08-01' },
      on: '2028-09-01',
      expect: { legacyI: 'exempt', duties: all26('no') },
    },
    {
      says: 'Bedoeld voor overheden: de verplichtingen gelden vanaf 2 augustus 2030.',
      given: { ...legacyDevice, forPublicAuthorities: 'yes' },
      on: today,
      expect: {
        legacyI: 'deferred',
        duties: all26('2030-08-02'),
        appliesFrom: '2030-08-02',
        says: 'Hoog risico, geldt vanaf 2 augustus 2030',
      },
    },
    {
      says: 'Op 2 augustus 2030 zelf geldt het ook voor wat voor overheden is bedoeld.',
      given: { ...legacyDevice, forPublicAuthorities: 'yes' },
      on: '2030-08-02',
      expect: { says: 'Hoog risico, geldt sinds 2 augustus 2030' },
    },
    {
      says: 'Is niet bekend voor wie het bedoeld is, dan blijven de verplichtingen staan.',
      given: { ...legacyDevice, forPublicAuthorities: '' },
      on: today,
      expect: { legacyI: 'unknown', duties: all26('2028-08-02'), asks: ['forPublicAuthorities'] },
    },
    {
      says: 'Is niet bekend wanneer het op de markt kwam, dan blijven de verplichtingen staan.',
      given: { ...device, firstPlacedOn: '', forPublicAuthorities: '' },
      on: today,
      expect: { legacyI: 'unknown', duties: all26('2028-08-02'), asks: ['firstPlacedOn'] },
    },
    {
      says: 'Spoedtriage die er voor 2 december 2027 was, is een ouder systeem van route 2.',
      given: legacyTriage,
      on: '2027-12-02',
      expect: { legacyIII: 'exempt', duties: { ...all26('no'), 'ai-act.26-11': 'no' } },
    },
    {
      says: 'Elke route heeft haar eigen begindag: tussen beide in is het alleen voor route 1 een ouder systeem.',
      given: { ...both, firstPlacedOn: '2028-01-15', designChanged: 'no' },
      on: '2028-08-02',
      expect: { legacyI: 'exempt', legacyIII: 'none', duties: all26('2027-12-02') },
    },
    {
      says: 'Valt route 1 weg door overgangsrecht en staat route 2 nog open, dan blijven de verplichtingen staan.',
      given: {
        ...ordinary,
        ...mdr('IIa'),
        ...fullUse,
        firstPlacedOn: '2025-03-03',
        designChanged: 'no',
        forPublicAuthorities: 'no',
      },
      on: '2028-08-02',
      expect: { legacyI: 'exempt', annexIII: 'unknown', duties: { ...all26('2028-08-02'), 'ai-act.26-11': 'unknown' } },
    },
    {
      says: 'Valt route 2 weg door overgangsrecht en staat route 1 nog open, dan blijven de verplichtingen staan.',
      given: { ...legacyTriage, declaredDevice: '' },
      on: '2028-08-02',
      expect: { legacyIII: 'exempt', annexI: 'unknown', duties: { ...all26('2027-12-02'), 'ai-act.26-11': 'no' } },
    },
    {
      says: 'Zijn beide routes door overgangsrecht weggevallen, dan zijn er geen verplichtingen.',
      given: { ...both, firstPlacedOn: '2025-03-03', designChanged: 'no' },
      on: '2028-08-02',
      expect: { legacyI: 'exempt', legacyIII: 'exempt', duties: all26('no') },
    },
    {
      says: 'Ouder en voor overheden langs beide routes: vanaf 2 augustus 2030.',
      given: { ...both, firstPlacedOn: '2025-03-03', designChanged: 'no', forPublicAuthorities: 'yes' },
      on: today,
      expect: {
        legacyI: 'deferred',
        legacyIII: 'deferred',
        duties: { ...all26('2030-08-02'), 'ai-act.26-11': '2030-08-02' },
      },
    },
    {
      says: 'Is niet bekend of het ontwerp is gewijzigd, dan blijven de verplichtingen staan.',
      given: { ...legacyTriage, designChanged: '' },
      on: '2028-01-01',
      expect: {
        legacyIII: 'unknown',
        duties: { ...all26('2027-12-02'), 'ai-act.26-11': '2027-12-02' },
        asks: ['designChanged'],
      },
    },
    {
      says: 'Gewijzigd, maar niet bekend wanneer: de verplichtingen blijven staan.',
      given: { ...legacyTriage, designChanged: 'yes' },
      on: '2028-01-01',
      expect: { legacyIII: 'unknown', duties: all26('2027-12-02'), asks: ['designChangedOn'] },
    },
    {
      says: 'Overgangsrecht raakt AI-geletterdheid en transparantie niet.',
      given: { ...legacyDevice, ...nothingToDisclose, deepFake: 'yes' },
      on: today,
      expect: { duties: { 'ai-act.4': '2025-02-02', 'ai-act.50-4': '2026-08-02' } },
    },
    {
      says: 'Het voorstel COM(2025) 1023 telt niet mee; het is een aandachtspunt.',
      given: device,
      on: today,
      expect: { duties: all26('2028-08-02'), attention: ['attention.com-2025-1023'] },
    },
    {
      says: 'Met het voorstel aan gelden de verplichtingen voor alleen hulpmiddelen niet.',
      given: device,
      on: today,
      with: ['com-2025-1023'],
      expect: { annexI: 'yes', duties: all26('no'), noAttention: ['attention.com-2025-1023'] },
    },
    {
      says: 'Met het voorstel aan blijft bijlage III gelden.',
      given: both,
      on: today,
      with: ['com-2025-1023'],
      expect: { duties: all26('2027-12-02') },
    },
    {
      says: 'Emotieherkenning: informeer wie eraan wordt blootgesteld, sinds 2 augustus 2026.',
      given: { ...low, emotionRecognition: 'yes', art63Claim: 'none' },
      on: '2026-08-02',
      expect: { transparency: 'yes', duties: { 'ai-act.50-3': '2026-08-02' } },
    },
    {
      says: 'Biometrische indeling die niet gevoelig is, vraagt ook om informeren.',
      given: { ...low, biometricCategorisation: 'yes' },
      on: today,
      expect: {
        category: 'other',
        transparency: 'yes',
        says: 'Overig, met een transparantieverplichting',
        duties: { 'ai-act.50-3': '2026-08-02', 'ai-act.50-4': 'no' },
      },
    },
    {
      says: 'Een deepfake moet worden vermeld.',
      given: { ...low, deepFake: 'yes' },
      on: today,
      expect: { transparency: 'yes', duties: { 'ai-act.50-4': '2026-08-02' } },
    },
    {
      says: 'Gepubliceerde AI-tekst van algemeen belang moet worden vermeld.',
      given: { ...low, publicInterestText: 'yes', humanReview: 'no' },
      on: today,
      expect: { transparency: 'yes', duties: { 'ai-act.50-4': '2026-08-02' } },
    },
    {
      says: 'Nagekeken en met redactionele verantwoordelijkheid: niet nodig.',
      given: { ...low, publicInterestText: 'yes', humanReview: 'yes', editorialResponsibility: 'yes' },
      on: today,
      expect: { transparency: 'no', duties: { 'ai-act.50-4': 'no' } },
    },
    {
      says: 'Alleen nagekeken is niet genoeg.',
      given: { ...low, publicInterestText: 'yes', humanReview: 'yes', editorialResponsibility: 'no' },
      on: today,
      expect: { transparency: 'yes' },
    },
    {
      says: 'Nagekeken, maar de verantwoordelijkheid is onbekend: nog onbepaald.',
      given: { ...low, publicInterestText: 'yes', humanReview: 'yes' },
      on: today,
      expect: { transparency: 'unknown', asks: ['editorialResponsibility'] },
    },
    {
      says: 'Wie het niet zelf gebruikt, heeft geen transparantieverplichting als gebruiksverantwoordelijke.',
      given: { ...low, deepFake: 'yes', usedByInstitution: 'no' },
      on: today,
      expect: { transparency: 'no' },
    },
    {
      says: 'Een openbare dienst met bijlage III beoordeelt de gevolgen voor de grondrechten, vanaf de begindag van bijlage III.',
      given: { ...triageOnly, publicServices: 'yes' },
      on: today,
      expect: { duties: { 'ai-act.27': '2027-12-02', 'ai-act.49-3': 'unknown' } },
    },
    {
      says: 'Alleen een hulpmiddel: geen grondrechtenbeoordeling, registratie of uitleg, ook niet op de begindag.',
      given: { ...device, publicServices: 'yes', publicAuthority: 'yes', decidesOnPersons: 'yes' },
      on: '2028-08-02',
      expect: {
        duties: {
          'ai-act.27': 'no',
          'ai-act.26-8': 'no',
          'ai-act.49-3': 'no',
          'ai-act.86': 'no',
          'ai-act.26-12': 'yes',
        },
      },
    },
    {
      says: 'Kritieke infrastructuur (bijlage III punt 2) valt buiten art. 27, art. 49 lid 3 en art. 86.',
      given: {
        ...low,
        art63Claim: 'none',
        criticalInfrastructure: 'yes',
        publicServices: 'yes',
        publicAuthority: 'yes',
        decidesOnPersons: 'yes',
      },
      on: '2027-12-02',
      expect: { annexIII: 'yes', duties: { 'ai-act.27': 'no', 'ai-act.49-3': 'no', 'ai-act.86': 'no' } },
    },
    {
      says: 'Wie kredietwaardigheid beoordeelt, doet de grondrechtenbeoordeling ook zonder openbare dienst.',
      given: { ...low, art63Claim: 'none', creditScore: 'yes', publicServices: 'no', publicAuthority: 'no' },
      on: '2027-12-02',
      expect: { duties: { 'ai-act.27': '2027-12-02', 'ai-act.49-3': 'no' } },
    },
    {
      says: 'Een overheidsinstantie gaat de registratie na en registreert haar gebruik.',
      given: { ...triageOnly, publicAuthority: 'yes' },
      on: today,
      expect: {
        duties: { 'ai-act.26-8': '2027-12-02', 'ai-act.49-3': '2027-12-02', 'ai-act.27': '2027-12-02' },
        attention: ['attention.formally-since'],
      },
    },
    {
      says: 'Is niet bekend of uw organisatie openbare diensten verleent, dan blijft de beoordeling open.',
      given: { ...triageOnly, publicServices: '', publicAuthority: '' },
      on: today,
      expect: { duties: { 'ai-act.27': 'unknown' }, asks: ['publicServices'] },
    },
    {
      says: 'Een besluit over personen met bijlage III: recht op uitleg.',
      given: { ...triageOnly, decidesOnPersons: 'yes' },
      on: today,
      expect: { duties: { 'ai-act.86': '2027-12-02' } },
    },
    {
      says: 'Is een DPIA nodig, dan hoort de informatie van de aanbieder erin.',
      given: { ...device, ...hospital, personalData: 'yes', sensitiveData: 'yes' },
      on: today,
      expect: { duties: { 'ai-act.26-9': '2028-08-02' } },
    },
    {
      says: 'Wie een systeem met hoog risico zelf maakt, ziet wat een aanbieder verschuldigd is, en ook de eigen plichten als gebruiker.',
      given: { ...triageOnly, origin: 'inHouse' },
      on: today,
      expect: {
        duties: {
          'ai-act.9': '2027-12-02',
          'ai-act.43': '2027-12-02',
          'ai-act.49-1': '2027-12-02',
          'ai-act.73': '2027-12-02',
          'ai-act.26-1': '2027-12-02',
        },
      },
    },
    {
      says: 'Wie het inkoopt, is dat niet verschuldigd.',
      given: { ...triageOnly },
      on: '2027-12-02',
      expect: { duties: { 'ai-act.9': 'no', 'ai-act.43': 'no', 'ai-act.73': 'no' } },
    },
    {
      says: 'De registratie als aanbieder hoort alleen bij bijlage III, en een hulpmiddel meldt volgens de MDR.',
      given: { ...device, ownBrand: 'yes' },
      on: '2028-08-02',
      expect: {
        duties: { 'ai-act.49-1': 'no', 'ai-act.9': '2028-08-02' },
        attention: ['attention.incidents-of-a-device'],
      },
    },
    {
      says: 'De dag voor de begindag is wie zijn naam erop zet de plichten nog niet verschuldigd, maar ziet hij ze wel komen.',
      given: { ...device, ownBrand: 'yes' },
      on: '2028-08-01',
      expect: { duties: { 'ai-act.9': '2028-08-02' } },
    },
    {
      says: 'Wie zich zelf op de uitzondering van art. 6 lid 3 beroept, legt dat vast en registreert.',
      given: { ...triageOnly, origin: 'inHouse', art63Claim: 'documented', art63Ground: 'a', profiling: 'no' },
      on: today,
      expect: { annexIII: 'no', duties: { 'ai-act.6-4': '2027-12-02', 'ai-act.9': 'no' } },
    },
    {
      says: 'Een chatbot van een leverancier: vermelden is zijn verplichting, niet die van de gebruiker.',
      given: { ...low, interactsWithPersons: 'yes', obviouslyAi: 'no' },
      on: today,
      expect: {
        transparency: 'no',
        duties: { 'ai-act.50-1': 'no' },
        attention: ['attention.ask-provider-50-1'],
      },
    },
    {
      says: 'Een eigen chatbot: de organisatie vermeldt het zelf.',
      given: { ...low, origin: 'commissioned', interactsWithPersons: 'yes', obviouslyAi: 'no' },
      on: today,
      expect: {
        transparency: 'yes',
        duties: { 'ai-act.50-1': '2026-08-02' },
        noAttention: ['attention.ask-provider-50-1'],
      },
    },
    {
      says: 'Is het vanzelf duidelijk, dan hoeft het niet te worden vermeld.',
      given: { ...low, origin: 'inHouse', interactsWithPersons: 'yes', obviouslyAi: 'yes' },
      on: today,
      expect: { duties: { 'ai-act.50-1': 'no' } },
    },
    {
      says: 'Praat het niet met mensen, dan wordt niet gevraagd of het duidelijk is.',
      given: { ...low, interactsWithPersons: 'no' },
      on: today,
      expect: { asksNot: ['obviouslyAi'] },
    },
    {
      says: 'Wie zelf iets maakt dat teksten schrijft, markeert de uitvoer.',
      given: {
        ...low,
        origin: 'inHouse',
        generatesContent: 'yes',
        assistiveEditing: 'no',
        firstPlacedOn: '2026-09-01',
      },
      on: today,
      expect: { duties: { 'ai-act.50-2': '2026-08-02' } },
    },
    {
      says: 'Was het er al voor de begindag van art. 50, dan geldt het markeren vanaf een latere dag.',
      given: {
        ...low,
        origin: 'inHouse',
        generatesContent: 'yes',
        assistiveEditing: 'no',
        firstPlacedOn: '2026-08-01',
      },
      on: '2026-12-01',
      expect: { duties: { 'ai-act.50-2': '2026-12-02' } },
    },
    {
      says: 'Is niet bekend wanneer het op de markt kwam, dan telt de eerste dag.',
      given: { ...low, origin: 'inHouse', generatesContent: 'yes', assistiveEditing: 'no', firstPlacedOn: '' },
      on: today,
      expect: { duties: { 'ai-act.50-2': '2026-08-02' } },
    },
    {
      says: 'Hulp bij gewone bewerking hoeft niet te worden gemarkeerd.',
      given: { ...low, origin: 'inHouse', generatesContent: 'yes', assistiveEditing: 'yes' },
      on: today,
      expect: { duties: { 'ai-act.50-2': 'no' } },
    },
  ],
}
