import { informs, informsNothing, medicalSoftware, notInAnnexIII, ordinary } from '../examples/answers'
import type { Examples } from '../examples/example'

const on = '2026-11-23' as const
/** A product without software: what the register knows of an implant. */
const product = (implantKind: string, mdrClass: string) => ({
  technique: 'none',
  origin: 'bought',
  declaredDevice: 'mdr',
  oldCertificate: 'no',
  mdrClass,
  implantKind,
})
/** AI that is a part of a device of this class. */
const inside = (mdrClass: string) => ({
  ...ordinary,
  ...notInAnnexIII,
  ...medicalSoftware,
  ...informsNothing,
  declaredDevice: 'mdr',
  mdrClass,
  devicePart: 'component',
  safetyComponent: 'no',
})

export const implantExamples: Examples = {
  title: 'Implantaten: de klasse die u zou verwachten (MDR bijlage VIII, regel 8)',
  examples: [
    {
      says: 'Een implantaat is klasse IIb, en wie dat opgeeft, zit goed. Er wordt niets over software of AI gevraagd.',
      given: product('other', 'IIb'),
      on,
      expect: {
        category: 'notAi',
        isDevice: 'yes',
        expectedClass: 'MDR klasse IIb',
        comparison: 'agree',
        asksNot: ['softwareAction', 'drivesDevice', 'ivdData', 'autonomous', 'emergencyTriage'],
      },
    },
    ...(
      [
        ['active', 'een actief implantaat'],
        ['heartOrNerves', 'een implantaat dat het hart of het centrale zenuwstelsel raakt'],
        ['breast', 'een borstimplantaat'],
        ['mesh', 'een matje'],
        ['joint', 'een gewrichtsprothese'],
        ['spinalDisc', 'een tussenwervelschijf'],
      ] as const
    ).map(([kind, name]) => ({
      says: `Klasse III: ${name}. Geeft de fabrikant IIb op, dan is er twijfel.`,
      given: product(kind, 'IIb'),
      on,
      expect: {
        expectedClass: 'MDR klasse III',
        comparison: 'doubt',
        attention: ['attention.class.lower'],
        noAttention: ['attention.class.higher', 'attention.class.unexpected'],
      } as const,
    })),
    {
      says: 'Een implantaat in de tanden is klasse IIa.',
      given: product('teeth', 'IIa'),
      on,
      expect: { expectedClass: 'MDR klasse IIa', comparison: 'agree' },
    },
    {
      says: 'Geeft de fabrikant daarvoor klasse III op, dan is er twijfel.',
      given: product('teeth', 'III'),
      on,
      expect: { comparison: 'doubt', attention: ['attention.class.higher'], noAttention: ['attention.class.lower'] },
    },
    {
      says: 'Klasse I voor een implantaat: twijfel.',
      given: product('teeth', 'I'),
      on,
      expect: { comparison: 'doubt', attention: ['attention.class.lower'] },
    },
    {
      says: 'Noemt de fabrikant een implantaat geen hulpmiddel, dan is er twijfel.',
      given: { ...product('other', ''), declaredDevice: 'none' },
      on,
      expect: { isDevice: 'yes', comparison: 'doubt', attention: ['attention.class.undeclared'] },
    },
    {
      says: 'Voor anticonceptie ontbreekt de tekst van regel 15: klasse IIb is het minste, en III is geen twijfel.',
      given: product('contraceptive', 'III'),
      on,
      expect: {
        expectedClass: 'ten minste MDR klasse IIb',
        comparison: 'cannotTell',
        attention: ['attention.class.contraception'],
        noAttention: ['attention.class.higher'],
      },
    },
    {
      says: 'Is het soort niet bekend, dan is de klasse niet te zeggen, en wordt ernaar gevraagd.',
      given: product('', 'IIb'),
      on,
      expect: {
        isDevice: 'unknown',
        expectedClass: 'nog niet te zeggen',
        comparison: 'cannotTell',
        asks: ['implantKind'],
      },
    },
    {
      says: 'Een product zonder software dat geen implantaat is, valt buiten deze vragen: geen oordeel, ook geen nee.',
      given: product('none', 'IIa'),
      on,
      expect: {
        isDevice: 'unknown',
        expectedClass: 'niet te zeggen met deze vragen',
        comparison: 'cannotTell',
        noAttention: ['attention.class.unexpected'],
      },
    },
    {
      says: 'Is niet bekend waarvoor de software in een implantaat dient, dan kan zij een strengere klasse geven: ten minste IIb.',
      given: { ...inside('IIb'), implantKind: 'other', informsDecisions: '' },
      on,
      expect: { expectedClass: 'ten minste MDR klasse IIb', comparison: 'cannotTell', asks: ['informsDecisions'] },
    },
    {
      says: 'AI in een actief implantaat: het geheel is klasse III.',
      given: { ...inside('III'), implantKind: 'active' },
      on,
      expect: { expectedClass: 'MDR klasse III', comparison: 'agree', annexI: 'no' },
    },
    {
      says: 'De strengste regel wint: stuurt de software in een implantaat van klasse IIb ernstige besluiten, dan is het III.',
      given: { ...inside('IIb'), implantKind: 'other', ...informs('death') },
      on,
      expect: { expectedClass: 'MDR klasse III', comparison: 'doubt', attention: ['attention.class.lower'] },
    },
    {
      says: 'Is de AI een onderdeel, dan wordt gevraagd of het hulpmiddel een implantaat is.',
      given: { ...inside('IIb'), implantKind: '' },
      on,
      expect: { asks: ['implantKind'], comparison: 'cannotTell' },
    },
    {
      says: 'Software die zelf het hulpmiddel is, wordt niet naar implantaten gevraagd.',
      given: { ...inside('IIb'), devicePart: 'itself', ...informs('serious') },
      on,
      expect: { expectedClass: 'MDR klasse IIb', comparison: 'agree', asksNot: ['implantKind'] },
    },
    {
      says: 'Software die geen hulpmiddel is, ook niet.',
      given: { ...ordinary, declaredDevice: 'none', softwareAction: 'storage', drivesDevice: 'no' },
      on,
      expect: { isDevice: 'no', asksNot: ['implantKind'] },
    },
    {
      says: 'Een infuuspomp is ten minste klasse IIa (regel 12), ook als de AI er een onderdeel van is.',
      given: { ...inside('IIa'), implantKind: 'none', drivesDevice: 'administers', hazardousAdministration: 'no' },
      on,
      expect: { expectedClass: 'MDR klasse IIa', comparison: 'agree' },
    },
    {
      says: 'Kan het toedienen gevaarlijk zijn, dan is het klasse IIb.',
      given: { ...inside('IIa'), implantKind: 'none', drivesDevice: 'administers', hazardousAdministration: 'yes' },
      on,
      expect: { expectedClass: 'MDR klasse IIb', comparison: 'doubt', attention: ['attention.class.lower'] },
    },
    {
      says: 'Zonder dat antwoord is het ten minste IIa.',
      given: { ...inside('IIa'), implantKind: 'none', drivesDevice: 'administers' },
      on,
      expect: { expectedClass: 'ten minste MDR klasse IIa', asks: ['hazardousAdministration'] },
    },
  ],
}

