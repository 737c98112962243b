'use client'

import { TextList, type TextTerm } from './description-list'
import { Fold } from './fold'

export type TextBlock = { readonly key: string; readonly title: string; readonly items: readonly TextTerm[] }

/** Lists of texts that people typed, each under its heading. A client component: many blocks travel as data. */
export function TextBlocks({ blocks, empty }: { blocks: readonly TextBlock[]; empty: string }) {
  return blocks.map(({ key, title, items }) => (
    <section key={key}>
      <h3 className="mb-2">{title}</h3>
      <TextList items={items} empty={empty} />
    </section>
  ))
}

/** The same behind folds that are closed, each with a short remark at its right. */
export function TextFolds({
  blocks,
  empty,
}: {
  blocks: readonly (TextBlock & { readonly end: string })[]
  empty: string
}) {
  return blocks.map(({ key, title, end, items }) => (
    <Fold key={key} title={title} end={end}>
      <TextList items={items} empty={empty} />
    </Fold>
  ))
}
