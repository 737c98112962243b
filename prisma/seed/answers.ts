/** Answers of the demonstration: the ordinary ones, and what differs per kind of tool. */
export type Answers = Readonly<Record<string, string>>

export const ordinary: Answers = {
  technique: 'learned',
  infers: 'yes',
  autonomous: 'yes',
  influences: 'yes',
  practiceManipulation: 'no',
  practiceVulnerability: 'no',
  practiceSocialScoring: 'no',
  practiceCrimePrediction: 'no',
  practiceFaceScraping: 'no',
  practiceEmotionAtWork: 'no',
  practiceBiometricCategorisation: 'no',
  practiceRemoteIdentification: 'no',
  practiceIntimateMaterial: 'no',
  practiceChildAbuseMaterial: 'no',
  emotionMedicalOrSafety: 'no',
  usedByInstitution: 'yes',
  declaredDevice: 'none',
  devicePart: 'itself',
  safetyComponent: 'no',
  implantKind: 'none',
  implantsHere: 'no',
  implantListed: 'no',
  implantCardExempt: 'no',
  oldCertificate: 'no',
  transferred: 'no',
  inHouseQuality: 'yes',
  inHouseNeed: 'yes',
  inHouseInformation: 'yes',
  inHouseDeclaration: 'yes',
  inHouseReview: 'yes',
  inHouseConditions: 'yes',
  softwareAction: 'more',
  individualPatient: 'no',
  softwarePurpose: 'administrative',
  drivesDevice: 'no',
  informsDecisions: 'no',
  monitorsPhysiology: 'no',
  vitalDanger: 'no',
  ivdData: 'none',
  emergencyTriage: 'none',
  remoteIdentification: 'no',
  biometricSensitive: 'no',
  emotionRecognition: 'no',
  criticalInfrastructure: 'no',
  educationAdmission: 'no',
  educationEvaluation: 'no',
  educationLevel: 'no',
  examMonitoring: 'no',
  recruitment: 'no',
  workerManagement: 'no',
  publicBenefits: 'no',
  creditScore: 'no',
  insurancePricing: 'no',
  otherAnnexIII: 'no',
  healthFromBodySignals: 'no',
  profiling: 'no',
  art63Claim: 'none',
  supplies: 'no',
  usedAsInstructed: 'yes',
  scripting: 'no',
  researchOnly: 'no',
  ownBrand: 'no',
  substantialModification: 'no',
  changedPurpose: 'no',
  controlsInputData: 'yes',
  usedAtWorkplace: 'yes',
  decidesOnPersons: 'no',
  interactsWithPersons: 'no',
  obviouslyAi: 'no',
  generatesContent: 'no',
  assistiveEditing: 'yes',
  biometricCategorisation: 'no',
  deepFake: 'no',
  publicInterestText: 'no',
  toolKind: 'withinCare',
  humanReview: 'yes',
  editorialResponsibility: 'yes',
  likelyHighRisk: 'yes',
  decidesAlone: 'no',
  apGenetic: 'no',
  apPartnerships: 'no',
  apEmployees: 'no',
  apConnectedDevices: 'no',
  apProfiling: 'no',
  apBehaviour: 'no',
  apBiometric: 'no',
}

const impacts: Readonly<Record<string, string>> = { IIa: 'less', IIb: 'serious', III: 'death' }

/** What software does that its maker declares a device of this class; nothing more where there is none. */
export const doing = (mdrClass: string | undefined): Answers => ({
  ...(mdrClass ? medical : {}),
  ...(mdrClass && impacts[mdrClass] ? { informsDecisions: 'yes', decisionImpact: impacts[mdrClass] } : {}),
})

export const medical: Answers = { individualPatient: 'yes', softwarePurpose: 'medical' }
export const informing: Answers = { ...medical, informsDecisions: 'yes', decisionImpact: 'less' }
export const notes: Answers = { softwareAction: 'summary', individualPatient: 'yes', generatesContent: 'yes' }
export const triage: Answers = { emergencyTriage: 'emergency', profiling: 'yes', decidesOnPersons: 'yes' }
export const rostering: Answers = { workerManagement: 'no', usedAtWorkplace: 'yes', controlsInputData: 'yes' }
export const recruiting: Answers = { recruitment: 'yes', profiling: 'yes', decidesOnPersons: 'yes' }
export const formula: Answers = { technique: 'humanRules' }
/** A chatbot of somebody else: who talks with it, knows that it is one. */
export const chatting: Answers = {
  interactsWithPersons: 'yes',
  obviouslyAi: 'yes',
  generatesContent: 'yes',
  assistiveEditing: 'no',
}
export const publishing: Answers = {
  ...chatting,
  publicInterestText: 'yes',
  humanReview: 'no',
  editorialResponsibility: 'no',
}
export const bySignal: Answers = { healthFromBodySignals: 'yes' }

/** The reason that is given with a judgement in the demonstration. */
export const judgementReason = 'Beoordeeld aan de hand van de productinformatie in dit fictieve voorbeeld.'
