import { ivdr, keptInHouse, mdr, notInAnnexIII, ordinary } from '../examples/answers'
import type { Example, Examples } from '../examples/example'

const on = '2026-11-23' as const
const own = { ...ordinary, ...notInAnnexIII, ...mdr('IIb'), ...keptInHouse }

export const inHouseExamples: Examples = {
  title: 'Zelfgemaakte hulpmiddelen (MDR en IVDR art. 5 lid 5)',
  examples: [
    {
      says: 'Gaat het naar een andere rechtspersoon, zoals van een regionale organisatie naar praktijken, dan vervalt de uitzondering: hoog risico, en dat wordt gezegd.',
      given: { ...own, transferred: 'yes' },
      on,
      expect: { annexI: 'yes', attention: ['attention.in-house.transferred'], duties: { 'mdr.5-5': 'no' } },
    },
    {
      says: 'Zijn alle voorwaarden vervuld, dan geldt de uitzondering, met de plicht om ze te houden. Wat niet is nagelezen, wordt genoemd.',
      given: own,
      on,
      expect: {
        annexI: 'no',
        duties: { 'mdr.5-5': '2021-05-26' },
        attention: ['attention.in-house.unread'],
        noAttention: ['attention.in-house.transferred'],
      },
    },
    {
      says: 'Ook een product uit bijlage XVI kan onder de voorwaarden zelf gemaakt zijn.',
      given: { ...own, declaredDevice: 'annexXvi' },
      on,
      expect: { annexI: 'no', duties: { 'mdr.5-5': '2021-05-26' }, attention: ['attention.in-house.unread'] },
    },
    {
      says: 'Gaat het naar een ander, dan is niet meer van belang wat van de voorwaarden niet is nagelezen.',
      given: { ...own, transferred: 'yes' },
      on,
      expect: { noAttention: ['attention.in-house.unread'] },
    },
    ...(['yes', 'no'] as const).flatMap((transferred) =>
      (['origin', 'declaredDevice'] as const).map(
        (id): Example => ({
          says: `Wat gekocht is of geen hulpmiddel, heeft met de uitzondering niets te maken (${id}, ${transferred}).`,
          given: { ...own, transferred, [id]: id === 'origin' ? 'bought' : 'none' },
          on,
          expect: { noAttention: ['attention.in-house.transferred', 'attention.in-house.unread'] },
        }),
      ),
    ),
    ...(
      [
        ['inHouseQuality', 'Zonder kwaliteitsmanagementsysteem (b)'],
        ['inHouseNeed', 'Zonder onderbouwing dat de markt niet voorziet (c)'],
        ['inHouseInformation', 'Zonder informatie voor de autoriteit (d)'],
        ['inHouseDeclaration', 'Zonder openbare verklaring (e)'],
        ['inHouseReview', 'Zonder evaluatie van de ervaringen (h)'],
        ['inHouseConditions', 'Zonder de overige voorwaarden (f, g en schaal)'],
      ] as const
    ).flatMap(([id, without]) => [
      {
        says: `${without}: geen uitzondering.`,
        given: { ...own, [id]: 'no' },
        on,
        expect: { annexI: 'yes', duties: { 'mdr.5-5': 'no' } } as const,
      },
      {
        says: `${without}, als dat nog open is: open, en er wordt naar gevraagd.`,
        given: { ...own, [id]: '' },
        on,
        expect: { annexI: 'unknown', duties: { 'mdr.5-5': 'unknown' }, asks: [id] } as const,
      },
    ]),
    {
      says: 'De voorwaarden van de IVDR ontbreken hier: één oordeel van een persoon, en de punten van de MDR worden niet gevraagd.',
      given: {
        ...own,
        ...ivdr('C'),
        inHouseQuality: '',
        inHouseNeed: '',
        inHouseDeclaration: '',
        inHouseConditions: '',
      },
      on,
      expect: {
        annexI: 'unknown',
        asks: ['inHouseConditions'],
        asksNot: ['inHouseQuality', 'inHouseNeed', 'inHouseDeclaration'],
      },
    },
    {
      says: 'Is dat oordeel ja, dan geldt de uitzondering ook daar.',
      given: { ...own, ...ivdr('C') },
      on,
      expect: { annexI: 'no', duties: { 'mdr.5-5': '2022-05-26' } },
    },
    {
      says: 'Van een ingekocht hulpmiddel wordt hier niets gevraagd.',
      given: { ...own, origin: 'bought', transferred: '', inHouseQuality: '' },
      on,
      expect: {
        annexI: 'yes',
        duties: { 'mdr.5-5': 'no' },
        asksNot: ['transferred', 'inHouseQuality'],
        noAttention: ['attention.in-house.unread'],
      },
    },
  ],
}
