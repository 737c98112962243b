/** A page of the questionnaire: one topic, in the order in which the law is applied. */
export type Topic = {
  readonly id: string
  readonly title: string
  readonly lead: string
  /** A checklist offers "geen van deze", which sets each of its open facts to no. */
  readonly checklist?: { readonly noneLabel: string; readonly factIds: readonly string[] }
}

/** The topics in the order in which they are asked. */
export const topics = [
  {
    id: 'ai',
    title: 'Is het een AI-systeem?',
    lead: 'De AI-verordening geldt alleen voor AI-systemen. Daarom begint de classificatie hier.',
  },
  {
    id: 'prohibited',
    title: 'Doet het iets wat verboden is?',
    lead: 'Deze praktijken zijn verboden, ook in de zorg. Kruis aan wat het systeem doet.',
    checklist: {
      noneLabel: 'Geen van deze',
      factIds: [
        'practiceManipulation',
        'practiceVulnerability',
        'practiceSocialScoring',
        'practiceCrimePrediction',
        'practiceFaceScraping',
        'practiceEmotionAtWork',
        'practiceBiometricCategorisation',
        'practiceRemoteIdentification',
        'practiceIntimateMaterial',
        'practiceChildAbuseMaterial',
      ],
    },
  },
  {
    id: 'role',
    title: 'Welke rol heeft uw organisatie?',
    lead: 'Wie AI maakt, heeft andere verplichtingen dan wie AI gebruikt.',
  },
  {
    id: 'device',
    title: 'Is het een medisch hulpmiddel?',
    lead: 'De klasse die de fabrikant opgeeft, bepaalt of het systeem langs deze route hoog risico is. Wat de software doet, vragen wij om op twijfel te kunnen wijzen.',
  },
  {
    id: 'impact',
    title: 'Wat gebeurt er met de uitkomst?',
    lead: 'Hieruit volgt welke klasse u zou verwachten. De klasse van de fabrikant blijft gelden.',
  },
  {
    id: 'triage',
    title: 'Speelt het een rol bij spoed?',
    lead: 'Triage van spoedpatiënten en het beoordelen van spoedoproepen staan in bijlage III.',
  },
  {
    id: 'annex-iii',
    title: 'Wordt het voor een van deze toepassingen gebruikt?',
    lead: 'Bijlage III noemt toepassingen met een hoog risico. Ze gelden ook voor systemen die geen medisch hulpmiddel zijn.',
    checklist: {
      noneLabel: 'Geen van deze',
      factIds: [
        'remoteIdentification',
        'biometricSensitive',
        'emotionRecognition',
        'criticalInfrastructure',
        'educationAdmission',
        'educationEvaluation',
        'educationLevel',
        'examMonitoring',
        'recruitment',
        'workerManagement',
        'publicBenefits',
        'creditScore',
        'insurancePricing',
        'otherAnnexIII',
      ],
    },
  },
  {
    id: 'exception',
    title: 'Beroept de aanbieder zich op de uitzondering?',
    lead: 'Een toepassing uit bijlage III is soms toch geen hoog risico. Alleen de aanbieder kan zich daarop beroepen, met een document.',
  },
  {
    id: 'changes',
    title: 'Hebt u iets aan het systeem veranderd?',
    lead: 'Wie een systeem met hoog risico verandert, kan zelf aanbieder worden.',
    checklist: { noneLabel: 'Geen van deze', factIds: ['ownBrand', 'substantialModification', 'changedPurpose'] },
  },
  {
    id: 'market',
    title: 'Was het er al voordat de regels gaan gelden?',
    lead: 'Voor systemen die er al waren, geldt overgangsrecht.',
  },
  {
    id: 'use',
    title: 'Hoe gebruikt u het?',
    lead: 'Sommige verplichtingen hangen af van de manier waarop u het systeem gebruikt.',
  },
  {
    id: 'transparency',
    title: 'Krijgen mensen de uitkomst te zien of te horen?',
    lead: 'Bij sommige toepassingen moeten mensen weten dat er AI is gebruikt, ook zonder hoog risico.',
  },
  {
    id: 'privacy',
    title: 'Welke persoonsgegevens verwerkt het?',
    lead: 'Hieruit volgt wat de AVG vraagt, zoals een DPIA. Dit staat los van de AI-verordening.',
    checklist: {
      noneLabel: 'Geen van deze',
      factIds: [
        'apGenetic',
        'apPartnerships',
        'apEmployees',
        'apConnectedDevices',
        'apProfiling',
        'apBehaviour',
        'apBiometric',
      ],
    },
  },
  {
    id: 'institution',
    title: 'Over uw organisatie',
    lead: 'Deze gegevens komen uit het profiel van uw organisatie.',
  },
] as const satisfies readonly Topic[]

export type TopicId = (typeof topics)[number]['id']

/** The topic with this id, or null. */
export const topicById = (id: string): Topic | null => topics.find((t) => t.id === id) ?? null
