import { personalData } from '../common-facts'
import { cite } from '../engine/citation'
import { conclusion } from '../engine/conclusion'
import { all, concluded, is } from '../engine/condition'
import { type CareExamples, type ChoiceFact, yesNo } from '../engine/fact'
import { type Norm, norm } from '../engine/norm'
import { apDpiaList } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { unread } from '../sources/citation'
import { dpiaNeeded } from './dpia'

type Category = { readonly number: string; readonly name: string; readonly fact: ChoiceFact<'yes' | 'no'> }

const placeOf = (number: string) => unread(cite(apDpiaList, `categorie ${number}`))

/** Whether it falls under a category, a reader of the list says: its wording per category is not in the law file. */
const category = (id: string, number: string, name: string, examples: CareExamples): Category => ({
  number,
  name,
  fact: yesNo(id, {
    topic: 'privacy',
    asks: `Gaat het om ${name} (AP-lijst, categorie ${number})?`,
    why: 'Staat een verwerking op de lijst van de Autoriteit Persoonsgegevens, dan is een DPIA nodig. Wij kennen de lijst uit andere bronnen en hebben de tekst per categorie niet nagelezen: kijk op de lijst zelf wat er precies onder valt, of vraag de FG.',
    cites: placeOf(number),
    examples,
    askWhom: 'de FG of de privacyjurist: kijk op de lijst',
    yes: `Op de lijst van de AP: ${name} (categorie ${number})`,
    no: `Niet op de lijst van de AP: ${name} (categorie ${number})`,
  }),
})

/** The categories that matter in care beside 7 (health data), which follows from large scale. */
export const apCategories = {
  genetic: category('apGenetic', '6', 'genetische persoonsgegevens', {
    practice: 'een programma dat de uitslag van een DNA-test van patiënten gebruikt',
    hospital: 'een model dat erfelijke aandoeningen uit DNA voorspelt',
  }),
  partnerships: category('apPartnerships', '8', 'samenwerkingsverbanden', {
    practice: 'gegevens van patiënten delen met gemeente en wijkteam',
    hospital: 'gegevens van patiënten delen in een netwerk met andere organisaties',
  }),
  employees: category('apEmployees', '11', 'het volgen van medewerkers', {
    practice: 'telefoongesprekken van assistentes beoordelen',
    hospital: 'bijhouden waar verpleegkundigen lopen',
  }),
  connectedDevices: category(
    'apConnectedDevices',
    '14',
    'apparaten die met internet zijn verbonden (internet of things)',
    {
      practice: 'een bloeddrukmeter thuis die zijn waarden doorstuurt',
      hospital: 'sensoren in bed of kamer die gegevens van patiënten doorsturen',
    },
  ),
  profiling: category('apProfiling', '15', 'profilering', {
    practice: 'alle patiënten een risicoscore geven',
    hospital: 'uit het dossier voorspellen wie niet komt',
  }),
  behaviour: category('apBehaviour', '16', 'gedrag waarnemen of beïnvloeden', {
    practice: 'een app die patiënten tot gezonder gedrag aanzet',
    hospital: 'een camera die let op onrust of dwalen',
  }),
  biometric: category('apBiometric', '17', 'biometrische gegevens', {
    practice: 'een beller aan de stem herkennen',
    hospital: 'een medewerker aan het gezicht herkennen',
  }),
} as const satisfies Record<string, Category>

const categories = Object.values<Category>(apCategories)

export const onApList = conclusion('on-ap-dpia-list', {
  yes: 'De verwerking staat op de lijst van de AP',
  no: 'De verwerking staat niet op de lijst van de AP, voor zover hier gevraagd',
  unknown: 'Nog niet duidelijk of de verwerking op de lijst van de AP staat',
})

export const apListNorms: readonly Norm[] = [
  ...categories.map(({ number, name, fact }) =>
    norm({
      id: `ap.dpia-list.${number}`,
      cites: [placeOf(number)],
      standing: 'secondary',
      inForce: { from: calendar.apDpiaList },
      says: `Op de lijst van de Autoriteit Persoonsgegevens staat: ${name}.`,
      finds: {
        yes: fact.options.yes.says,
        no: fact.options.no.says,
        unknown: `Nog niet beoordeeld: ${name} (categorie ${number})`,
      },
      concludes: onApList,
      when: is(fact, 'yes'),
    }),
  ),
  norm({
    id: 'ap.dpia-list',
    cites: [unread(cite(apDpiaList, ''))],
    standing: 'secondary',
    inForce: { from: calendar.apDpiaList },
    says: 'Voor een verwerking op de lijst van de Autoriteit Persoonsgegevens is een DPIA nodig. Wat niet op de lijst staat, kan er ook een vragen.',
    finds: {
      yes: 'Een DPIA is nodig: de verwerking staat op de lijst van de AP',
      no: 'De lijst van de AP maakt een DPIA hier niet nodig, voor zover gevraagd',
      unknown: 'Nog niet duidelijk of de lijst van de AP een DPIA nodig maakt',
    },
    concludes: dpiaNeeded,
    when: all(is(personalData, 'yes'), concluded(onApList)),
  }),
]

export const apListFacts = categories.map((c) => c.fact)
