import { changedPurpose, ownBrand, substantialModification } from '../ai-act/changes'
import { origin } from '../common-facts'
import type { Citations } from '../engine/citation'
import { cite } from '../engine/citation'
import { conclusion } from '../engine/conclusion'
import { all, any, concluded, is } from '../engine/condition'
import { attentionNorm, type DutyNorm, dutyNorm, type Norm, norm, type Terms } from '../engine/norm'
import type { LegalDate } from '../engine/period'
import { eudamedDecision } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { mdr } from '../sources/citation'
import { declaredDevice } from './declared-class'
import { conditionsMet } from './in-house'

export const manufacturer = conclusion('role.manufacturer', {
  yes: 'Uw organisatie is fabrikant van het hulpmiddel',
  no: 'Uw organisatie is geen fabrikant van het hulpmiddel',
  unknown: 'Nog niet duidelijk of uw organisatie fabrikant van het hulpmiddel is',
})

const underMdr = is(declaredDevice, 'mdr', 'annexXvi')

export const manufacturerNorms: readonly Norm[] = [
  norm({
    id: 'mdr.10',
    cites: [mdr.art('10'), mdr.art('5', '5')],
    standing: 'secondary',
    inForce: { from: calendar.mdr },
    says: 'Wie een medisch hulpmiddel onder eigen naam maakt of laat maken, is fabrikant. Dat geldt niet zolang de voorwaarden voor een zelfgemaakt hulpmiddel zijn vervuld.',
    finds: manufacturer.says,
    concludes: manufacturer,
    when: all(is(origin, 'inHouse', 'commissioned'), underMdr),
    unless: concluded(conditionsMet),
  }),
]

type OfManufacturer = {
  readonly id: string
  readonly cites: Citations
  readonly from?: LegalDate
  readonly says: string
  readonly terms: Pick<Terms, 'title' | 'todo' | 'evidence' | 'everyMonths'> & Pick<Partial<Terms>, 'dueBefore'>
}

const owed = ({ id, cites, from = calendar.mdr, says, terms }: OfManufacturer): DutyNorm =>
  dutyNorm({
    id,
    dutyId: id,
    cites,
    standing: 'secondary',
    inForce: { from },
    says,
    when: concluded(manufacturer),
    duty: {
      ...terms,
      ...(terms.everyMonths === null ? {} : { intervalStanding: 'ourReading' as const }),
      owedBy: 'manufacturer',
      via: null,
      level: 'system',
    },
  })

