import type { Act } from '../engine/period'

export const aiAct: Act = {
  id: 'ai-act',
  name: 'AI-verordening',
  official: 'Verordening (EU) 2024/1689',
  url: 'http://data.europa.eu/eli/reg/2024/1689/oj',
}

export const omnibus: Act = {
  id: 'digital-omnibus-ai',
  name: 'Digitale omnibus AI',
  official: 'Verordening (EU) 2026/1744',
  url: 'http://data.europa.eu/eli/reg/2026/1744/oj',
}

export const mdr: Act = { id: 'mdr', name: 'MDR', official: 'Verordening (EU) 2017/745' }
export const ivdr: Act = { id: 'ivdr', name: 'IVDR', official: 'Verordening (EU) 2017/746' }

export const mdcg2025: Act = {
  id: 'mdcg-2025-6',
  name: 'MDCG 2025-6',
  official: 'MDCG 2025-6 / AIB 2025-1, richtsnoer (juni 2025)',
}

export const mdcg2019: Act = {
  id: 'mdcg-2019-11',
  name: 'MDCG 2019-11',
  official: 'MDCG 2019-11 rev. 1, richtsnoer over software (juni 2025)',
}

export const avg: Act = { id: 'avg', name: 'AVG', official: 'Verordening (EU) 2016/679' }

export const apLargeScale: Act = {
  id: 'ap-large-scale',
  name: 'Autoriteit Persoonsgegevens',
  official: 'Uitleg van grootschalige verwerking in de zorg (2018)',
}

export const apDpiaList: Act = {
  id: 'ap-dpia-list',
  name: 'DPIA-lijst AP',
  official: 'Stcrt. 2019, 64418',
}

export const wkkgz: Act = { id: 'wkkgz', name: 'Wkkgz', official: 'Wet kwaliteit, klachten en geschillen zorg' }

export const wgbo: Act = { id: 'wgbo', name: 'WGBO', official: 'Burgerlijk Wetboek Boek 7, art. 446 en verder' }

export const igjDeviceReports: Act = {
  id: 'igj-device-reports',
  name: 'IGJ, melden over medische hulpmiddelen',
  official: 'Melden als zorgverlener of patiënt (pagina van de IGJ, zonder datum)',
}

export const aiInGeneralPractice: Act = {
  id: 'ai-in-general-practice',
  name: 'AI in de huisartsenpraktijk',
  official: 'AI in de huisartsenpraktijk, rapport (ROER, mei 2025)',
}

export const implantDecree: Act = {
  id: 'implant-decree',
  name: 'Besluit registratie implantaten',
  official: 'Stb. 2018, 223',
}

export const implantRegulation: Act = {
  id: 'implant-regulation',
  name: 'Regeling registratie implantaten',
  official: 'Stcrt. 2018, 45764',
}

export const deviceDecree: Act = {
  id: 'device-decree',
  name: 'Besluit medische hulpmiddelen',
  official: 'Stb. 2020, 130',
}

export const deviceFactSheet: Act = {
  id: 'device-fact-sheet',
  name: 'Factsheet MDR en AI Act',
  official: 'Factsheet over software als medisch hulpmiddel (ICTRecht); geen wettekst',
}

export const eudamedDecision: Act = {
  id: 'eudamed-decision',
  name: 'Besluit over Eudamed',
  official: 'Besluit (EU) 2025/2371',
}

export const supplierChecklist: Act = {
  id: 'supplier-checklist',
  name: 'Leverancierschecklist',
  official:
    'AI in de huisartsenpraktijk, bijlage 3: checklist voor het selecteren van de juiste leverancier (mei 2025)',
}

export const loggingDecree: Act = {
  id: 'logging-decree',
  name: 'Besluit elektronische gegevensverwerking door zorgaanbieders',
  official: 'Stb. 2017, 446',
}

export const loggingRetention: Act = {
  id: 'logging-retention',
  name: 'Bewaartermijn voor logging',
  official: 'Stcrt. 2019, 38007',
}

export const draftHighRiskGuidelines: Act = {
  id: 'draft-high-risk-guidelines',
  name: 'Conceptrichtsnoeren hoog risico',
  official: 'Conceptrichtsnoeren van de Commissie bij art. 6 lid 5 (19 mei 2026)',
}

export const com2025_1023: Act = {
  id: 'com-2025-1023',
  name: 'Voorstel COM(2025) 1023',
  official: 'Voorstel tot herziening van MDR en IVDR (16 december 2025)',
}

export const com2025_837: Act = {
  id: 'com-2025-837',
  name: 'Voorstel COM(2025) 837',
  official: 'Voorstel tot wijziging van onder meer de AVG (digitale omnibus, 2025)',
}

export const implementingAct: Act = {
  id: 'uitvoeringswet',
  name: 'Wetsvoorstel Uitvoeringswet AI-verordening',
  official: 'Consultatieversie van 20 april 2026',
}

export const mdcg2023: Act = {
  id: 'mdcg-2023-1',
  name: 'MDCG 2023-1',
  official: 'MDCG 2023-1, richtsnoer over zelfgemaakte hulpmiddelen (januari 2023)',
}

export const ictRechtFactSheet: Act = {
  id: 'ictrecht-fact-sheet',
  name: 'Factsheet ICTRecht',
  official: 'ICTRecht, factsheet over medische software, MDR en AI Act',
}

export const nfuQuestions: Act = {
  id: 'nfu-questions',
  name: 'NFU',
  official: 'NFU, vragen en antwoorden over MDR, IVDR en software',
  url: 'https://www.nfu.nl/wel-geen-medisch-hulpmiddel',
}

export const medicalTechnologyGuide: Act = {
  id: 'medical-technology-guide',
  name: 'Leidraad Medische Technologie',
  official: 'Leidraad Medische Technologie in instellingen voor medisch-specialistische zorg 2026, bijlage',
}

export const igjGenerativeAi: Act = {
  id: 'igj-generative-ai',
  name: 'IGJ over generatieve AI',
  official: 'IGJ, aandachtspunten bij generatieve AI in de zorg (2025), naar Skipr en ICT&health',
}