const placed = {
  ...product('joint', 'III'),
  givesCare: 'yes',
  implantsHere: 'yes',
  implantListed: 'yes',
  implantCardExempt: 'no',
}
const ofTheList = ['wkkgz.7b-1', 'implant-decree.3', 'wkkgz.7b-2', 'wkkgz.7b-3'] as const
const ofAnImplant = ['mdr.18.card', 'mdr.18.information', 'mdr.27-9', ...ofTheList] as const
const each = (ids: readonly string[], verdict: 'yes' | 'no' | 'unknown' | 'absent') =>
  Object.fromEntries(ids.map((id) => [id, verdict]))

export const implantDutyExamples: Examples = {
  title: 'Implantaten: kaart, UDI, dossier, patiënt en register (MDR art. 18 en 27, Wkkgz art. 7b)',
  examples: [
    {
      says: 'Of het implantaat in de bijlage staat, wordt nooit afgeleid: zonder antwoord blijft de registratie open, ook bij een heupprothese.',
      given: { ...placed, implantListed: '' },
      on,
      expect: {
        duties: { ...each(ofTheList, 'unknown'), 'mdr.18.card': 'yes' },
        asks: ['implantListed'],
        attention: ['attention.implant.annex'],
      },
    },
    {
      says: 'Staat het in de bijlage, dan horen dossier, verwijderen, patiënt en register erbij, elk met zijn artikel.',
      given: placed,
      on,
      expect: { duties: each(ofAnImplant, 'yes') },
    },
    {
      says: 'Staat het er niet in, dan vervalt alleen de registratie.',
      given: { ...placed, implantListed: 'no' },
      on,
      expect: { duties: { ...each(ofTheList, 'no'), 'mdr.18.card': '2021-05-26', 'mdr.27-9': '2021-05-26' } },
    },
    {
      says: 'De uitzondering van art. 18 lid 3 neemt alleen de kaart weg.',
      given: { ...placed, implantKind: 'other', mdrClass: 'IIb', implantCardExempt: 'yes' },
      on,
      expect: {
        duties: { 'mdr.18.card': 'no', 'mdr.18.information': 'yes', ...each(ofTheList, 'yes') },
        attention: ['attention.implant.only-the-card'],
      },
    },
    {
      says: 'Is niet bekend of die uitzondering geldt, dan is de kaart nog onbepaald.',
      given: { ...placed, implantCardExempt: '' },
      on,
      expect: { duties: { 'mdr.18.card': 'unknown' }, asks: ['implantCardExempt'] },
    },
    {
      says: 'De UDI wordt bewaard van klasse III, zoals de fabrikant die opgeeft. De klasse die u zou verwachten, beslist dat niet.',
      given: { ...placed, mdrClass: 'IIb' },
      on,
      expect: { expectedClass: 'MDR klasse III', duties: { 'mdr.27-9': 'no' }, attention: ['attention.class.lower'] },
    },
    {
      says: 'Wie het niet plaatst of verwijdert, legt niets vast, en wordt niet naar de bijlage gevraagd.',
      given: { ...placed, implantsHere: 'no', implantListed: '', implantCardExempt: '' },
      on,
      expect: { duties: each(ofAnImplant, 'no'), asksNot: ['implantListed', 'implantCardExempt'] },
    },
    {
      says: 'Wie geen zorg verleent, ook niet.',
      given: { ...placed, givesCare: 'no' },
      on,
      expect: { duties: each(ofAnImplant, 'no') },
    },
    {
      says: 'De vragen over het plaatsen komen samen op één pagina.',
      given: { ...product('joint', 'III'), givesCare: 'yes' },
      on,
      expect: { asks: ['implantsHere', 'implantListed', 'implantCardExempt'], duties: each(ofTheList, 'unknown') },
    },
    {
      says: 'Ook bij AI in een implantaat.',
      given: {
        ...inside('III'),
        implantKind: 'active',
        givesCare: 'yes',
        implantsHere: 'yes',
        implantListed: 'yes',
        implantCardExempt: 'no',
      },
      on,
      expect: { duties: each(ofAnImplant, 'yes') },
    },
    {
      says: 'Software die zelf het hulpmiddel is, brengt niets daarvan mee.',
      given: { ...inside('III'), devicePart: 'itself', givesCare: 'yes' },
      on,
      expect: { duties: each(ofAnImplant, 'no'), asksNot: ['implantsHere', 'implantListed'] },
    },
    {
      says: 'Op de dag voordat het register begon, was er nog geen registratie.',
      given: placed,
      on: '2018-12-31',
      expect: { duties: { ...each(ofTheList, 'absent'), 'mdr.18.card': 'absent' } },
    },
    {
      says: 'Op de dag zelf wel; de MDR was er nog niet.',
      given: placed,
      on: '2019-01-01',
      expect: { duties: { ...each(ofTheList, 'yes'), 'mdr.18.card': 'absent' } },
    },
    {
      says: 'De kaart is er vanaf de dag dat de MDR geldt.',
      given: placed,
      on: '2021-05-25',
      expect: { duties: { 'mdr.18.card': 'absent' } },
    },
    { says: 'En op die dag.', given: placed, on: '2021-05-26', expect: { duties: { 'mdr.18.card': '2021-05-26' } } },
    {
      says: 'Wie een hulpmiddel koopt, kijkt etiket en gebruiksaanwijzing na, met welke klasse ook.',
      given: { ...inside('IIa'), givesCare: 'yes' },
      on,
      expect: { duties: { 'mdr.instructions': '2021-05-26' } },
    },
    {
      says: 'Van wat geen hulpmiddel is, of wat hij zelf maakt, niet.',
      given: { ...ordinary, declaredDevice: 'none', givesCare: 'yes' },
      on,
      expect: { duties: { 'mdr.instructions': 'no' } },
    },
    {
      says: 'Zelf gemaakt: er is geen leverancier die ze levert.',
      given: { ...inside('IIa'), origin: 'inHouse', givesCare: 'yes' },
      on,
      expect: { duties: { 'mdr.instructions': 'no' } },
    },
  ],
}
