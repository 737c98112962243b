import { origin } from '../common-facts'
import { conclusion } from '../engine/conclusion'
import { all, any, concluded, concludedNow, is, not } from '../engine/condition'
import { judgement, yesNo } from '../engine/fact'
import { attentionNorm, dutyNorm, norm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { aiSystem } from './art-3-1-ai-system'
import { legacyAnnexI, legacyAnnexIII } from './art-111-legacy'
import { changedPurpose, ownBrand, substantialModification } from './changes'

export const interactsWithPersons = yesNo('interactsWithPersons', {
  topic: 'transparency',
  asks: 'Praat of chat het systeem rechtstreeks met mensen?',
  why: 'Dan moet de aanbieder zorgen dat mensen weten dat zij met AI te maken hebben.',
  cites: aiAct.art('50', '1'),
  examples: {
    practice: 'een telefoonassistent die patiënten te woord staat',
    hospital: 'een chatbot op de website; software die alleen een scan leest niet',
  },
  yes: 'Praat of chat rechtstreeks met mensen',
  no: 'Praat of chat niet rechtstreeks met mensen',
  hint: 'Bijvoorbeeld een chatbot of een telefoonassistent',
})

export const obviouslyAi = yesNo('obviouslyAi', {
  topic: 'transparency',
  asks: 'Is het voor een oplettend mens vanzelf duidelijk dat het AI is?',
  why: 'Dan hoeft de aanbieder het niet te vermelden.',
  cites: aiAct.art('50', '1'),
  examples: {
    practice: 'een stem aan de telefoon die klinkt als een mens: nee',
    hospital: 'een herkenbare robot in de hal: meestal ja',
  },
  yes: 'Vanzelf duidelijk dat het AI is',
  no: 'Niet vanzelf duidelijk dat het AI is',
})

export const generatesContent = yesNo('generatesContent', {
  topic: 'transparency',
  asks: 'Maakt het systeem zelf tekst, beeld, geluid of video?',
  why: 'Dan moet de aanbieder zorgen dat de uitvoer herkenbaar is gemarkeerd, zo dat een computer het kan lezen.',
  cites: aiAct.art('50', '2'),
  examples: {
    practice: 'een verslag of brief schrijven',
    hospital: 'een folder, beeld of samenvatting maken; alleen een score geven niet',
  },
  yes: 'Maakt zelf tekst, beeld, geluid of video',
  no: 'Maakt zelf geen tekst, beeld, geluid of video',
})

export const assistiveEditing = judgement('assistiveEditing', {
  topic: 'transparency',
  asks: 'Helpt het alleen bij gewone bewerking, of verandert het de invoer niet wezenlijk?',
  why: 'Dan hoeft de aanbieder de uitvoer niet te markeren. De aanbieder moet dit onderbouwen.',
  cites: aiAct.art('50', '2'),
  examples: {
    practice: 'spelfouten in een brief verbeteren: ja',
    hospital: 'uit een gesprek een nieuw verslag maken: dat moet de aanbieder onderbouwen',
  },
  askWhom: 'de leverancier',
  yes: 'Beoordeeld: helpt alleen bij gewone bewerking',
  no: 'Beoordeeld: doet meer dan gewone bewerking',
  hint: 'Bijvoorbeeld spelling nakijken',
})

export const tellAboutAi = conclusion(
  'transparency.50-1',
  {
    yes: 'Mensen moeten weten dat zij met AI te maken hebben; de aanbieder zorgt daarvoor',
    no: 'De aanbieder hoeft niet te vermelden dat mensen met AI te maken hebben',
    unknown: 'Nog niet duidelijk of mensen moeten weten dat zij met AI te maken hebben',
  },
  { dated: true },
)

export const markOutput = conclusion(
  'transparency.50-2',
  {
    yes: 'De uitvoer moet machineleesbaar zijn gemarkeerd; de aanbieder zorgt daarvoor',
    no: 'De aanbieder hoeft de uitvoer niet te markeren',
    unknown: 'Nog niet duidelijk of de uitvoer moet zijn gemarkeerd',
  },
  { dated: true },
)

/** Who owes what art. 50 asks of providers: a provider, or whoever puts its own name on it. */
export const transparencyProvider = conclusion('transparency.provider', {
  yes: 'Uw organisatie is aanbieder, of zette haar naam op het systeem',
  no: 'Uw organisatie is geen aanbieder en zette haar naam niet op het systeem',
  unknown: 'Nog niet duidelijk of uw organisatie hier als aanbieder geldt',
})

const generates = all(concluded(aiSystem), is(generatesContent, 'yes'))

export const providerTransparencyNorms = [
  norm({
    id: 'ai-act.50-1',
    cites: [aiAct.art('50', '1')],
    standing: 'law',
    inForce: { from: calendar.transparency },
    says: 'De aanbieder zorgt dat wie rechtstreeks met een AI-systeem te maken heeft, dat weet, tenzij het vanzelf duidelijk is.',
    concludes: tellAboutAi,
    when: all(concluded(aiSystem), is(interactsWithPersons, 'yes')),
    unless: is(obviouslyAi, 'yes'),
  }),
  norm({
    id: 'ai-act.50-2',
    cites: [aiAct.art('50', '2')],
    standing: 'law',
    inForce: { from: calendar.transparency },
    says: 'De aanbieder van een systeem dat tekst, beeld, geluid of video maakt, zorgt dat de uitvoer machineleesbaar is gemarkeerd, behalve bij hulp bij gewone bewerking.',
    finds: {
      yes: 'Maakt zelf tekst, beeld, geluid of video, en doet meer dan gewone bewerking',
      no: 'Maakt niets wat moet zijn gemarkeerd',
      unknown: 'Nog niet duidelijk of het zelf tekst, beeld, geluid of video maakt',
    },
    concludes: markOutput,
    when: generates,
    unless: is(assistiveEditing, 'yes'),
  }),
  norm({
    id: 'ai-act.50.maker',
    cites: [aiAct.definition('3')],
    standing: 'law',
    inForce: { from: calendar.transparency },
    says: 'Wat art. 50 van aanbieders vraagt, is verschuldigd wie een systeem zelf maakt of laat maken en onder eigen naam gebruikt.',
    finds: {
      yes: 'Zelf gemaakt of laten maken, en onder eigen naam in gebruik',
      no: 'Niet zelf gemaakt of laten maken',
      unknown: 'Nog niet duidelijk of het zelf gemaakt is',
    },
    concludes: transparencyProvider,
    when: all(concluded(aiSystem), is(origin, 'inHouse', 'commissioned')),
  }),
  norm({
    id: 'ai-act.50.changed',
    cites: [aiAct.art('25', '1')],
    standing: 'law',
    inForce: { from: calendar.transparency },
    says: 'Ook wie door art. 25 aanbieder is geworden, is verschuldigd wat art. 50 van aanbieders vraagt, vanaf dat moment.',
    finds: {
      yes: 'Aanbieder geworden door een eigen naam, wijziging of ander doel',
      no: 'Nu geen aanbieder door een eigen naam, wijziging of ander doel',
      unknown: 'Nog niet duidelijk of uw organisatie door art. 25 aanbieder is geworden',
    },
    concludes: transparencyProvider,
    when: all(
      concluded(aiSystem),
      any(concludedNow(legacyAnnexI.duties), concludedNow(legacyAnnexIII.duties)),
      any(is(ownBrand, 'yes'), is(substantialModification, 'yes'), is(changedPurpose, 'yes')),
    ),
  }),
  norm({
    id: 'ai-act.50.own-name',
    cites: [aiAct.definition('3'), aiAct.art('50', '1')],
    standing: 'ourReading',
    inForce: { from: calendar.transparency },
    says: 'Wie een chatbot of een ander systeem onder eigen naam aanbiedt, is volgens onze uitleg verschuldigd wat art. 50 van aanbieders vraagt, ook als het is ingekocht.',
    finds: {
      yes: 'Uw organisatie zette haar naam op het systeem',
      no: 'Geen eigen naam of merk op het systeem',
      unknown: 'Nog niet duidelijk of uw organisatie haar naam op het systeem zette',
    },
    concludes: transparencyProvider,
    when: all(concluded(aiSystem), is(ownBrand, 'yes')),
  }),
]

export const providerTransparencyDuties = [
  dutyNorm({
    id: 'ai-act.50-1.duty',
    dutyId: 'ai-act.50-1',
    cites: [aiAct.art('50', '1'), aiAct.art('50', '5')],
    standing: 'law',
    inForce: { from: calendar.transparency },
    says: 'De aanbieder zorgt dat mensen weten dat zij met AI te maken hebben.',
    when: all(concluded(tellAboutAi), concluded(transparencyProvider)),
    duty: {
      title: 'Zeggen dat mensen met AI te maken hebben (als aanbieder)',
      todo: 'Ontwerp het systeem zo dat mensen uiterlijk bij het eerste contact duidelijk weten dat zij met AI te maken hebben.',
      owedBy: 'provider',
      via: null,
      level: 'system',
      evidence: ['De tekst die mensen zien of horen', 'Waar en wanneer zij die krijgen'],
      everyMonths: 24,
      intervalStanding: 'ourReading',
    },
  }),
  dutyNorm({
    id: 'ai-act.50-2.duty',
    dutyId: 'ai-act.50-2',
    cites: [aiAct.art('50', '2'), aiAct.art('50', '5')],
    standing: 'law',
    inForce: { from: calendar.transparency },
    says: 'De aanbieder zorgt dat gemaakte tekst, beeld, geluid en video machineleesbaar zijn gemarkeerd.',
    when: all(concluded(markOutput), concluded(transparencyProvider)),
    duty: {
      title: 'Uitvoer markeren als door AI gemaakt (als aanbieder)',
      todo: 'Markeer de uitvoer zo dat een computer kan zien dat zij met AI is gemaakt, voor zover dat technisch kan.',
      owedBy: 'provider',
      via: null,
      level: 'system',
      evidence: ['Beschrijving van de markering', 'Een test ervan'],
      everyMonths: 24,
      intervalStanding: 'ourReading',
    },
  }),
]

/** What a user of somebody else's system may ask of its maker, and from when a maker's older systems are bound. */
export const providerTransparencyAttention = [
  attentionNorm({
    id: 'attention.marking-legacy',
    dated: true,
    cites: [aiAct.art('111', '4')],
    standing: 'law',
    inForce: { from: calendar.markingLegacy },
    says: 'Kwam het systeem al voor de begindag van art. 50 op de markt, dan moet de uitvoer pas vanaf deze latere dag zijn gemarkeerd. Voor wat alleen zelf in gebruik is genomen, is dat uitstel niet zeker.',
    when: concluded(markOutput),
  }),
  attentionNorm({
    id: 'attention.ask-provider-50-1',
    dated: true,
    cites: [aiAct.art('50', '1')],
    standing: 'law',
    inForce: { from: calendar.transparency },
    says: 'De aanbieder moet zorgen dat mensen weten dat zij met AI te maken hebben. Dat is niet uw verplichting. Kijk wel of het zo werkt, en vraag het anders aan de leverancier.',
    when: all(concluded(tellAboutAi), not(concluded(transparencyProvider))),
  }),
  attentionNorm({
    id: 'attention.ask-provider-50-2',
    dated: true,
    cites: [aiAct.art('50', '2')],
    standing: 'law',
    inForce: { from: calendar.transparency },
    says: 'De aanbieder moet de uitvoer machineleesbaar markeren. Dat is niet uw verplichting. Vraag de leverancier hoe hij dat doet.',
    when: all(concluded(markOutput), not(concluded(transparencyProvider))),
  }),
]

export const providerTransparencyFacts = [interactsWithPersons, obviouslyAi, generatesContent, assistiveEditing]
