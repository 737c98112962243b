import { conclusion } from '../engine/conclusion'
import { all, any, is, together } from '../engine/condition'
import { choice, judgement, yesNo } from '../engine/fact'
import { norm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'

export const technique = choice('technique', {
  topic: 'ai',
  asks: 'Hoe komt de software aan haar uitkomsten?',
  why: 'Software is alleen een AI-systeem als zij zelf afleidt hoe zij tot een uitkomst komt. Vaste regels die mensen hebben bedacht, zijn geen AI. Of de software na ingebruikname nog bijleert, maakt niet uit.',
  cites: aiAct.definition('1'),
  examples: {
    practice:
      'spraakherkenning die van gesprekken heeft geleerd; een beslisboom uit een richtlijn is door mensen bedacht',
    hospital: 'software die van duizenden röntgenfoto’s heeft geleerd; een formule voor de dosis is een vaste regel',
  },
  askWhom: 'de leverancier',
  options: {
    learned: {
      label: 'Met een model dat van voorbeelden of gegevens heeft geleerd',
      says: 'Werkt met een model dat van gegevens heeft geleerd',
      hint: 'Machine learning, beeldherkenning, spraakherkenning, taalmodel, chatbot',
    },
    reasons: {
      label: 'Met kennis of logica waaruit de software zelf conclusies afleidt',
      says: 'Leidt zelf conclusies af uit kennis of logica',
      hint: 'Bijvoorbeeld een kennissysteem dat redeneert',
    },
    humanRules: {
      label: 'Alleen met vaste regels die mensen hebben opgeschreven',
      says: 'Voert alleen vaste regels uit die mensen hebben opgeschreven',
      hint: 'Bijvoorbeeld een formule in Excel of een vast stappenplan',
    },
    unclear: {
      label: 'Iets anders, of een twijfelgeval',
      says: 'De techniek is een twijfelgeval',
      hint: 'Bijvoorbeeld eenvoudige statistiek of een scorekaart',
    },
    none: {
      label: 'Er is geen software',
      says: 'Het product heeft geen software',
      hint: 'Bijvoorbeeld een heupprothese',
    },
  },
})

export const infers = judgement('infers', {
  topic: 'ai',
  asks: 'Leidt de software zelf af hoe zij tot een uitkomst komt?',
  why: 'Dit is een twijfelgeval. Iemand met kennis van de software beoordeelt het en schrijft op waarom.',
  cites: aiAct.definition('1'),
  examples: {
    practice: 'een score die met eenvoudige statistiek uit eigen patiënten is afgeleid',
    hospital: 'een risicoscore waarvan niemand weet of de gewichten zijn geleerd of bedacht',
  },
  askWhom: 'de leverancier of een klinisch informaticus',
  yes: 'Beoordeeld: de software leidt zelf af hoe zij tot een uitkomst komt',
  no: 'Beoordeeld: de software leidt niets zelf af',
})

export const autonomous = yesNo('autonomous', {
  topic: 'ai',
  asks: 'Werkt de software tot op zekere hoogte zelfstandig?',
  why: 'Een AI-systeem werkt met een zekere mate van zelfstandigheid. Dat mag weinig zijn: ook software die alleen een voorstel doet, telt mee.',
  cites: aiAct.definition('1'),
  examples: {
    practice: 'het verslag verschijnt vanzelf, en de huisarts leest het na',
    hospital: 'de software wijst een plek op de scan aan, en de radioloog beslist',
  },
  yes: 'Werkt tot op zekere hoogte zelfstandig',
  no: 'Werkt niet zelfstandig: een mens bepaalt elke stap',
  hint: 'Ook als een mens de uitkomst daarna controleert',
})

export const influences = yesNo('influences', {
  topic: 'ai',
  asks: 'Levert de software uitkomsten op die invloed kunnen hebben, zoals een voorspelling, een tekst, een advies of een besluit?',
  why: 'Een AI-systeem levert uitkomsten op die de omgeving kunnen beïnvloeden.',
  cites: aiAct.definition('1'),
  examples: {
    practice: 'een voorgestelde code in het dossier',
    hospital: 'een voorspelde ligduur waar de planning op afgaat',
  },
  yes: 'Levert uitkomsten op die invloed kunnen hebben',
  no: 'Levert geen uitkomsten op die invloed kunnen hebben',
})

export const aiSystem = conclusion(
  'ai-system',
  {
    yes: 'Het is een AI-systeem',
    no: 'Het is geen AI-systeem',
    unknown: 'Nog niet duidelijk of het een AI-systeem is',
  },
  { retold: 'never' },
)

export const aiSystemNorms = [
  norm({
    id: 'ai-act.3-1',
    cites: [aiAct.definition('1'), aiAct.recital('12')],
    standing: 'law',
    inForce: { from: calendar.chaptersOneAndTwo },
    says: 'Een AI-systeem werkt tot op zekere hoogte zelfstandig, leidt zelf af hoe het tot uitkomsten komt en kan daarmee zijn omgeving beïnvloeden. Vaste regels die alleen mensen hebben bepaald, zijn geen AI.',
    concludes: aiSystem,
    when: together(
      any(is(technique, 'learned', 'reasons'), all(is(technique, 'unclear'), is(infers, 'yes'))),
      is(autonomous, 'yes'),
      is(influences, 'yes'),
    ),
  }),
]

export const aiSystemFacts = [technique, infers, autonomous, influences]
