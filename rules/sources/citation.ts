import { type Citation, cite } from '../engine/citation'
import {
  aiAct as aiActSource,
  avg as avgSource,
  ivdr as ivdrSource,
  mdr as mdrSource,
  omnibus as omnibusSource,
  wgbo as wgboSource,
  wkkgz as wkkgzSource,
} from './acts'

const article = (number: string, paragraph?: string, point?: string): string =>
  [`art. ${number}`, paragraph && `lid ${paragraph}`, point && `onder ${point}`].filter(Boolean).join(' ')

/** A place that is known from another source: whoever reads the citation is told that its text was not read again. */
export const unread = (c: Citation): Citation => ({ ...c, text: `${c.text} (tekst niet nagelezen)` })

/** AI Act: aiAct.art('5', '1', 'f'), aiAct.annexI('11'), aiAct.annexIII('5', 'd'), aiAct.recital('12'). */
export const aiAct = {
  art: (number: string, paragraph?: string, point?: string): Citation =>
    cite(aiActSource, article(number, paragraph, point)),
  /** Art. 3 has no paragraphs: its definitions are numbered points. */
  definition: (point: string): Citation => cite(aiActSource, `art. 3 punt ${point}`),
  annexI: (point: string): Citation => cite(aiActSource, `bijlage I.A punt ${point}`),
  annexIII: (point: string, letter?: string): Citation =>
    cite(aiActSource, `bijlage III punt ${point}${letter ? ` onder ${letter}` : ''}`),
  recital: (number: string): Citation => cite(aiActSource, `overweging ${number}`),
} as const

export const mdr = {
  art: (number: string, paragraph?: string, point?: string): Citation =>
    cite(mdrSource, article(number, paragraph, point)),
  definition: (point: string): Citation => cite(mdrSource, `art. 2 punt ${point}`),
  annex: (number: string): Citation => cite(mdrSource, `bijlage ${number}`),
  /** An implementing rule (3.1, 3.3, 3.5) or classification rule of Annex VIII: mdr.rule('regel 11'). */
  rule: (place: string): Citation => cite(mdrSource, `bijlage VIII, ${place}`),
} as const

export const ivdr = {
  art: (number: string, paragraph?: string, point?: string): Citation =>
    cite(ivdrSource, article(number, paragraph, point)),
  annex: (number: string): Citation => cite(ivdrSource, `bijlage ${number}`),
  rule: (place: string): Citation => cite(ivdrSource, `bijlage VIII, ${place}`),
} as const

export const avg = {
  art: (number: string, paragraph?: string, point?: string): Citation =>
    cite(avgSource, article(number, paragraph, point)),
  recital: (number: string): Citation => cite(avgSource, `overweging ${number}`),
} as const

/** An article of Book 7 of the Civil Code: wgbo.art('448'). */
export const wgbo = { art: (number: string): Citation => cite(wgboSource, `art. 7:${number} BW`) } as const

export const wkkgz = {
  art: (number: string, paragraph?: string, point?: string): Citation =>
    cite(wkkgzSource, article(number, paragraph, point)),
} as const

/** A recital of the omnibus, which changed the AI Act. */
export const omnibusRecital = (number: string): Citation => cite(omnibusSource, `overweging ${number}`)