/** What the MDR asks of a manufacturer, as a fact sheet sums it up. */
export const manufacturerDuties: readonly DutyNorm[] = [
  owed({
    id: 'mdr.10-2',
    cites: [mdr.art('10', '2')],
    says: 'De fabrikant heeft een systeem voor risicobeheer.',
    terms: {
      title: 'Risicobeheer (als fabrikant)',
      todo: 'Leg vast hoe de risico’s van het hulpmiddel worden beheerst, ook die van de AI en met menselijk toezicht als maatregel.',
      evidence: ['Het risicodossier'],
      everyMonths: 12,
    },
  }),
  owed({
    id: 'mdr.10-4',
    cites: [mdr.art('10', '4'), mdr.annex('I'), mdr.annex('II')],
    says: 'De fabrikant toont in technische documentatie aan dat het hulpmiddel beantwoordt aan de algemene eisen voor veiligheid en prestaties.',
    terms: {
      title: 'Technische documentatie (als fabrikant)',
      todo: 'Stel de technische documentatie op en houd haar bij. Voor AI met hoog risico is het één documentatie met die van de AI-verordening.',
      evidence: ['De technische documentatie'],
      everyMonths: 12,
    },
  }),
  owed({
    id: 'mdr.10-9',
    cites: [mdr.art('10', '9')],
    says: 'De fabrikant heeft een kwaliteitsmanagementsysteem voor de hele levensduur van het hulpmiddel.',
    terms: {
      title: 'Kwaliteitsmanagementsysteem (als fabrikant)',
      todo: 'Richt een kwaliteitsmanagementsysteem in, met risicobeheer, gegevensbeheer en klachten. Een norm zoals ISO 13485 kan daarbij helpen, maar is vrijwillig.',
      evidence: ['Beschrijving van het kwaliteitsmanagementsysteem'],
      everyMonths: 12,
    },
  }),
  owed({
    id: 'mdr.15',
    cites: [mdr.art('15')],
    says: 'De fabrikant wijst een persoon aan die verantwoordelijk is voor de naleving van de regelgeving.',
    terms: {
      title: 'Verantwoordelijke voor de regelgeving aanwijzen (als fabrikant)',
      todo: 'Wijs de persoon aan die verantwoordelijk is voor de naleving (PRRC).',
      evidence: ['De aanwijzing'],
      everyMonths: null,
    },
  }),
  owed({
    id: 'mdr.61',
    cites: [mdr.art('61'), mdr.annex('XIV'), mdr.annex('XV')],
    says: 'De fabrikant toont veiligheid en prestaties aan met een klinische evaluatie.',
    terms: {
      title: 'Klinische evaluatie (als fabrikant)',
      todo: 'Maak een plan voor de klinische evaluatie, verzamel de gegevens en leg de evaluatie vast.',
      evidence: ['Het plan', 'Het evaluatierapport'],
      everyMonths: 12,
    },
  }),
  owed({
    id: 'mdr.conformity',
    cites: [mdr.art('10')],
    says: 'De fabrikant doorloopt de conformiteitsbeoordeling die bij de klasse hoort, met een aangemelde instantie als dat nodig is.',
    terms: {
      title: 'Conformiteitsbeoordeling (als fabrikant)',
      todo: 'Bepaal de route bij de klasse, schakel een aangemelde instantie in als dat nodig is, en breng daarna de CE-markering aan.',
      evidence: ['Het certificaat of de beoordeling', 'De EU-conformiteitsverklaring'],
      everyMonths: null,
      dueBefore: 'use',
    },
  }),
  owed({
    id: 'mdr.31',
    cites: [mdr.art('31'), cite(eudamedDecision, '')],
    from: calendar.eudamed,
    says: 'De fabrikant registreert zichzelf en het hulpmiddel in Eudamed, en geeft elk hulpmiddel een UDI.',
    terms: {
      title: 'Registreren in Eudamed en UDI (als fabrikant)',
      todo: 'Registreer uw organisatie en het hulpmiddel in Eudamed, en geef het een UDI. Voor hulpmiddelen van eerder lopen de bronnen over de dag uiteen.',
      evidence: ['De registratie', 'De UDI'],
      everyMonths: 12,
    },
  }),
  owed({
    id: 'mdr.83',
    cites: [mdr.art('83'), mdr.art('84'), mdr.art('85')],
    says: 'De fabrikant volgt het hulpmiddel na het in de handel brengen, met een procedure voor klachten en incidenten.',
    terms: {
      title: 'Toezicht na het in de handel brengen (als fabrikant)',
      todo: 'Richt het volgen in: verzamel klachten en incidenten, beoordeel ze en volg ze op.',
      evidence: ['Het plan', 'Het register van klachten en incidenten'],
      everyMonths: 12,
    },
  }),
  owed({
    id: 'mdr.87',
    cites: [mdr.art('87')],
    says: 'De fabrikant meldt een ernstig incident onmiddellijk, uiterlijk na 15 dagen; bij overlijden of onverwachte ernstige achteruitgang 10 dagen, bij een ernstig gevaar voor de volksgezondheid 2 dagen.',
    terms: {
      title: 'Ernstige incidenten melden (als fabrikant)',
      todo: 'Leg vast wie meldt en hoe de termijnen worden gehaald. Meld een maatregel in het veld voordat u haar neemt.',
      evidence: ['De meldprocedure', 'Gedane meldingen'],
      everyMonths: 24,
    },
  }),
]

/** Which acts make somebody else the manufacturer is known from no text here. */
export const manufacturerAttention = [
  attentionNorm({
    id: 'attention.mdr.becomes-manufacturer',
    cites: [mdr.art('16', '1')],
    standing: 'ourReading',
    inForce: { from: calendar.mdr },
    says: 'Wie zijn naam op een hulpmiddel zet, het beoogde doel verandert of het zo wijzigt dat de conformiteit geraakt wordt, kan zelf fabrikant worden. Die tekst lazen wij niet na: laat uw jurist dat nagaan. Alleen afwijken van de gebruiksaanwijzing staat daar volgens onze uitleg niet bij.',
    when: all(
      is(origin, 'bought'),
      underMdr,
      any(is(ownBrand, 'yes'), is(substantialModification, 'yes'), is(changedPurpose, 'yes')),
    ),
  }),
]
