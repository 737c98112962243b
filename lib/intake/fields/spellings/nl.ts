import { optionLabels } from '@/lib/systems/fields/nl'
import { type ChoiceKey, type ChoiceValues, choiceKeys, type FieldKey, plain } from '../model'

const answers = {
  yes: 'j, y, yes, true, waar, 1, x, v, aanwezig, wel, ja ce',
  no: 'n, no, false, onwaar, 0, afwezig, niet, geen, zonder',
  unknown: 'unknown, onb, niet bekend, weet niet, nog onbekend, navragen, uitzoeken, nvt, n v t, na, n a',
}

/** Other ways in which people write a choice, comma-separated. Its key and its label are always understood too. */
const spellings: { readonly [K in ChoiceKey]?: Readonly<Partial<Record<ChoiceValues[K], string>>> } = {
  personalData: {
    none: 'nee, geen persoonsgegevens, no, anoniem, niet',
    ordinary: 'gewoon, gewone persoonsgegevens, persoonsgegevens, normaal',
    special:
      'bijzonder, bijz, bijzondere, bijzondere persoonsgegevens, gezondheid, gezondheidsgegevens, medisch, medische gegevens, bijzondere persoonsgegevens gezondheid',
    unknown: answers.unknown,
  },
  autonomy: {
    informs: 'informeren, informatief, toont, signaleert, informerend',
    advises: 'adviseren, advies, adviserend, ondersteunend, beslisondersteuning, ondersteunt',
    decidesWithReview:
      'besluit met controle, besluit met menselijke controle, human in the loop, besluit met review, decides with review',
    decides: 'besluit, autonoom, volledig autonoom, automatisch, zelfstandig, beslist',
    unknown: answers.unknown,
  },
  ceMarking: { ...answers, yes: `${answers.yes}, ce, gemarkeerd, ce gemarkeerd, ce mdr` },
  regulation: {
    mdr: 'eu 2017 745, 2017 745, medisch hulpmiddel, verordening 2017 745',
    ivdr: 'eu 2017 746, 2017 746, in vitro, ivd, verordening 2017 746',
    none: 'geen, nee, no, niet van toepassing, nvt, n v t, geen hulpmiddel, geen medisch hulpmiddel, neither',
    unknown: 'unknown, niet bekend, navragen, uitzoeken',
  },
  mdrClass: {
    I: '1, klasse i, klasse 1, class i, class 1, mdr i, mdr 1, mdr klasse i, mdr klasse 1, kl 1, kl i',
    Is: '1s, klasse is, klasse 1s, i steriel, 1 steriel, class is',
    Im: '1m, klasse im, klasse 1m, i meetfunctie, class im',
    Ir: '1r, klasse ir, klasse 1r, i herbruikbaar, class ir',
    IIa: '2a, ii a, 2 a, klasse iia, klasse 2a, klasse ii a, class iia, class 2a, mdr iia, mdr 2a, mdr klasse iia, mdr klasse 2a, kl 2a, kl iia',
    IIb: '2b, ii b, 2 b, klasse iib, klasse 2b, klasse ii b, class iib, class 2b, mdr iib, mdr 2b, mdr klasse iib, mdr klasse 2b, kl 2b, kl iib',
    III: '3, klasse iii, klasse 3, class iii, class 3, mdr iii, mdr 3, mdr klasse iii, mdr klasse 3, kl 3, kl iii',
    annexXVI: 'annex xvi, bijlage 16, annex 16, xvi',
    A: 'klasse a, class a, ivdr a, ivdr klasse a',
    As: 'klasse as, class as, ivdr as, a steriel, ivdr klasse as',
    B: 'klasse b, class b, ivdr b, ivdr klasse b',
    C: 'klasse c, class c, ivdr c, ivdr klasse c',
    D: 'klasse d, class d, ivdr d, ivdr klasse d',
  },
  origin: {
    bought: 'gekocht, inkoop, aangekocht, extern, bought, leverancier, standaardpakket',
    inHouse: 'zelfbouw, zelf gebouwd, eigen ontwikkeling, in house, intern, eigen bouw, intern ontwikkeld',
    commissioned: 'in opdracht gemaakt onder eigen naam, laten maken onder eigen naam, commissioned',
    unknown: answers.unknown,
  },
  stage: {
    idea: 'voorstel, ideefase, wens, idea, verkenning, initiatief',
    shortlist: 'longlist, selectie, marktverkenning, geselecteerd',
    inReview:
      'beoordeling, in review, review, in onderzoek, toetsing, ter beoordeling, in aanvraag, aanvraag, aangevraagd',
    pilot: 'proef, in pilot, test, testfase, pilotfase, poc, proof of concept, proeftuin, studie',
    inUse:
      'in use, live, productie, in productie, prod, in prod, operationeel, actief, gebruikt, gebruik, active, in bedrijf, geimplementeerd, production',
    paused: 'on hold, stilgelegd, gestopt tijdelijk, paused, pauze, opgeschort, tijdelijk gestopt',
    rejected: 'niet doorgegaan, rejected, afgekeurd, geweigerd',
    retired:
      'buiten gebruik, uit gebruik, gestopt, beeindigd, end of life, eol, retired, uitgezet, vervallen, afgevoerd',
  },
  licenceKind: {
    public: 'publiek, gratis, free, public, open source, consument, openbaar gratis',
    business: 'business, enterprise, bedrijf, zakelijke licentie, pro',
    care: 'zorglicentie, zorgspecifiek, care, healthcare, specifiek voor zorg',
  },
  trainingOnOurData: answers,
  significantDesignChange: answers,
  intendedForPublicAuthorities: answers,
  declarationOfConformity: answers,
  epdWritesBack: answers,
  transferOutsideEea: answers,
}

const choices = new Map<FieldKey, ReadonlyMap<string, string>>(
  choiceKeys.map((key) => {
    const ways: Readonly<Record<string, string>> = spellings[key] ?? {}
    const named = Object.entries<string>(optionLabels[key]).flatMap(([value, label]): [string, string][] => [
      ...(ways[value]?.split(',') ?? []).map((way): [string, string] => [plain(way), value]),
      [plain(label), value],
      [plain(value), value],
    ])
    return [key, new Map(named)]
  }),
)

/** The choice that a text stands for, or undefined when nobody has said so. */
export const choiceFor = (key: FieldKey, text: string): string | undefined => choices.get(key)?.get(plain(text))

/** Every spelling that is understood for a field; empty when it is not a choice. */
export const spellingsOf = (key: FieldKey): ReadonlyMap<string, string> => choices.get(key) ?? new Map()
