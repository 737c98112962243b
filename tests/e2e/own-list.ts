import writeWorkbook from 'write-excel-file/node'
import type { Place } from './place'

/** The hospital's own list, with headings and spellings of its own, and one row that cannot go along. */
export function ownList({ people }: Place): Promise<Buffer> {
  const rows = [
    [
      'Applicatie',
      'Omschrijving',
      'Firma',
      'Contact',
      'Fase',
      'CE-markering',
      'Regelgeving',
      'Klasse',
      'Herkomst',
      'PG',
      'Einde pilot',
      'Besluit pilot',
    ],
    [
      'Botbreukdetectie',
      'Wijst mogelijke breuken aan',
      'Beeldanalyse',
      people.owner?.email,
      'in gebruik',
      'ja',
      'MDR',
      '2a',
      'ingekocht',
      'bijzonder',
    ],
    [
      'Roosterhulp',
      'Stelt een rooster voor',
      'Plan',
      people.quality?.email,
      'pilotfase',
      'nee',
      '',
      '',
      'ingekocht',
      'gewoon',
      '31-1-2027',
      '15-2-2027',
    ],
    ['Spraakverslag', 'Zet gesproken tekst om', 'Spraak', people.quality?.email, 'idee', '', '', '', '', ''],
    ['Onbekende eigenaar', 'Van iemand van elders', 'X', 'niemand@elders.example', 'idee', '', '', '', '', ''],
  ]
  return writeWorkbook(rows.map((row) => row.map((value) => ({ type: String, value: value ?? '' })))).toBuffer()
}

export const asWorkbook = (buffer: Buffer) => ({
  name: 'AI-lijst ziekenhuis.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer,
})
