import { conclusion } from '../engine/conclusion'
import { all, concluded, is, not } from '../engine/condition'
import { yesNo } from '../engine/fact'
import { attentionNorm, type Norm, norm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { mdr } from '../sources/citation'
import { declaredDevice, mdrClass } from './declared-class'

export const oldCertificate = yesNo('oldCertificate', {
  topic: 'device',
  asks: 'Rust de CE-markering nog op een certificaat of verklaring van voor de MDR?',
  why: 'Zulke hulpmiddelen mogen onder voorwaarden nog een tijd op de markt blijven. Daarna is een certificaat onder de MDR nodig, vaak in een hogere klasse.',
  cites: mdr.art('120'),
  examples: {
    practice: 'de verklaring van een app noemt nog een richtlijn in plaats van de MDR',
    hospital: 'het certificaat van de beeldsoftware is van voor de MDR',
  },
  askWhom: 'de leverancier: kijk in de conformiteitsverklaring',
  yes: 'De CE-markering rust op een certificaat of verklaring van voor de MDR',
  no: 'De CE-markering rust op de MDR',
})

export const onOldCertificate = conclusion('old-certificate', {
  yes: 'Het hulpmiddel is nog op de markt door overgangsrecht van de MDR',
  no: 'Geen overgangsrecht van de MDR',
  unknown: 'Nog niet duidelijk of overgangsrecht van de MDR geldt',
})

export const legacyCertificateNorms: readonly Norm[] = [
  norm({
    id: 'mdr.120',
    cites: [mdr.art('120')],
    standing: 'ourReading',
    inForce: { from: calendar.mdr },
    says: 'Een hulpmiddel met een certificaat of verklaring van voor de MDR mag onder voorwaarden nog een tijd op de markt blijven.',
    finds: onOldCertificate.says,
    concludes: onOldCertificate,
    when: all(is(declaredDevice, 'mdr'), is(oldCertificate, 'yes')),
  }),
]

/** The end of the time that older devices have, known from another source than the text of the act. */
export const legacyCertificateAttention = [
  attentionNorm({
    id: 'attention.old-certificate.highest',
    dated: true,
    cites: [mdr.art('120', '3a', 'a')],
    standing: 'ourReading',
    inForce: { from: calendar.mdrLegacyHighest },
    says: 'Klasse III: na deze dag is een certificaat onder de MDR nodig. Vraag de fabrikant naar zijn planning. De dag kennen wij uit een andere bron dan de wettekst.',
    when: all(concluded(onOldCertificate), is(mdrClass, 'III')),
  }),
  attentionNorm({
    id: 'attention.old-certificate.other',
    dated: true,
    cites: [mdr.art('120', '3a', 'b'), mdr.art('120', '3b')],
    standing: 'ourReading',
    inForce: { from: calendar.mdrLegacyOther },
    says: 'Na deze dag is een certificaat onder de MDR nodig; voor een implanteerbaar hulpmiddel van klasse IIb geldt de dag van klasse III. Vraag de fabrikant naar zijn planning en naar de klasse onder de MDR. De dag kennen wij uit een andere bron dan de wettekst.',
    when: all(concluded(onOldCertificate), not(is(mdrClass, 'III'))),
  }),
]

export const legacyCertificateFacts = [oldCertificate]
