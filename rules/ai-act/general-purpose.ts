import { givesCare, origin, personalData } from '../common-facts'
import { cite } from '../engine/citation'
import { all, type Condition, concluded, is } from '../engine/condition'
import { choice } from '../engine/fact'
import { attentionNorm } from '../engine/norm'
import { declaredDevice } from '../mdr/declared-class'
import { softwarePurpose } from '../mdr/software'
import { aiInGeneralPractice, igjGenerativeAi } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { aiAct, avg } from '../sources/citation'
import { aiSystem } from './art-3-1-ai-system'
import { generatesContent } from './art-50-provider'

/** Recorded for bought generative AI: a public tool asks more care than one within care; decides nothing. */
export const toolKind = choice('toolKind', {
  topic: 'privacy',
  asks: 'Is het een vrij toegankelijke tool, of een tool binnen de zorg?',
  why: 'Bij een tool die iedereen kan gebruiken, is niet altijd duidelijk wat er met ingevoerde gegevens gebeurt. Zo’n tool is ook niet als medisch hulpmiddel bedoeld. Het antwoord verandert de uitkomst niet.',
  cites: cite(aiInGeneralPractice, 'paragraaf 3.4.1'),
  examples: {
    practice:
      'een gratis chatbot op internet: vrij toegankelijk; een verslaghulp in het huisartsinformatiesysteem: voor de zorg',
    hospital:
      'een algemene assistent met een contract van het ziekenhuis: met overeenkomst; een verslaghulp in het dossier: voor de zorg',
  },
  askWhom: 'de functioneel beheerder of de leverancier',
  options: {
    public: {
      label: 'Een vrij toegankelijke tool',
      says: 'Een vrij toegankelijke tool',
      hint: 'Bijvoorbeeld de openbare versie van ChatGPT, Copilot of Gemini',
    },
    contracted: {
      label: 'Een algemene tool, met een overeenkomst met onze organisatie',
      says: 'Een algemene tool met een overeenkomst',
    },
    withinCare: {
      label: 'Een tool die voor de zorg is gemaakt, in een beveiligde omgeving',
      says: 'Een tool die voor de zorg is gemaakt, in een beveiligde omgeving',
    },
  },
})

const generative: Condition = all(concluded(aiSystem), is(generatesContent, 'yes'))
const publicTool: Condition = all(generative, is(origin, 'bought'), is(toolKind, 'public'))

export const generalPurposeAttention = [
  attentionNorm({
    id: 'attention.public-tool-with-personal-data',
    asked: true,
    cites: [cite(aiInGeneralPractice, 'paragraaf 3.3.1 en 3.4.1'), avg.art('35', '1')],
    standing: 'fieldNorm',
    inForce: { from: calendar.aiInGeneralPractice },
    says: 'Er gaan persoonsgegevens in een vrij toegankelijke tool. Niet elke tool heeft duidelijke regels over gegevens van patiënten. Voer in elk geval geen namen, geboortedata of andere gegevens in waaraan iemand te herkennen is. De AVG geldt ook hier: vraag uw FG om advies voordat u dit gebruikt.',
    when: all(publicTool, is(personalData, 'yes')),
  }),
  attentionNorm({
    id: 'attention.public-tool-for-medical-purpose',
    cites: [cite(aiInGeneralPractice, 'hoofdstuk 4, tip 3'), aiAct.art('25', '1', 'c')],
    standing: 'fieldNorm',
    inForce: { from: calendar.aiInGeneralPractice },
    says: 'Een vrij toegankelijke chatbot is niet bedoeld als medisch hulpmiddel. Gebruik voor diagnose of behandeling kan tot fouten leiden en is een risico voor patiënten. Krijgt de tool bij u een doel waardoor hij hoog risico wordt, zoals spoedtriage, dan wordt uw organisatie aanbieder (AI-verordening art. 25 lid 1 onder c).',
    when: all(publicTool, is(softwarePurpose, 'medical', 'contraception')),
  }),
  attentionNorm({
    id: 'attention.generative-without-ce',
    cites: [cite(igjGenerativeAi, '')],
    standing: 'fieldNorm',
    inForce: { from: calendar.igjGenerativeAi },
    says: 'De IGJ gaf in 2025 aandachtspunten bij generatieve AI, binnen het bestaande kader voor digitale zorg. Zonder CE-markering maakt u zelf een risicoanalyse. Dit staat hier naar berichten erover; de tekst van de IGJ zelf is niet nagelezen.',
    when: all(generative, is(declaredDevice, 'none'), is(givesCare, 'yes')),
  }),
]

export const generalPurposeFacts = [toolKind]
