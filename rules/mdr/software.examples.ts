import { informs, informsNothing, medicalSoftware, notInAnnexIII, ordinary } from '../examples/answers'
import type { Example, Examples } from '../examples/example'

const on = '2026-11-23' as const
const declared = (mdrClass: string) => ({ declaredDevice: 'mdr', mdrClass, devicePart: 'itself' })
const given = { ...ordinary, ...notInAnnexIII, ...medicalSoftware }
const noDevice = { ...given, declaredDevice: 'none' }

export const softwareExamples: Examples = {
  title: 'Software als medisch hulpmiddel, en de klasse die u zou verwachten (MDR bijlage VIII, MDCG 2019-11)',
  examples: [
    {
      says: 'Alleen bewaren, doorsturen of tonen: geen hulpmiddel.',
      given: { ...noDevice, softwareAction: 'storage' },
      on,
      expect: { isDevice: 'no', expectedClass: 'geen medisch hulpmiddel', comparison: 'agree' },
    },
    {
      says: 'Letterlijk uitschrijven: geen hulpmiddel.',
      given: { ...noDevice, softwareAction: 'verbatim' },
      on,
      expect: { isDevice: 'no', noAttention: ['attention.class.notes'] },
    },
    {
      says: 'Een verslag ordenen of samenvatten zonder medisch doel: geen hulpmiddel, en de onenigheid wordt genoemd.',
      given: { ...noDevice, softwareAction: 'summary', softwarePurpose: 'administrative' },
      on,
      expect: { isDevice: 'no', comparison: 'agree', attention: ['attention.class.notes'] },
    },
    {
      says: 'Software over groepen patiënten: geen hulpmiddel.',
      given: { ...noDevice, individualPatient: 'no' },
      on,
      expect: { isDevice: 'no' },
    },
    {
      says: 'Administratie en welzijn zijn geen medisch doel.',
      given: { ...noDevice, softwarePurpose: 'wellness' },
      on,
      expect: { isDevice: 'no' },
    },
    {
      says: 'Zonder antwoord over het doel is niet te zeggen of het een hulpmiddel is.',
      given: { ...noDevice, softwarePurpose: '' },
      on,
      expect: {
        isDevice: 'unknown',
        comparison: 'cannotTell',
        asks: ['softwarePurpose'],
        noAttention: ['attention.class.undeclared'],
      },
    },
    {
      says: 'Eén nee is genoeg: wie alleen bewaart, wordt niet naar besluiten gevraagd.',
      given: { ...noDevice, softwareAction: 'storage', individualPatient: '' },
      on,
      expect: { isDevice: 'no', asksNot: ['individualPatient', 'informsDecisions', 'ivdData'] },
    },
    {
      says: 'Medische software die volgens de fabrikant geen hulpmiddel is: twijfel.',
      given: { ...noDevice, ...informs('less') },
      on,
      expect: {
        isDevice: 'yes',
        expectedClass: 'MDR klasse IIa',
        comparison: 'doubt',
        attention: ['attention.class.undeclared'],
        annexI: 'no',
      },
    },
    {
      says: 'Een opgegeven hulpmiddel dat alleen bewaart: twijfel, en de opgave blijft tellen.',
      given: { ...given, ...declared('IIa'), softwareAction: 'storage' },
      on,
      expect: { isDevice: 'no', comparison: 'doubt', attention: ['attention.class.unexpected'], annexI: 'yes' },
    },
    {
      says: 'Informatie voor een besluit zonder ernstig gevolg: klasse IIa.',
      given: { ...given, ...declared('IIa'), ...informs('less') },
      on,
      expect: { expectedClass: 'MDR klasse IIa', comparison: 'agree' },
    },
    {
      says: 'Kan een fout besluit leiden tot ernstige achteruitgang of een operatie: klasse IIb.',
      given: { ...given, ...declared('IIb'), ...informs('serious') },
      on,
      expect: { expectedClass: 'MDR klasse IIb', comparison: 'agree' },
    },
    {
      says: 'Kan het leiden tot overlijden of blijvende achteruitgang: klasse III.',
      given: { ...given, ...declared('III'), ...informs('death') },
      on,
      expect: { expectedClass: 'MDR klasse III', comparison: 'agree' },
    },
    {
      says: 'Is het gevolg niet bekend, dan is het ten minste IIa, en klasse IIb is geen twijfel.',
      given: { ...given, ...declared('IIb'), ...informs('less'), decisionImpact: '' },
      on,
      expect: {
        expectedClass: 'ten minste MDR klasse IIa',
        comparison: 'cannotTell',
        asks: ['decisionImpact'],
        noAttention: ['attention.class.lower', 'attention.class.higher'],
      },
    },
    {
      says: 'Klasse I opgegeven, maar het stuurt besluiten: twijfel, ook al is het gevolg niet bekend.',
      given: { ...given, ...declared('I'), ...informs('less'), decisionImpact: '' },
      on,
      expect: { comparison: 'doubt', attention: ['attention.class.lower'], annexI: 'no' },
    },
    {
      says: 'Klasse III opgegeven waar u IIa zou verwachten: twijfel.',
      given: { ...given, ...declared('III'), ...informs('less') },
      on,
      expect: { expectedClass: 'MDR klasse IIa', comparison: 'doubt', attention: ['attention.class.higher'] },
    },
    {
      says: 'Lichaamsfuncties bewaken: klasse IIa.',
      given: { ...given, ...declared('IIa'), ...informsNothing, monitorsPhysiology: 'yes', vitalDanger: 'no' },
      on,
      expect: { expectedClass: 'MDR klasse IIa', comparison: 'agree' },
    },
    {
      says: 'Vitale waarden met direct gevaar bewaken: klasse IIb.',
      given: { ...given, ...declared('IIa'), ...informsNothing, monitorsPhysiology: 'yes', vitalDanger: 'yes' },
      on,
      expect: { expectedClass: 'MDR klasse IIb', comparison: 'doubt', attention: ['attention.class.lower'] },
    },
    {
      says: 'Bewaakt zij niets, dan wordt niet naar direct gevaar gevraagd.',
      given: { ...given, ...declared('I'), ...informsNothing },
      on,
      expect: { expectedClass: 'MDR klasse I', comparison: 'agree', asksNot: ['vitalDanger', 'decisionImpact'] },
    },
    {
      says: 'De strengste regel wint.',
      given: { ...given, ...declared('IIb'), ...informs('less'), monitorsPhysiology: 'yes', vitalDanger: 'yes' },
      on,
      expect: { expectedClass: 'MDR klasse IIb', comparison: 'agree' },
    },
    {
      says: 'Wie een hulpmiddel van klasse IIb stuurt, valt in die klasse, ook zonder eigen medisch doel.',
      given: {
        ...given,
        ...declared('IIb'),
        ...informsNothing,
        softwarePurpose: 'other',
        drivesDevice: 'device',
        drivenClass: 'IIb',
      },
      on,
      expect: { isDevice: 'yes', expectedClass: 'MDR klasse IIb', comparison: 'agree' },
    },
    ...(['medical', 'administrative', 'wellness', 'other'] as const).map(
      (softwarePurpose): Example => ({
        says: `Stuurt zij een hulpmiddel van klasse I, dan is zij klasse I, waarvoor zij verder ook is bedoeld (${softwarePurpose}).`,
        given: {
          ...given,
          ...declared('I'),
          ...informsNothing,
          softwarePurpose,
          drivesDevice: 'device',
          drivenClass: 'I',
        },
        on,
        expect: { isDevice: 'yes', expectedClass: 'MDR klasse I', comparison: 'agree' },
      }),
    ),
    {
      says: 'Een gesloten lus is klasse III (regel 22).',
      given: { ...given, ...declared('III'), ...informsNothing, drivesDevice: 'closedLoop' },
      on,
      expect: { expectedClass: 'MDR klasse III', comparison: 'agree' },
    },
    {
      says: 'Een actief behandelapparaat van klasse IIb bewaken is klasse IIb (regel 9).',
      given: { ...given, ...declared('IIa'), ...informsNothing, drivesDevice: 'therapeutic' },
      on,
      expect: { expectedClass: 'MDR klasse IIb', comparison: 'doubt', attention: ['attention.class.lower'] },
    },
    {
      says: 'Wie het zelf maakt, hoort niet dat hij het de fabrikant moet vragen.',
      given: { ...noDevice, ...informs('less'), origin: 'inHouse' },
      on,
      expect: {
        comparison: 'doubt',
        attention: ['attention.class.own'],
        noAttention: ['attention.class.undeclared'],
      },
    },
    {
      says: 'Een actief implantaat sturen is klasse III (regel 9).',
      given: { ...given, ...declared('III'), ...informsNothing, drivesDevice: 'activeImplantable' },
      on,
      expect: { expectedClass: 'MDR klasse III', comparison: 'agree' },
    },
    {
      says: 'Voor anticonceptie ontbreekt de tekst van regel 15: er wordt geen klasse genoemd.',
      given: { ...given, ...declared('IIb'), ...informsNothing, softwarePurpose: 'contraception' },
      on,
      expect: {
        isDevice: 'yes',
        expectedClass: 'een hulpmiddel onder de MDR; de klasse is niet te zeggen',
        comparison: 'cannotTell',
        attention: ['attention.class.contraception'],
      },
    },
    {
      says: 'Berust de uitkomst vooral op laboratoriumonderzoek, dan past de IVDR.',
      given: { ...given, ...declared('IIa'), ...informs('less'), ivdData: 'decisive', transmissibleAgent: 'no' },
      on,
      expect: {
        expectedClass: 'een hulpmiddel onder de IVDR; de klasse is niet te zeggen',
        comparison: 'doubt',
        attention: ['attention.class.regulation'],
      },
    },
    {
      says: 'Een levensbedreigende overdraagbare ziekte vaststellen is IVDR-klasse D.',
      given: {
        ...given,
        declaredDevice: 'ivdr',
        ivdrClass: 'C',
        devicePart: 'itself',
        ...informsNothing,
        ivdData: 'decisive',
        transmissibleAgent: 'yes',
      },
      on,
      expect: { expectedClass: 'IVDR klasse D', comparison: 'doubt', attention: ['attention.class.lower'] },
    },
    ...(
      [
        ['A', 'ivdB', 'doubt'],
        ['Asterile', 'ivdC', 'doubt'],
        ['B', 'ivdC', 'doubt'],
        ['B', 'ivdB', 'agree'],
        ['C', 'ivdD', 'doubt'],
        ['D', 'ivdC', 'cannotTell'],
      ] as const
    ).map(([cls, driven, comparison]) => ({
      says: `IVDR-klasse ${cls} opgegeven voor software die een hulpmiddel stuurt (${driven}): ${comparison === 'doubt' ? 'twijfel' : 'geen twijfel'}. De eigen regels van de IVDR kunnen hoger uitkomen.`,
      given: {
        ...given,
        declaredDevice: 'ivdr',
        ivdrClass: cls,
        devicePart: 'itself',
        ...informsNothing,
        drivesDevice: 'device',
        drivenClass: driven,
        ivdData: 'none',
        transmissibleAgent: 'no',
      },
      on,
      expect: {
        comparison,
        attention: ['attention.class.ivdr', ...(comparison === 'doubt' ? ['attention.class.lower'] : [])],
        noAttention: ['attention.class.higher', ...(comparison === 'doubt' ? [] : ['attention.class.lower'])],
      },
    })),
    {
      says: 'Software onder de MDR hoort niets over de regels van de IVDR.',
      given: { ...given, ...declared('IIa'), ...informs('less') },
      on,
      expect: { noAttention: ['attention.class.ivdr'] },
    },
    {
      says: 'Is de AI een onderdeel van een hulpmiddel, dan is de klasse van de software de minste die u zou verwachten.',
      given: { ...given, ...declared('IIb'), devicePart: 'component', safetyComponent: 'no', ...informs('less') },
      on,
      expect: {
        expectedClass: 'ten minste MDR klasse IIa',
        comparison: 'cannotTell',
        noAttention: ['attention.class.higher', 'attention.class.lower'],
      },
    },
    {
      says: 'Een apparaat dat vitale functies zelf meet, is ten minste klasse IIa, ook als de AI er een onderdeel van is (regel 10).',
      given: {
        ...given,
        ...declared('IIa'),
        ...informsNothing,
        devicePart: 'component',
        safetyComponent: 'no',
        drivesDevice: 'vitalDiagnosis',
        vitalDanger: 'no',
      },
      on,
      expect: { expectedClass: 'MDR klasse IIa', comparison: 'agree' },
    },
    {
      says: 'Van een product zonder medisch doel uit bijlage XVI wordt geen klasse verwacht, en er wordt niet naar gevraagd.',
      given: { ...ordinary, ...notInAnnexIII, declaredDevice: 'annexXvi', devicePart: 'itself' },
      on,
      expect: { expectedClass: 'niet te zeggen met deze vragen', asksNot: ['softwareAction', 'ivdData'] },
    },
    {
      says: 'Een ouder certificaat: de dag waarop het overgangsrecht eindigt, wordt genoemd; voor klasse III is dat een jaar eerder.',
      given: { ...given, ...declared('III'), ...informs('death'), oldCertificate: 'yes' },
      on,
      expect: { attention: ['attention.old-certificate.highest'], noAttention: ['attention.old-certificate.other'] },
    },
    {
      says: 'Bij een andere klasse geldt de latere dag.',
      given: { ...given, ...declared('IIa'), ...informs('less'), oldCertificate: 'yes' },
      on,
      expect: { attention: ['attention.old-certificate.other'], noAttention: ['attention.old-certificate.highest'] },
    },
    {
      says: 'Zonder antwoord over het certificaat wordt niets gezegd, en wordt ernaar gevraagd.',
      given: { ...given, ...declared('IIa'), ...informs('less'), oldCertificate: '' },
      on,
      expect: { asks: ['oldCertificate'], noAttention: ['attention.old-certificate.other'] },
    },
    {
      says: 'Wie geen MDR-hulpmiddel opgeeft, wordt niet naar een certificaat gevraagd.',
      given: { ...noDevice, ...informsNothing, oldCertificate: '' },
      on,
      expect: { asksNot: ['oldCertificate'] },
    },
    {
      says: 'Ook software die geen AI is, kan een medisch hulpmiddel zijn.',
      given: { ...noDevice, technique: 'humanRules', ...informs('serious') },
      on,
      expect: { category: 'notAi', expectedClass: 'MDR klasse IIb', comparison: 'doubt' },
    },
    {
      says: 'De verwachte klasse beslist niets: hoog risico volgt de opgave van de fabrikant.',
      given: { ...given, ...declared('I'), ...informs('death') },
      on,
      expect: { comparison: 'doubt', annexI: 'no', category: 'other' },
    },
  ],
}
