import type { LawLine, RuleEntry } from '@/rules'
import { standingLabels } from '@/rules'

/** The public page on the rules. */
export const rulebookWords = {
  title: 'Hoe een uitkomst tot stand komt',
  version: (version: string, studied: string): string => `Regels ${version} · recht bestudeerd tot en met ${studied}`,
  lead: 'Elke uitkomst in dit register volgt uit de regels op deze pagina. Zij is indicatief: een bevoegd persoon van de organisatie bevestigt haar, of wijkt ervan af met een reden.',
  method: [
    'Elke regel heeft een bron met artikel, een begindag en een gewicht: wet, richtsnoer, veldnorm of onze uitleg.',
    'Een vraag zonder antwoord is onbekend en telt nooit als nee. Alleen wat de uitkomst nog kan veranderen, wordt gevraagd.',
    'Hoog risico kan langs twee routes: als medisch hulpmiddel en door bijlage III. Beide worden los van elkaar beoordeeld, elk met een eigen begindag.',
    'De klasse van een medisch hulpmiddel is de opgave van de fabrikant. Is een andere klasse te verwachten, dan melden wij twijfel.',
    'Een oordeel, zoals of een gevolg ernstig is, geeft een persoon met naam en reden.',
    'Concepten en voorstellen beslissen nooit.',
    'Een vastgelegd besluit bewaart de regels, antwoorden en redenen van dat moment. Nieuwe regels veranderen het niet.',
  ],
  headings: {
    method: 'Werkwijze',
    questions: 'Veelgestelde vragen',
    dates: 'Wettelijke data',
    laws: 'Zeven wetten: regionale organisatie en praktijk',
    rules: 'De regels',
    attention: 'Aandachtspunten',
    scenarios: 'Concepten en voorstellen',
    notModelled: 'Wat niet is uitgewerkt',
    sources: 'Bronnen',
    changes: 'Wat er veranderde',
  },
  laws: {
    note: 'Deze tabel volgt uit de regels hieronder. Zij is indicatief: wat voor uw eigen systeem geldt, zegt de vragenlijst.',
    known: (name: string): string => `Wat bij "${name}" is aangenomen`,
    open: 'Al het andere staat nog open. Boven een verplichting die daarvan afhangt, staat wat nog open is.',
    law: 'Wet',
    certain: 'Geldt',
    nothing: 'Geen verplichting in deze regels.',
    notModelled: 'Niet uitgewerkt',
  },
  attention: 'Een aandachtspunt informeert en beslist niets.',
  scenarios: 'Deze stukken zijn geen geldend recht en tellen niet mee.',
  notModelled: 'Deze onderwerpen zijn niet of niet volledig uitgewerkt. Vraag uw jurist.',
  link: 'Regels en bronnen',
} as const

/** "AI-verordening art. 26 lid 2 · wet · geldt vanaf 2 december 2027" */
export const ruleSource = ({ citations, standing, term }: RuleEntry | LawLine): string =>
  [citations.map((c) => c.text).join('; '), standingLabels[standing], term].join(' · ')
