import type { Block, Plan, Section } from '@/lib/platform/pdf/plan'

/** A document with nothing in it: a cover. */
export const emptyPlan: Plan = {
  title: 'Dossier Botbreukdetectie SEH',
  institution: 'Voorbeeldziekenhuis',
  day: '2026-11-22',
  version: '3, definitief',
  madeBy: 'Kwaliteitsmedewerker',
  madeAt: '2026-11-22T09:42:00Z',
  sections: [],
}

/** A document, with what a test is about. */
export const aPlan = (part: Partial<Plan>): Plan => ({ ...emptyPlan, ...part })
/** A document of one part. */
export const withBlocks = (...blocks: readonly Block[]): Plan => aPlan({ sections: [{ title: 'Deel', blocks }] })
/** 4,000 characters in which every word is different, so that a lost or doubled line shows. */
export const long = Array.from({ length: 600 }, (_, at) => `wóórd${at}`)
  .join(' ')
  .slice(0, 4000)
  .trim()

/** So many chapters, the one longer than the other, each with a paragraph under it. */
export const chapters = (count: number): readonly Section[] =>
  Array.from({ length: count }, (_, at) => ({
    title: `Hoofdstuk ${at}`,
    blocks: [{ kind: 'paragraph', text: long.slice(0, (at * 997) % 4000) }],
    sections: [{ title: `Paragraaf ${at}`, blocks: [{ kind: 'paragraph', text: 'Kort.' }] }],
  }))

/** Something of everything that a document can have. */
export const rich: Plan = aPlan({
  demo: true,
  subtitle: 'AI-systeem · Radiologie',
  conclusion: { tone: 'high', title: 'Indicatief: hoog risico.', text: 'Bevestigd op 12 november 2026.' },
  facts: [{ key: 'Regels', value: 'versie 27 juli 2026' }],
  sections: [
    {
      title: 'Alles',
      id: 'alles',
      blocks: [
        {
          kind: 'paragraph',
          text: ['Gewoon, ', { text: 'vet', strong: true }, ', ', { text: 'grijs', muted: true }, ' en 你.'],
        },
        { kind: 'subheading', text: 'Tussenkop' },
        { kind: 'pairs', pairs: [{ key: 'Naam', value: 'Waarde' }] },
        {
          kind: 'table',
          columns: [{ head: 'Wie' }, { head: 'Hoeveel', align: 'right' }],
          rows: [
            ['Ik', '1.000'],
            ['你', '2 你'],
          ],
        },
        { kind: 'notice', tone: 'open', text: 'Nog niet beoordeeld.' },
        { kind: 'list', items: ['een', 'twee'], ordered: true },
        { kind: 'pageBreak' },
        { kind: 'pageBreak' },
        { kind: 'reasons', reasons: [{ sign: 'yes', text: 'Ja', because: [{ sign: 'unknown', text: 'Open' }] }] },
      ],
    },
  ],
})
