import { conclusion } from '../engine/conclusion'
import { all, any, concluded, is } from '../engine/condition'
import { yesNo } from '../engine/fact'
import { dutyNorm, norm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { recognisesOrCategorises } from './annex-iii'
import { aiSystem } from './art-3-1-ai-system'
import { deployer } from './roles'

export const biometricCategorisation = yesNo('biometricCategorisation', {
  topic: 'transparency',
  asks: 'Deelt het systeem mensen in groepen in op grond van biometrische gegevens, zoals gezicht of stem?',
  why: 'Wie aan emotieherkenning of biometrische indeling wordt blootgesteld, moet dat weten.',
  cites: aiAct.art('50', '3'),
  examples: {
    practice: 'bellers op hun stem in groepen indelen',
    hospital: 'bezoekers op hun gezicht in groepen indelen',
  },
  yes: 'Deelt mensen biometrisch in groepen in',
  no: 'Deelt mensen niet biometrisch in groepen in',
})

export const deepFake = yesNo('deepFake', {
  topic: 'transparency',
  asks: 'Maakt of bewerkt u er beeld, geluid of video mee die echt lijkt maar het niet is?',
  why: 'Bij een deepfake moet u vermelden dat het met AI is gemaakt.',
  cites: aiAct.art('50', '4'),
  examples: {
    practice: 'een video waarin de huisarts iets lijkt te zeggen',
    hospital: 'een stem of film in de voorlichting die van een echte arts lijkt',
  },
  yes: 'Maakt of bewerkt beeld, geluid of video die echt lijkt',
  no: 'Maakt geen beeld, geluid of video die echt lijkt',
})

export const publicInterestText = yesNo('publicInterestText', {
  topic: 'transparency',
  asks: 'Publiceert u er teksten mee om het publiek te informeren over zaken van algemeen belang?',
  why: 'Dan moet u vermelden dat de tekst met AI is gemaakt, tenzij een mens hem heeft nagekeken en iemand de redactionele verantwoordelijkheid draagt. Brieven aan patiënten en interne teksten vallen er volgens onze uitleg niet onder.',
  cites: aiAct.art('50', '4'),
  examples: {
    practice: 'een bericht over de griepprik voor het publiek; een brief aan een patiënt niet',
    hospital: 'een persbericht over een uitbraak; een intern stuk niet',
  },
  yes: 'Er worden teksten van algemeen belang mee gepubliceerd',
  no: 'Er worden geen teksten van algemeen belang mee gepubliceerd',
})

export const humanReview = yesNo('humanReview', {
  topic: 'transparency',
  asks: 'Kijkt een mens elke tekst na voordat hij wordt gepubliceerd?',
  why: 'Samen met redactionele verantwoordelijkheid geeft dit een uitzondering.',
  cites: aiAct.art('50', '4'),
  examples: {
    practice: 'de huisarts leest elk bericht voordat het op de website komt',
    hospital: 'de afdeling communicatie kijkt elk persbericht na',
  },
  yes: 'Een mens kijkt elke tekst na',
  no: 'Niet elke tekst wordt door een mens nagekeken',
})

export const editorialResponsibility = yesNo('editorialResponsibility', {
  topic: 'transparency',
  asks: 'Draagt iemand de redactionele verantwoordelijkheid voor de publicatie?',
  why: 'Samen met een controle door een mens geeft dit een uitzondering.',
  cites: aiAct.art('50', '4'),
  examples: {
    practice: 'de praktijkhouder staat in voor wat er op de website komt',
    hospital: 'het hoofd communicatie staat in voor de publicatie',
  },
  yes: 'Er is iemand met redactionele verantwoordelijkheid',
  no: 'Niemand draagt de redactionele verantwoordelijkheid',
})

export const informExposed = conclusion(
  'transparency.50-3',
  {
    yes: 'Emotieherkenning of biometrische indeling: informeer wie eraan wordt blootgesteld',
    no: 'Geen emotieherkenning of biometrische indeling',
    unknown: 'Nog niet duidelijk of het emoties herkent of mensen biometrisch indeelt',
  },
  { dated: true },
)

export const discloseContent = conclusion(
  'transparency.50-4',
  {
    yes: 'Deepfake of gepubliceerde AI-tekst: vermeld dat het met AI is gemaakt',
    no: 'Geen deepfake of AI-tekst die u moet vermelden',
    unknown: 'Nog niet duidelijk of u moet vermelden dat iets met AI is gemaakt',
  },
  { dated: true },
)

export const transparencyNorms = [
  norm({
    id: 'ai-act.50-3',
    cites: [aiAct.art('50', '3')],
    standing: 'law',
    inForce: { from: calendar.transparency },
    says: 'Wie emotieherkenning of biometrische indeling gebruikt, informeert de mensen die eraan worden blootgesteld.',
    concludes: informExposed,
    when: all(
      concluded(aiSystem),
      concluded(deployer),
      any(recognisesOrCategorises, is(biometricCategorisation, 'yes')),
    ),
  }),
  norm({
    id: 'ai-act.50-4.deep-fake',
    cites: [aiAct.art('50', '4')],
    standing: 'law',
    inForce: { from: calendar.transparency },
    says: 'Wie een deepfake maakt, vermeldt dat het beeld, geluid of de video met AI is gemaakt.',
    finds: {
      yes: 'Deepfake: vermeld dat het met AI is gemaakt',
      no: 'Geen deepfake',
      unknown: 'Nog niet duidelijk of het een deepfake is',
    },
    concludes: discloseContent,
    when: all(concluded(aiSystem), concluded(deployer), is(deepFake, 'yes')),
  }),
  norm({
    id: 'ai-act.50-4.text',
    cites: [aiAct.art('50', '4')],
    standing: 'law',
    inForce: { from: calendar.transparency },
    says: 'Wie met AI gemaakte teksten van algemeen belang publiceert, vermeldt dat, tenzij een mens de tekst nakijkt en iemand de redactionele verantwoordelijkheid draagt.',
    finds: {
      yes: 'Gepubliceerde tekst van algemeen belang: vermeld dat hij met AI is gemaakt',
      no: 'Geen gepubliceerde AI-tekst die u moet vermelden',
      unknown: 'Nog niet duidelijk of u gepubliceerde AI-teksten moet vermelden',
    },
    concludes: discloseContent,
    when: all(concluded(aiSystem), concluded(deployer), is(publicInterestText, 'yes')),
    unless: all(is(humanReview, 'yes'), is(editorialResponsibility, 'yes')),
  }),
]

export const transparencyDuties = [
  dutyNorm({
    id: 'ai-act.50-3.duty',
    dutyId: 'ai-act.50-3',
    cites: [aiAct.art('50', '3'), aiAct.art('50', '5')],
    standing: 'law',
    inForce: { from: calendar.transparency },
    says: 'De gebruiksverantwoordelijke informeert wie aan emotieherkenning of biometrische indeling wordt blootgesteld.',
    when: concluded(informExposed),
    duty: {
      title: 'Mensen informeren over emotieherkenning of biometrische indeling',
      todo: 'Vertel iedereen die eraan wordt blootgesteld uiterlijk bij het eerste contact dat het systeem emoties herkent of mensen biometrisch indeelt.',
      owedBy: 'deployer',
      via: null,
      level: 'system',
      evidence: ['De tekst of het bord waarmee u mensen informeert', 'Waar en wanneer mensen die tekst zien'],
      everyMonths: 24,
      intervalStanding: 'ourReading',
    },
  }),
  dutyNorm({
    id: 'ai-act.50-4.duty',
    dutyId: 'ai-act.50-4',
    cites: [aiAct.art('50', '4'), aiAct.art('50', '5')],
    standing: 'law',
    inForce: { from: calendar.transparency },
    says: 'De gebruiksverantwoordelijke vermeldt dat een deepfake of een gepubliceerde tekst van algemeen belang met AI is gemaakt.',
    when: concluded(discloseContent),
    duty: {
      title: 'Vermelden dat iets met AI is gemaakt',
      todo: 'Zet er duidelijk bij dat het beeld, het geluid, de video of de tekst met AI is gemaakt.',
      owedBy: 'deployer',
      via: null,
      level: 'system',
      evidence: ['Een voorbeeld van een publicatie met de vermelding', 'De werkafspraak wie de vermelding plaatst'],
      everyMonths: 24,
      intervalStanding: 'ourReading',
    },
  }),
]

export const transparencyFacts = [
  biometricCategorisation,
  deepFake,
  publicInterestText,
  humanReview,
  editorialResponsibility,
]
