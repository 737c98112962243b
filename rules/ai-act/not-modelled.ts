import { publicAuthority, publicServices } from '../common-facts'
import { all, any, concluded, is } from '../engine/condition'
import { attentionNorm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { emergencyTriage, otherPoints } from './annex-iii'
import { highRiskAnnexIII } from './art-6-high-risk'
import { provider } from './roles'

const { criticalInfrastructure, ...allButTwo } = otherPoints

/** Art. 27 and art. 49(3) leave out point 2 of Annex III, critical infrastructure. */
const anyPointButTwo = any(
  is(emergencyTriage, 'emergency'),
  ...Object.values(allButTwo).map(({ fact }) => is(fact, 'yes')),
)

/** What this version leaves out, said where it matters. */
export const notModelledAttention = [
  attentionNorm({
    id: 'attention.provider',
    dated: true,
    cites: [aiAct.art('16'), aiAct.art('50', '1'), aiAct.art('50', '2')],
    standing: 'law',
    inForce: { from: calendar.aiAct },
    says: 'Als aanbieder heeft uw organisatie verplichtingen (zoals art. 16 en art. 50 lid 1 en 2) die nog niet zijn beoordeeld. Overleg met uw jurist.',
    when: concluded(provider),
  }),
  attentionNorm({
    id: 'attention.fria',
    dated: true,
    cites: [aiAct.art('27', '1')],
    standing: 'ourReading',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Bij een toepassing uit bijlage III hoort waarschijnlijk een beoordeling van de gevolgen voor de grondrechten (art. 27). Die verplichting is nog niet beoordeeld.',
    when: all(
      concluded(highRiskAnnexIII),
      any(
        all(anyPointButTwo, any(is(publicServices, 'yes'), is(publicAuthority, 'yes'))),
        is(otherPoints.creditScore.fact, 'yes'),
        is(otherPoints.insurancePricing.fact, 'yes'),
      ),
    ),
  }),
  attentionNorm({
    id: 'attention.registration',
    dated: true,
    cites: [aiAct.art('26', '8'), aiAct.art('49', '3')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Een overheidsinstantie registreert het gebruik van een systeem uit bijlage III in de EU-databank. Die verplichting is nog niet beoordeeld.',
    when: all(concluded(highRiskAnnexIII), anyPointButTwo, is(publicAuthority, 'yes')),
  }),
]

/** Listed in the catalogue with the reason. */
export const notModelled: readonly { readonly subject: string; readonly reason: string }[] = [
  {
    subject: 'MDR-klasse bepalen (bijlage VIII)',
    reason: 'De klasse is de opgave van de fabrikant; wij signaleren alleen twijfel.',
  },
  {
    subject: 'MDR bijlage VIII, regel 8 (implantaten), 10 en 12, en regel 9 buiten actieve implantaten',
    reason: 'Gaan over apparaten; software die ze stuurt, volgt de klasse van het apparaat (punt 3.3).',
  },
  { subject: 'MDR bijlage VIII, regel 15 (anticonceptie)', reason: 'De tekst is hier nog niet nagelezen.' },
  {
    subject: 'IVDR bijlage VIII, regels 1 tot en met 7',
    reason: 'De tekst is hier nog niet nagelezen; alleen punt 1.4 en één voorbeeld uit het richtsnoer tellen mee.',
  },
  {
    subject: 'Overgangsrecht van de MDR voor oude certificaten (art. 120)',
    reason: 'Er wordt nog niet gevraagd of het een oud certificaat is; komt later.',
  },
  {
    subject: 'Verplichtingen van aanbieder, importeur en distributeur',
    reason: 'Komen later; bij aanbieders verschijnt een aandachtspunt.',
  },
  { subject: 'Art. 50 lid 1 en 2', reason: 'Rusten op de aanbieder; komen later.' },
  {
    subject: 'Art. 26 lid 8, 9, 10 en 12, art. 27, 49, 73 en 86',
    reason: 'Komen later; art. 27 en 49 verschijnen als aandachtspunt.',
  },
  {
    subject: 'Art. 2 lid 6 en 8 (onderzoek)',
    reason:
      'Wordt niet gevraagd: een systeem dat alleen voor onderzoek is gemaakt, wordt beoordeeld als elk ander. Komt later.',
  },
  { subject: 'Art. 4a', reason: 'Geeft onder voorwaarden een mogelijkheid, geen verplichting.' },
  { subject: 'Art. 26 lid 3', reason: 'Laat andere regels en de eigen organisatie onverlet; brengt zelf niets erbij.' },
  {
    subject: 'Art. 111 lid 2 in de tekst van voor de omnibus',
    reason: 'De oude tekst is vervangen voordat zij ging gelden.',
  },
  {
    subject: 'De punten van bijlage III buiten 5(d)',
    reason: 'Elk punt is één vraag; de uitwerking per punt komt later.',
  },
  {
    subject: 'De voorwaarden van MDR en IVDR art. 5 lid 5',
    reason: 'Eén oordeel van een persoon; de tekst van de IVDR-voorwaarden ontbreekt.',
  },
  {
    subject: 'Of de verplichtingen bij een andere rol door een overeenkomst verschuiven (art. 25)',
    reason: 'Hangt af van de overeenkomst.',
  },
  {
    subject: 'De lijst van de AP buiten categorie 7 (gezondheidsgegevens)',
    reason: 'Niet per categorie gevraagd; de tekst per categorie is nog niet nagelezen.',
  },
  { subject: 'AVG art. 36', reason: 'Volgt pas uit een DPIA waarin een hoog risico overblijft; komt later.' },
  {
    subject: 'Wkkgz art. 10 en 11',
    reason: 'Gaan over een incident of calamiteit, niet over een systeem; komen later.',
  },
]
