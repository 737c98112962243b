import { expect, test } from 'vitest'
import { contentDisposition, fileName, keptName } from './file-name'

test.each([
  ['een pad wordt geen pad', '../../etc/passwd', '-..-etc-passwd.pdf'],
  ['tekens die een schijf weigert', 'A/B\\C:D*E?F"G<H>I|J', 'A-B-C-D-E-F-G-H-I-J.pdf'],
  ['een regeleinde breekt geen kop', 'Dossier\r\nX-Kwaad: ja', 'Dossier X-Kwaad- ja.pdf'],
  ['richtingtekens verbergen geen extensie', 'dossier\u202efdp.exe', 'dossier fdp.exe.pdf'],
  ['een halve surrogaat', 'Dossier \ud83d', 'Dossier.pdf'],
  ['leeg', '   ', 'document.pdf'],
  ['alleen punten', '...', 'document.pdf'],
  ['een gereserveerde naam', 'con', 'document.pdf'],
  ['Nederlands blijft Nederlands', 'Dossier coördinatie één', 'Dossier coördinatie één.pdf'],
])('%s', (_, title, name) => expect(fileName(title, 'pdf')).toBe(name))

test('een titel van 4.000 tekens wordt een naam die een schijf aankan', () =>
  expect(fileName('ö'.repeat(4000), 'pdf')).toHaveLength(124))

test('de kop noemt de naam eenvoudig en volledig', () =>
  expect(contentDisposition('Dossier "één" (50%) 你.pdf')).toBe(
    `attachment; filename="Dossier -een- (50_) _.pdf"; filename*=UTF-8''Dossier%20-%C3%A9%C3%A9n-%20%2850%25%29%20%E4%BD%A0.pdf`,
  ))

test('de kop bestaat uit tekens die een kop mag hebben', () =>
  expect(contentDisposition('\u0000\u007f😀\n"')).toMatch(/^[\x20-\x7e]+$/))

test.each([
  ['../../../etc/passwd.txt', '-..-..-etc-passwd.txt'],
  ['a"\r\nX-Evil: 1.txt', 'a- X-Evil- 1.txt'],
  ['factuur\u202efdp.exe', 'factuur fdp.exe'],
  ['v1.2 eindrapport', 'v1.2 eindrapport'],
  ['DPIA 2026.docx', 'DPIA 2026.docx'],
])('een naam die met een bestand meekwam: %j', (came, kept) => expect(keptName(came)).toBe(kept))
