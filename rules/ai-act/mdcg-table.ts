import { cite } from '../engine/citation'
import { conclusion } from '../engine/conclusion'
import type { Condition } from '../engine/condition'
import { all, any, is } from '../engine/condition'
import { attentionNorm, type Norm, norm } from '../engine/norm'
import { declaredDevice, ivdrClass, mdrClass, notifiedBodyDeclared } from '../mdr/declared-class'
import { mdcg2025 } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { aiAct, mdr } from '../sources/citation'

export const notifiedBodyNeeded = conclusion(
  'notified-body-needed',
  {
    yes: 'Een aangemelde instantie is nodig',
    no: 'Geen aangemelde instantie nodig',
    unknown: 'Nog niet duidelijk of een aangemelde instantie nodig is',
  },
  { table: true },
)

const table = cite(mdcg2025, 'tabel 1')

/** One row of MDCG 2025-6 table 1 in which a notified body takes part. Rows without one conclude nothing. */
const row = (id: string, cls: string, when: Condition): Norm =>
  norm({
    id: `mdcg-2025-6.${id}`,
    cites: [table],
    standing: 'finalGuidance',
    inForce: { from: calendar.aiAct },
    says: `Bij ${cls} is een aangemelde instantie nodig.`,
    finds: {
      yes: `Bij ${cls} is een aangemelde instantie nodig`,
      no: `Het is geen ${cls}`,
      unknown: `Nog niet duidelijk of het ${cls} is`,
    },
    concludes: notifiedBodyNeeded,
    when,
  })

const isMdr = is(declaredDevice, 'mdr')
const isIvdr = is(declaredDevice, 'ivdr')

export const mdcgNorms: readonly Norm[] = [
  row(
    'mdr-i-special',
    'klasse I steriel, met meetfunctie of herbruikbaar chirurgisch',
    all(isMdr, is(mdrClass, 'Ispecial')),
  ),
  row('mdr-iia', 'klasse IIa', all(isMdr, is(mdrClass, 'IIa'))),
  row('mdr-iib', 'klasse IIb', all(isMdr, is(mdrClass, 'IIb'))),
  row('mdr-iii', 'klasse III', all(isMdr, is(mdrClass, 'III'))),
  row('mdr-annex-xvi', 'product uit bijlage XVI', is(declaredDevice, 'annexXvi')),
  row('ivdr-a-sterile', 'IVDR-klasse A steriel', all(isIvdr, is(ivdrClass, 'Asterile'))),
  row('ivdr-b', 'IVDR-klasse B', all(isIvdr, is(ivdrClass, 'B'))),
  row('ivdr-c', 'IVDR-klasse C', all(isIvdr, is(ivdrClass, 'C'))),
  row('ivdr-d', 'IVDR-klasse D', all(isIvdr, is(ivdrClass, 'D'))),
]

const needsOne = any(
  all(isMdr, is(mdrClass, 'Ispecial', 'IIa', 'IIb', 'III')),
  all(isIvdr, is(ivdrClass, 'Asterile', 'B', 'C', 'D')),
)
const needsNone = any(all(isMdr, is(mdrClass, 'I')), all(isIvdr, is(ivdrClass, 'A')))

export const mdcgAttention = [
  attentionNorm({
    id: 'attention.notified-body-missing',
    cites: [table],
    standing: 'finalGuidance',
    inForce: { from: calendar.aiAct },
    says: 'Bij de opgegeven klasse hoort een aangemelde instantie, maar die staat niet in het register. Vraag het de leverancier.',
    when: all(needsOne, is(notifiedBodyDeclared, 'no')),
  }),
  attentionNorm({
    id: 'attention.notified-body-unexpected',
    cites: [table],
    standing: 'finalGuidance',
    inForce: { from: calendar.aiAct },
    says: 'Bij de opgegeven klasse hoort geen aangemelde instantie, maar er staat er wel een in het register. Controleer de klasse bij de leverancier.',
    when: all(needsNone, is(notifiedBodyDeclared, 'yes')),
  }),
  attentionNorm({
    id: 'attention.annex-xvi',
    cites: [table, mdr.annex('XVI')],
    standing: 'ourReading',
    inForce: { from: calendar.aiAct },
    says: 'Volgens één bron geldt dit niet voor niet-invasieve producten van klasse I uit bijlage XVI. Vraag het de leverancier.',
    when: is(declaredDevice, 'annexXvi'),
  }),
  attentionNorm({
    id: 'attention.class-is-declared',
    cites: [aiAct.recital('51')],
    standing: 'law',
    inForce: { from: calendar.aiAct },
    says: 'De klasse is de opgave van de fabrikant. Hoog risico volgens de AI-verordening verhoogt de MDR-klasse niet.',
    when: any(needsOne, needsNone),
  }),
]
