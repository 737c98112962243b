import { describe, expect, test } from 'vitest'
import { actorOf, placeOf, readView, sentenceOf, wordedChange, writeView } from './model'

describe('the address of a view', () => {
  test('what makes no sense in an address is left out', () => {
    const asked = {
      wie: "x' or 1=1",
      soort: 'alles',
      systeem: '7',
      van: '2026-02-30',
      tot: 'gisteren',
      pagina: '-3',
      q: ' ',
    }
    expect(readView(asked)).toEqual({ filter: {}, page: 1 })
    expect(readView({ soort: ['people', 'grants'], pagina: '1e9' })).toEqual({ filter: {}, page: 1 })
  })

  test('a view comes back from its own address', () => {
    const view = {
      filter: { who: '0199a7f2-0000-7000-8000-000000000001', kind: 'people', from: '2026-11-01', text: 'röntgen & co' },
      page: 3,
    } as const
    expect(readView(Object.fromEntries(new URLSearchParams(writeView(view))))).toEqual(view)
    expect(writeView({ filter: {}, page: 1 })).toBe('')
  })
})

describe('the words', () => {
  test('the subject stands in the sentence, or follows it', () => {
    expect(sentenceOf('system.registered')).toEqual({ before: 'AI-systeem ', after: ' geregistreerd' })
    expect(sentenceOf('invitation.sent')).toEqual({ before: 'Uitnodiging verstuurd ', after: '' })
  })

  test('an event without words of its own still reads as a sentence', () => {
    expect(sentenceOf('moon.landed')).toEqual({ before: 'Wijziging van ', after: '' })
  })

  test('a name that every object has is no event', () => {
    expect(sentenceOf('constructor').before).toBe('Wijziging van ')
  })

  test('people, days and states are said in words', () => {
    const people = new Map([['0199a7f2-0000-7000-8000-000000000001', 'Noor Visser']])
    const change = { field: 'ownerId', from: null, to: '0199a7f2-0000-7000-8000-000000000001' }
    expect(wordedChange(change, people)).toEqual({ field: 'Eigenaar', from: null, to: 'Noor Visser' })
    expect(wordedChange({ field: 'targetOn', from: '2027-01-31', to: null }, people).from).toBe('31 januari 2027')
    expect(wordedChange({ field: 'Stadium', from: 'Pilot', to: 'In gebruik' }, people).to).toBe('In gebruik')
  })

  test('somebody who is not known any more is still somebody', () => {
    expect(actorOf('member', null, null)).toBe('Onbekende medewerker')
    expect(actorOf('job', 'people.retention', null)).toBe('Bewaartermijn')
    expect(actorOf('job', 'something.new', null)).toBe('Automatisch')
  })

  test('what was deleted is no link', () => {
    const row = {
      id: '',
      at: new Date(0),
      actor: '',
      changes: [],
      system: null,
      subject: { kind: 'system', id: 'a', label: '' },
    }
    expect(placeOf({ ...row, name: 'system.deleted' })).toBeNull()
    expect(placeOf({ ...row, name: 'system.changed', system: { id: 'a', name: 'A' } })).toBe('/systemen/a')
  })
})
