import { describe, expect, test } from 'vitest'
import type { Dossier } from '../model'
import { changeOn, comingDays, comingView } from './model'

const today = '2026-11-27'

const dossier = (answers: Readonly<Record<string, string>>): Dossier => ({
  held: new Map(),
  situation: new Map(Object.entries(answers)),
  answers: new Map(),
})

const device = dossier({
  technique: 'learned',
  autonomous: 'yes',
  influences: 'yes',
  declaredDevice: 'mdr',
  mdrClass: 'IIa',
  devicePart: 'itself',
  origin: 'bought',
  usedByInstitution: 'yes',
})

describe('welke dag', () => {
  test('een andere dag dan een komende, of geen dag, is de eerste', () => {
    const first = { day: '2026-12-02', page: 1 }
    for (const dag of [undefined, '2026-08-02', '2027-01-01', 'morgen', ['2027-12-02'], '']) {
      expect(comingView({ dag }, today)).toEqual(first)
    }
    expect(comingView({ dag: '2028-08-02', pagina: '3' }, today)).toEqual({ day: '2028-08-02', page: 3 })
  })

  test.each(['0', '-1', '1.5', 'twee', '100000', ['2']])('een pagina die er geen is, is de eerste: %j', (pagina) =>
    expect(comingView({ pagina }, today)?.page).toBe(1),
  )

  test('op de dag zelf komt zij niet meer, en na de laatste komt er geen', () => {
    expect(comingView({ dag: '2026-12-02' }, '2026-12-02')?.day).toBe('2027-12-02')
    expect(comingView({}, '2030-08-02')).toBeNull()
  })

  test('elke komende dag staat er één keer, met wat er begint', () => {
    const days = comingDays(today)
    expect(days.map((d) => d.day)).toEqual(['2026-12-02', '2027-12-02', '2028-08-02', '2030-08-02'])
    for (const { labels } of days) expect(labels.length).toBeGreaterThan(0)
  })
})

describe('wat een dag verandert', () => {
  test('verplichtingen gaan gelden op de dag zelf, niet op een andere', () => {
    expect(changeOn(device, null, '2028-08-02')).toMatchObject({
      begins: expect.arrayContaining(['Menselijk toezicht', 'Logbestanden bewaren']),
      sentences: [],
    })
    expect(changeOn(device, null, '2027-12-02')).toMatchObject({ begins: [], sentences: [] })
  })

  test('een verbod verandert de categorie op zijn dag', () => {
    const { before, after, sentences } = changeOn(
      dossier({
        ...Object.fromEntries(device.situation),
        declaredDevice: 'none',
        practiceManipulation: 'no',
        practiceVulnerability: 'no',
        practiceSocialScoring: 'no',
        practiceCrimePrediction: 'no',
        practiceFaceScraping: 'no',
        practiceEmotionAtWork: 'no',
        practiceBiometricCategorisation: 'no',
        practiceRemoteIdentification: 'no',
        practiceIntimateMaterial: 'yes',
        intimateMedical: 'no',
        usedForMaterial: 'yes',
      }),
      null,
      '2026-12-02',
    )
    expect([before, after]).toEqual(['undetermined', 'prohibited'])
    expect(sentences[0]).toBe('De categorie was onbepaald en is nu verboden.')
  })

  test('waar iemand anders besliste dan de regels, geldt dat besluit', () => {
    const other = { kind: 'overridden', category: 'other', routes: [], reason: 'Wordt niet zo gebruikt.' } as const
    const { before, after, begins, sentences } = changeOn(device, other, '2028-08-02')
    expect([before, after]).toEqual(['other', 'other'])
    expect([begins, sentences]).toEqual([[], []])
  })
})
