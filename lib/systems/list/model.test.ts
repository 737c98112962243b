import { describe, expect, test } from 'vitest'
import { defaultColumns } from './columns/model'
import { noFilter } from './filter/model'
import { isUntidy, type ListView, plainView, queryOf, systemsHref, viewFrom, viewHref } from './model'
import { saysCount } from './nl'

const asQuery = (view: ListView) => {
  const query: Record<string, string[]> = {}
  for (const [name, value] of queryOf(view)) query[name] = [...(query[name] ?? []), value]
  return query
}

describe('the address of a list', () => {
  test('is bare when nothing is asked', () => {
    expect(viewHref('amphia', plainView)).toBe('/amphia/systemen')
    expect(viewFrom({})).toEqual(plainView)
  })

  test('says in Dutch what a number on the dashboard counts', () => {
    expect(systemsHref('a', { categories: ['highRisk'], stages: ['inUse'], legalDay: '2028-08-02' })).toBe(
      '/a/systemen?stadium=in-gebruik&categorie=hoog-risico&datum=2028-08-02',
    )
    expect(systemsHref('a', { withoutOwner: true, dpia: ['needed'] })).toBe('/a/systemen?dpia=nodig&zonder-eigenaar=1')
  })

  test('holds the whole view: read back it is the same', () => {
    const view: ListView = {
      filter: {
        q: 'bot breuk',
        stages: ['pilot', 'inUse'],
        categories: ['undetermined'],
        transparency: true,
        routes: ['annexI', 'annexIII'],
        dpia: ['needed', 'inProgress'],
        checklist: ['done'],
        owner: 'me',
        withoutOwner: true,
        departments: ['Spoedeisende hulp', 'IC & MC'],
        vendor: 'Beeld',
        complete: 'no',
        certificateBefore: '2027-01-01',
        legalDay: '2027-12-02',
      },
      sort: { key: 'firstDay', desc: true },
      columns: ['stage', 'vendor'],
      size: 25,
      page: 3,
    }
    expect(viewFrom(asQuery(view))).toEqual(view)
  })

  test('that is old or mistyped still shows a list', () => {
    expect(
      viewFrom({
        stadium: ['weg', 'pilot'],
        categorie: 'minimaal',
        eigenaar: "' or 1=1",
        datum: '2028-02-30',
        sorteer: '-prijs',
        kolommen: 'prijs',
        rijen: '5000',
        pagina: '-3',
      }),
    ).toEqual({ ...plainView, filter: { ...noFilter, stages: ['pilot'] }, columns: defaultColumns })
  })

  test('is tidied of what a form sends along, once', () => {
    const sent = { q: '', stadium: 'pilot', eigenaar: '', rijen: '50' }
    expect(isUntidy(sent, viewFrom(sent))).toBe(true)
    const tidy = { stadium: 'pilot' }
    expect(isUntidy(tidy, viewFrom(tidy))).toBe(false)
    expect(isUntidy({ melding: 'opgeslagen' }, plainView)).toBe(false)
  })
})

describe('het aantal boven de lijst', () => {
  const facets = {
    all: 14,
    stage: [
      { value: 'inUse', label: null, count: 12 },
      { value: 'retired', label: null, count: 2 },
    ],
  }

  test('zegt hoeveel er zijn afgewezen of uitgefaseerd, en zwijgt waar dat er geen zijn', () => {
    expect(saysCount(14, facets, false)).toBe('14 systemen, waarvan 2 afgewezen of uitgefaseerd')
    expect(saysCount(1, { all: 1, stage: [] }, false)).toBe('1 systeem')
    expect(saysCount(3, facets, true)).toBe('14 systemen, 3 getoond met deze filters')
  })
})
