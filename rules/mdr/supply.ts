import { supplies } from '../ai-act/supply'
import { all, is } from '../engine/condition'
import { type DutyNorm, dutyNorm, type Terms } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { mdr } from '../sources/citation'
import { declaredDevice } from './declared-class'

const owed = (
  article: '13' | '14',
  as: 'imports' | 'distributes',
  says: string,
  terms: Pick<Terms, 'title' | 'todo' | 'evidence' | 'owedBy'>,
): DutyNorm =>
  dutyNorm({
    id: `mdr.${article}`,
    dutyId: `mdr.${article}`,
    cites: [mdr.art(article)],
    standing: 'secondary',
    inForce: { from: calendar.mdr },
    says,
    when: all(is(declaredDevice, 'mdr', 'annexXvi'), is(supplies, as)),
    duty: { ...terms, via: null, level: 'system', everyMonths: 12, intervalStanding: 'ourReading' },
  })

/** What the MDR asks of an importer and a distributor, as a fact sheet sums it up. */
export const deviceSupplyDuties: readonly DutyNorm[] = [
  owed(
    '13',
    'imports',
    'De importeur van een hulpmiddel gaat voor de import na of alles in orde is, vermeldt zijn gegevens, houdt klachten bij, registreert zich en werkt mee aan terugroepacties.',
    {
      title: 'Hulpmiddel nagaan, vermelden en registreren (als importeur)',
      todo: 'Ga na of CE-markering, conformiteitsverklaring, etiket, gebruiksaanwijzing in de juiste taal en UDI er zijn. Vermeld uw gegevens, registreer u in Eudamed, houd een register van klachten bij, deel het met fabrikant en distributeurs, en werk mee aan toezicht en terugroepacties.',
      owedBy: 'importer',
      evidence: ['De controle voor de import', 'De registratie', 'Het register van klachten'],
    },
  ),
  owed(
    '14',
    'distributes',
    'De distributeur van een hulpmiddel gaat voor het doorleveren na of alles in orde is, houdt klachten bij en werkt mee aan terugroepacties.',
    {
      title: 'Hulpmiddel nagaan en klachten delen (als distributeur)',
      todo: 'Ga na of CE-markering, conformiteitsverklaring, etiket, gebruiksaanwijzing in de juiste taal en UDI er zijn. Houd een register van klachten bij, deel het met de fabrikant, en werk mee aan toezicht en terugroepacties.',
      owedBy: 'distributor',
      evidence: ['De controle voor het doorleveren', 'Het register van klachten'],
    },
  ),
]
