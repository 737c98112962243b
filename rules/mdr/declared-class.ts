import { choice, yesNo } from '../engine/fact'
import { aiAct, ivdr, mdr } from '../sources/citation'

/** Which device law the maker declares. Always as declared: the engine never sets a class. */
export const declaredDevice = choice('declaredDevice', {
  topic: 'device',
  source: 'register-field',
  asks: 'Is het product volgens de fabrikant een medisch hulpmiddel?',
  why: 'Een medisch hulpmiddel waarvoor een aangemelde instantie nodig is, is hoog risico. Een Amerikaanse toelating (FDA) zegt hier niets over.',
  cites: aiAct.annexI('11'),
  examples: {
    practice: 'zoek in de handleiding van een app voor huidvlekken naar een CE-markering onder de MDR',
    hospital:
      'software voor CT-scans valt onder de MDR, software bij een bloedtest onder de IVDR, als de fabrikant dat zo opgeeft',
  },
  askWhom: 'de leverancier: kijk in de conformiteitsverklaring',
  options: {
    mdr: { label: 'Ja, een medisch hulpmiddel (MDR)', says: 'Medisch hulpmiddel (MDR) volgens de fabrikant' },
    ivdr: {
      label: 'Ja, een hulpmiddel voor in-vitrodiagnostiek (IVDR)',
      says: 'Hulpmiddel voor in-vitrodiagnostiek (IVDR) volgens de fabrikant',
    },
    annexXvi: {
      label: 'Ja, een product zonder medisch doel uit bijlage XVI van de MDR',
      says: 'Product uit bijlage XVI van de MDR volgens de fabrikant',
      hint: 'Bijvoorbeeld apparatuur voor cosmetische behandelingen',
    },
    none: { label: 'Nee', says: 'Geen medisch hulpmiddel volgens de fabrikant' },
  },
})

export const devicePart = choice('devicePart', {
  topic: 'device',
  asks: 'Is de AI zelf het hulpmiddel, of een onderdeel ervan?',
  why: 'Software die zelf het hulpmiddel is, telt altijd mee. Een onderdeel telt alleen mee als het een veiligheidscomponent is.',
  cites: aiAct.art('6', '1', 'a'),
  examples: {
    practice: 'een app voor huidfoto’s is zelf het hulpmiddel; AI in een bloeddrukmeter is een onderdeel',
    hospital: 'losse software voor CT-scans is zelf het hulpmiddel; AI in een infuuspomp is een onderdeel',
  },
  askWhom: 'de leverancier',
  options: {
    itself: {
      label: 'De software is zelf het hulpmiddel of een toebehoren',
      says: 'De software is zelf het hulpmiddel',
    },
    component: {
      label: 'De AI is een onderdeel van een hulpmiddel',
      says: 'De AI is een onderdeel van het hulpmiddel',
    },
  },
})

export const safetyComponent = yesNo('safetyComponent', {
  topic: 'device',
  asks: 'Is dat onderdeel een veiligheidscomponent?',
  why: 'Een onderdeel dat alleen helpt, versnelt of het gemak vergroot, is geen veiligheidscomponent. Behalve als het gevaar oplevert voor gezondheid of veiligheid wanneer het faalt.',
  cites: aiAct.definition('14'),
  examples: {
    practice: 'het breekt een gevaarlijke meting af: ja; het maakt alleen het scherm handiger: nee',
    hospital:
      'het bewaakt de dosis van een pomp: ja; het maakt alleen het instellen sneller: nee, zolang falen geen gevaar oplevert',
  },
  askWhom: 'de leverancier',
  yes: 'Het onderdeel is een veiligheidscomponent',
  no: 'Het onderdeel is geen veiligheidscomponent',
})

export const mdrClass = choice('mdrClass', {
  topic: 'device',
  source: 'register-field',
  asks: 'Welke MDR-klasse geeft de fabrikant op?',
  why: 'Bij de meeste klassen keurt een aangemelde instantie het hulpmiddel. Dan is het AI-systeem hoog risico.',
  cites: mdr.annex('VIII'),
  examples: {
    practice: 'de klasse in de conformiteitsverklaring van een bloeddrukapp',
    hospital: 'de klasse op het certificaat van software voor scans',
  },
  askWhom: 'de leverancier: kijk in de conformiteitsverklaring',
  options: {
    I: {
      label: 'Klasse I',
      says: 'Klasse I volgens de fabrikant',
      hint: 'Niet steriel, zonder meetfunctie, geen herbruikbaar chirurgisch instrument',
    },
    Ispecial: {
      label: 'Klasse I: steriel, met meetfunctie of herbruikbaar chirurgisch',
      says: 'Klasse I steriel, met meetfunctie of herbruikbaar chirurgisch, volgens de fabrikant',
    },
    IIa: { label: 'Klasse IIa', says: 'Klasse IIa volgens de fabrikant' },
    IIb: { label: 'Klasse IIb', says: 'Klasse IIb volgens de fabrikant' },
    III: { label: 'Klasse III', says: 'Klasse III volgens de fabrikant' },
  },
})

export const ivdrClass = choice('ivdrClass', {
  topic: 'device',
  source: 'register-field',
  asks: 'Welke IVDR-klasse geeft de fabrikant op?',
  why: 'Bij de meeste klassen keurt een aangemelde instantie het hulpmiddel. Dan is het AI-systeem hoog risico.',
  cites: ivdr.annex('VIII'),
  examples: {
    practice: 'de klasse van software bij een sneltest in de praktijk',
    hospital: 'de klasse van software die uitslagen van het laboratorium beoordeelt',
  },
  askWhom: 'de leverancier: kijk in de conformiteitsverklaring',
  options: {
    A: { label: 'Klasse A', says: 'Klasse A volgens de fabrikant', hint: 'Niet steriel' },
    Asterile: { label: 'Klasse A, steriel', says: 'Klasse A steriel volgens de fabrikant' },
    B: { label: 'Klasse B', says: 'Klasse B volgens de fabrikant' },
    C: { label: 'Klasse C', says: 'Klasse C volgens de fabrikant' },
    D: { label: 'Klasse D', says: 'Klasse D volgens de fabrikant' },
  },
})

/** Recorded to compare with the class; decides nothing. */
export const notifiedBodyDeclared = yesNo('notifiedBodyDeclared', {
  topic: 'device',
  source: 'register-field',
  asks: 'Staat er een aangemelde instantie op het certificaat?',
  why: 'Bij deze klasse hoort wel of geen aangemelde instantie. Klopt dat niet met elkaar, dan wijzen wij u daarop.',
  cites: aiAct.art('6', '1', 'b'),
  examples: {
    practice: 'kijk op het certificaat dat de leverancier van de app u geeft',
    hospital: 'kijk op het certificaat in het dossier van de medische techniek',
  },
  yes: 'Er is een aangemelde instantie vermeld',
  no: 'Er is geen aangemelde instantie vermeld',
})

export const deviceFacts = [declaredDevice, mdrClass, ivdrClass, devicePart, safetyComponent, notifiedBodyDeclared]
