import {
  answerOrigin,
  cardWords,
  categoryLabels,
  decisionLabels,
  outcomeWords,
  receiptWords,
  routeNames,
  ruleSetText,
} from '@/lib/classification/nl'
import { dutiesOf, type Kept } from '@/lib/classification/receipt/model'
import { writeDay } from '@/lib/platform/day'
import { Card } from '../ui/card'
import { DescriptionList } from '../ui/description-list'
import { Fold } from '../ui/fold'
import { Lead, Table, Td, Th } from '../ui/table'
import { DeviceClass } from './device-class'
import { DutyList } from './duty-list'
import { OutcomeCard } from './outcome-card'
import { Reasons } from './reasons'
import { RouteList } from './route-list'
import { SourceList } from './source-list'
import { AttentionList, NotAssessedList, WhatIfList } from './uncertain'

type Props = { kept: Kept; names: ReadonlyMap<string, string> }

/** A decision as it was kept: read, never computed again. */
export function ReceiptView({ kept, names }: Props) {
  const { proposed, decidedRoutes, decidedDuties } = kept.receipt
  const overridden = kept.decision === 'overridden'
  return (
    <>
      <Card title="Besluit">
        <DescriptionList
          wide
          items={[
            { term: 'Vastgesteld', value: categoryLabels[kept.decided] },
            { term: 'Voorstel', value: proposed.headline },
            { term: 'Besluit', value: decisionLabels[kept.decision] },
            { term: 'Door', value: names.get(kept.decidedById) ?? receiptWords.former },
            { term: 'Op', value: receiptWords.moment(kept.decidedAt) },
            ...(overridden ? [{ term: 'Reden', value: kept.reason }] : []),
            ...(decidedRoutes.length > 0
              ? [{ term: 'Langs', value: decidedRoutes.map((r) => routeNames[r]).join('; ') }]
              : []),
            { term: 'Regels', value: ruleSetText(proposed.ruleSet.label, proposed.ruleSet.version) },
            { term: 'Beoordeeld naar', value: writeDay(proposed.day) },
            { term: 'Rol', value: proposed.role.label },
          ]}
        />
      </Card>
      <OutcomeCard outcome={proposed} />
      <Card title={overridden ? 'Waarom dit werd voorgesteld' : 'Waarom'}>
        <Reasons of={proposed.reasons} />
      </Card>
      <RouteList routes={proposed.routes} />
      {proposed.device && <DeviceClass device={proposed.device} />}
      <AnswerTable kept={kept} names={names} />
      {proposed.openQuestions.length > 0 && (
        <Fold title="Wat toen nog open was" end={proposed.openQuestions.length}>
          <ul className="todo">
            {proposed.openQuestions.map((asks) => (
              <li key={asks}>
                <span>{asks}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <NotAssessedList points={proposed.notYetAssessed} />
      {proposed.whatIf && <WhatIfList lines={proposed.whatIf} category={proposed.category} />}
      <AttentionList points={proposed.attention} />
      <DutyList
        duties={dutiesOf(kept.receipt)}
        title="Wat hieruit volgde"
        note={decidedDuties ? cardWords.byDecision : outcomeWords.dutiesNote}
      />
      <SourceList of={{ ...proposed, duties: dutiesOf(kept.receipt) }} />
    </>
  )
}

/** The answers in the words of that day, with who gave them, in the order in which they are asked. */
function AnswerTable({ kept: { receipt }, names }: Props) {
  const origins = new Map(receipt.origins.map((o) => [o.factId, o]))
  if (receipt.proposed.answers.length === 0) return null
  return (
    <Card title="Antwoorden" aside={receiptWords.answers(receipt.proposed.answers.length)} flush>
      <Table caption="Antwoorden" cards>
        <thead>
          <tr>
            <Th>Vraag</Th>
            <Th>Antwoord</Th>
            <Th>Van</Th>
          </tr>
        </thead>
        <tbody>
          {receipt.proposed.answers.map((a) => {
            const origin = origins.get(a.factId)
            return (
              <tr key={a.factId}>
                <Lead name={a.asks} />
                <Td label="Antwoord">
                  {a.answer}
                  {origin?.reason && <div className="muted">{origin.reason}</div>}
                </Td>
                <Td label="Van">
                  {origin && answerOrigin(origin.from, origin.byId && names.get(origin.byId), origin.at)}
                </Td>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </Card>
  )
}
