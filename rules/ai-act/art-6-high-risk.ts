import { conclusion } from '../engine/conclusion'
import { all, any, concluded, is, said, together, untold } from '../engine/condition'
import { attentionNorm, type Norm, norm } from '../engine/norm'
import { declaredDevice, devicePart, safetyComponent } from '../mdr/declared-class'
import { inHouseDevice } from '../mdr/in-house'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { annexIIIPoint } from './annex-iii'
import { aiSystem } from './art-3-1-ai-system'
import { exempt } from './art-6-3-exemption'
import { notifiedBodyNeeded } from './mdcg-table'

export const highRiskAnnexI = conclusion(
  'high-risk.annex-i',
  {
    yes: 'Route 1: medisch hulpmiddel met aangemelde instantie',
    no: 'Route 1: geen medisch hulpmiddel waarvoor een aangemelde instantie nodig is',
    unknown: 'Route 1: nog niet duidelijk of het een medisch hulpmiddel met aangemelde instantie is',
  },
  { dated: true, retold: 'briefly' },
)

export const highRiskAnnexIII = conclusion(
  'high-risk.annex-iii',
  {
    yes: 'Route 2: toepassing uit bijlage III',
    no: 'Route 2: valt niet onder hoog risico volgens bijlage III',
    unknown: 'Route 2: bijlage III is nog niet helemaal beoordeeld',
  },
  { dated: true, retold: 'briefly' },
)

export const highRisk = conclusion(
  'high-risk',
  {
    yes: 'Hoog risico',
    no: 'Geen hoog risico langs route 1 of route 2',
    unknown: 'Nog niet duidelijk of het hoog risico is',
  },
  { dated: true, retold: 'briefly' },
)

const isProductOrSafetyComponent = said(
  {
    yes: 'De AI is zelf het hulpmiddel, of een veiligheidscomponent ervan',
    no: 'De AI is niet zelf het hulpmiddel en geen veiligheidscomponent ervan',
    unknown: 'Nog niet duidelijk of de AI zelf het hulpmiddel is, of een veiligheidscomponent ervan',
  },
  any(is(devicePart, 'itself'), all(is(devicePart, 'component'), is(safetyComponent, 'yes'))),
)

export const highRiskNorms: readonly Norm[] = [
  norm({
    id: 'ai-act.6-1',
    cites: [aiAct.art('6', '1'), aiAct.annexI('11 en 12')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexI },
    says: 'Een AI-systeem is hoog risico als het zelf een hulpmiddel is, of een veiligheidscomponent ervan, en voor dat hulpmiddel een aangemelde instantie nodig is.',
    concludes: highRiskAnnexI,
    when: all(
      concluded(aiSystem),
      untold(is(declaredDevice, 'mdr', 'ivdr', 'annexXvi')),
      together(concluded(notifiedBodyNeeded), isProductOrSafetyComponent),
    ),
    unless: concluded(inHouseDevice),
  }),
  norm({
    id: 'ai-act.6-2',
    cites: [aiAct.art('6', '2')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Een AI-systeem voor een toepassing uit bijlage III is hoog risico, tenzij de uitzondering van art. 6 lid 3 geldt.',
    concludes: highRiskAnnexIII,
    when: all(concluded(aiSystem), concluded(annexIIIPoint)),
    unless: concluded(exempt),
  }),
  norm({
    id: 'ai-act.6.routes',
    cites: [aiAct.art('6', '1'), aiAct.art('6', '2')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Een systeem is hoog risico langs de route van de medische hulpmiddelen, langs bijlage III, of langs beide.',
    concludes: highRisk,
    when: any(concluded(highRiskAnnexI), concluded(highRiskAnnexIII)),
  }),
]

export const highRiskAttention = [
  attentionNorm({
    id: 'attention.both-routes',
    dated: true,
    cites: [aiAct.art('43', '3')],
    standing: 'ourReading',
    inForce: { from: calendar.legacyText },
    says: 'Het systeem is langs beide routes hoog risico. De keuring loopt via de MDR of IVDR; de verplichtingen die alleen bij bijlage III horen, gelden daarnaast.',
    when: all(concluded(highRiskAnnexI), concluded(highRiskAnnexIII)),
  }),
]
