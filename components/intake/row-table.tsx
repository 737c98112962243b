import type { ReactNode } from 'react'
import { isMendable, mendFields } from '@/lib/intake/batch/deciding/model'
import type { Batch } from '@/lib/intake/batch/model'
import { showLabels } from '@/lib/intake/batch/nl'
import { importHref, queryOf, type RowsView, rowsPerPage } from '@/lib/intake/batch/view/model'
import type { ImportPage, ImportRow } from '@/lib/intake/loaders'
import { doubtText, shortly } from '@/lib/intake/values/nl'
import { candidateText, changesText, fillsText, rowProblemText } from '@/lib/intake/verdicts/nl'
import { systemHref } from '@/lib/systems/list/model'
import { Button } from '../ui/button'
import { Chip, type Mark, type Tone } from '../ui/chip'
import { Pager } from '../ui/pager'
import { Table, Td, Th } from '../ui/table'
import { MendForm } from './mend-form'

const looks: Readonly<Record<keyof typeof showLabels, { tone: Tone; mark?: Mark }>> = {
  new: { tone: 'minimal' },
  changed: { tone: 'open' },
  unchanged: { tone: 'none' },
  duplicate: { tone: 'limited', mark: 'help' },
  wrong: { tone: 'bad' },
  leftOut: { tone: 'none' },
}

/** The form that the buttons of the rows belong to. */
export const decisionForm = 'besluit'

type Props = { slug: string; page: ImportPage; view: RowsView }

/** One page of rows: what happens to each, why, and what the user can say about it. */
export function RowTable({ slug, page: { batch, rows, total, mending, members }, view }: Props) {
  const open = batch.state === 'ready'
  return (
    <>
      <Table caption="Rijen van uw bestand" cards>
        <thead>
          <tr>
            <Th num>Rij</Th>
            <Th>Naam</Th>
            <Th>{open ? 'Wat gebeurt er' : 'Wat er gebeurde'}</Th>
            <Th>Waarom</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { outcome, number } = row
            const kind = outcome.leftOut ? 'leftOut' : outcome.verdict.is
            return (
              <tr key={number} id={`rij-${number}`}>
                <Td label="Rij" num>
                  {number}
                </Td>
                <th scope="row" className="lead" data-l="Naam">
                  <Name slug={slug} row={row} />
                </th>
                <Td label={open ? 'Wat gebeurt er' : 'Wat er gebeurde'}>
                  <Chip {...looks[kind]}>{showLabels[kind]}</Chip>
                </Td>
                <Td label="Waarom" className="max-[800px]:block max-[800px]:text-left">
                  <div className="wrap-anywhere">
                    <Why slug={slug} row={row} />
                    {open && <Decisions slug={slug} batch={batch} row={row} view={view} />}
                    {open && mending?.number === number && isMendable(outcome) && (
                      <MendForm
                        slug={slug}
                        id={batch.id}
                        back={queryOf({ ...view, mend: null })}
                        row={number}
                        fields={mendFields(batch, mending, outcome)}
                        members={members}
                        close={`${importHref(slug, batch.id, { ...view, mend: null })}#rij-${number}`}
                      />
                    )}
                  </div>
                </Td>
              </tr>
            )
          })}
        </tbody>
      </Table>
      <Pager
        page={view.page}
        size={rowsPerPage}
        total={total}
        noun={total === 1 ? 'rij' : 'rijen'}
        href={(page) => `${importHref(slug, batch.id, { ...view, page, mend: null })}#rijen`}
      />
    </>
  )
}

function Name({ slug, row: { outcome, systemId } }: { slug: string; row: ImportRow }) {
  if (outcome.name === null) return <span className="muted">leeg</span>
  const name = shortly(outcome.name)
  return systemId ? <a href={systemHref(slug, systemId)}>{name}</a> : <b>{name}</b>
}

function Why({ slug, row: { outcome } }: { slug: string; row: ImportRow }): ReactNode {
  const { verdict, doubts } = outcome
  const said =
    verdict.is === 'wrong' ? (
      verdict.problems.map((p) => <p key={rowProblemText(p)}>{rowProblemText(p)}</p>)
    ) : verdict.is === 'duplicate' ? (
      verdict.candidates.map((c) => (
        <p key={c.id ?? c.row}>
          {candidateText(c)} {c.id && <a href={systemHref(slug, c.id)}>Bekijk</a>}
        </p>
      ))
    ) : verdict.is === 'changed' ? (
      <p>{changesText(verdict.changes)}</p>
    ) : verdict.is === 'new' && verdict.fills ? (
      <p className="text-ink-2">{fillsText(verdict.fills, verdict.more ?? 0)}</p>
    ) : null
  if (!said && doubts.length === 0) return <span className="muted">–</span>
  return (
    <>
      {said}
      {doubts.slice(0, 3).map((d) => (
        <small key={d.at}>{doubtText(d.doubt, d.text, d.at)}</small>
      ))}
    </>
  )
}

type DecisionsProps = { slug: string; batch: Batch; row: ImportRow; view: RowsView }

/** What the user can say about a row, each a button of one form above the table. */
function Decisions({ slug, batch, row: { number, outcome }, view }: DecisionsProps) {
  const { verdict, leftOut } = outcome
  const same = verdict.is === 'duplicate' ? verdict.candidates.flatMap((c) => (c.id ? [c] : [])) : []
  if (leftOut)
    return (
      <Says>
        <Say row={number} says="in">
          Toch meenemen
        </Say>
      </Says>
    )
  return (
    <Says>
      {isMendable(outcome) && view.mend !== number && (
        <a
          className="inline-flex min-h-6 items-center"
          href={`${importHref(slug, batch.id, { ...view, mend: number })}#rij-${number}`}
        >
          Herstel<span className="sr-only">&nbsp;rij {number}</span>
        </a>
      )}
      {same.map((c) => (
        <Say key={c.id} row={number} says={`same ${c.id}`} about={same.length > 1 ? undefined : shortly(c.name)}>
          {same.length > 1 ? `Zelfde als ${shortly(c.name)}` : 'Zelfde'}
        </Say>
      ))}
      {verdict.is === 'duplicate' && (
        <Say row={number} says="other">
          Ander systeem
        </Say>
      )}
      {batch.decisions[number] && (
        <Say row={number} says="undecided">
          Opnieuw kiezen
        </Say>
      )}
      {verdict.is !== 'unchanged' && (
        <Say row={number} says="out">
          Overslaan
        </Say>
      )}
    </Says>
  )
}

const Says = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap items-center gap-x-4 gap-y-1">{children}</div>
)

type SayProps = { row: number; says: string; about?: string | undefined; children: ReactNode }

const Say = ({ row, says, about, children }: SayProps) => (
  <Button tone="link" className="min-h-6" type="submit" form={decisionForm} name="decision" value={`${row} ${says}`}>
    {children}
    <span className="sr-only">{about ? `als ${about}, rij ${row}` : `rij ${row}`}</span>
  </Button>
)
