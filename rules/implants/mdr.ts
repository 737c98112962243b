import { cite } from '../engine/citation'
import { is } from '../engine/condition'
import { attentionNorm, type DutyNorm, dutyNorm } from '../engine/norm'
import { mdrClass } from '../mdr/declared-class'
import { deviceDecree } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { mdr } from '../sources/citation'
import { implantCardExempt, placedHere } from './practice'

const terms = {
  owedBy: 'care-provider',
  seldom: true,
  via: null,
  level: 'system',
  everyMonths: 12,
  intervalStanding: 'ourReading',
} as const

/** What the MDR asks of a health institution that gives implants. */
export const implantMdrDuties: readonly DutyNorm[] = [
  dutyNorm({
    id: 'mdr.18.card',
    dutyId: 'mdr.18.card',
    cites: [cite(deviceDecree, ''), mdr.art('18', '2')],
    standing: 'law',
    inForce: { from: calendar.mdr },
    says: 'Een zorginstelling geeft de patiënt een implantaatkaart. Voor onder andere hechtdraad, nietjes, vullingen, schroeven en platen hoeft dat niet (lid 3).',
    when: placedHere(is(implantCardExempt, 'no')),
    duty: {
      ...terms,
      title: 'Implantaatkaart geven',
      todo: 'Geef elke patiënt de implantaatkaart van de fabrikant, met de identiteit van de patiënt erop.',
      evidence: ['De werkafspraak', 'Een voorbeeld van de kaart'],
    },
  }),
  dutyNorm({
    id: 'mdr.18.information',
    dutyId: 'mdr.18.information',
    cites: [mdr.art('18', '1'), mdr.art('18', '2')],
    standing: 'secondary',
    inForce: { from: calendar.mdr },
    says: 'Een zorginstelling geeft de patiënt de informatie van de fabrikant over het implantaat, op een manier waarmee die er snel bij kan.',
    when: placedHere(),
    duty: {
      ...terms,
      title: 'Informatie over het implantaat geven',
      todo: 'Geef de informatie van de fabrikant zo dat de patiënt er snel bij kan, bijvoorbeeld via een website. Kijk na of de fabrikant haar bijwerkt.',
      evidence: ['De informatie voor de patiënt', 'Hoe de patiënt erbij kan'],
    },
  }),
  dutyNorm({
    id: 'mdr.27-9',
    dutyId: 'mdr.27-9',
    cites: [mdr.art('27', '9')],
    standing: 'secondary',
    inForce: { from: calendar.mdr },
    says: 'Een zorginstelling bewaart van elk implantaat van klasse III de UDI, het liefst elektronisch.',
    when: placedHere(is(mdrClass, 'III')),
    duty: {
      ...terms,
      title: 'UDI van het implantaat bewaren',
      todo: 'Leg de UDI vast van elk implantaat van klasse III dat u krijgt of levert, het liefst elektronisch, bijvoorbeeld door te scannen.',
      evidence: ['Hoe de UDI wordt vastgelegd', 'Een uitdraai van vastgelegde UDI’s'],
    },
  }),
]

export const implantMdrAttention = [
  attentionNorm({
    id: 'attention.implant.only-the-card',
    cites: [mdr.art('18', '3')],
    standing: 'secondary',
    inForce: { from: calendar.mdr },
    says: 'De uitzondering gaat alleen over de implantaatkaart. Wat u in het dossier vastlegt, schriftelijk aan de patiënt geeft en aan het register levert, valt er niet vanzelf onder.',
    when: placedHere(is(implantCardExempt, 'yes')),
  }),
]
