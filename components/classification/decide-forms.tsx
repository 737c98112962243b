import { decide } from '@/lib/classification/actions'
import { categories, routeIds } from '@/lib/classification/decision/model'
import { categoryHints, categoryLabels, decideWords, lowered, routeNames } from '@/lib/classification/nl'
import type { Category } from '@/rules'
import { ActionForm } from '../ui/action-form'
import { Card } from '../ui/card'
import { Field, HiddenField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'

type Props = {
  slug: string
  systemId: string
  /** Of the receipts that these forms will make. */
  ids: { confirm: string; override: string }
  fingerprint: string
  /** The decision that holds now. */
  after: string | null
  proposed: Category
  /** Questions are still open: answering them goes first. */
  unfinished: boolean
  /** Where the form to decide otherwise is opened; null where it is open. */
  otherwise: string | null
}

/** Confirm the proposal, or decide otherwise with a reason. Both keep who did it and when. */
export function DecideForms({ slug, systemId, ids, fingerprint, after, proposed, unfinished, otherwise }: Props) {
  const hidden = (id: string, decision: string) => (
    <>
      <HiddenField name="id" value={id} />
      <HiddenField name="systemId" value={systemId} />
      <HiddenField name="fingerprint" value={fingerprint} />
      <HiddenField name="after" value={after ?? ''} />
      <HiddenField name="decision" value={decision} />
    </>
  )
  const undetermined = proposed === 'undetermined'
  return (
    <Card title="Besluit" id="besluit">
      <div className="stack">
        <p>{undetermined ? decideWords.interim : decideWords.explain}</p>
        {unfinished && !undetermined && <p>{decideWords.unfinished}</p>}
        <ActionForm action={decide.bind(null, slug)} id="bevestigen">
          {hidden(ids.confirm, 'confirmed')}
          <div className="form-actions">
            <SubmitButton tone={unfinished || otherwise === null ? 'plain' : 'primary'}>
              {undetermined ? 'Leg vast als tussenstand' : `Bevestig: ${lowered(categoryLabels[proposed])}`}
            </SubmitButton>
          </div>
        </ActionForm>
        {otherwise !== null ? (
          <p>
            <a href={otherwise}>{decideWords.otherwise}</a>
          </p>
        ) : (
          <>
            <h3>{decideWords.otherwise}</h3>
            <ActionForm action={decide.bind(null, slug)} id="afwijken">
              {hidden(ids.override, 'overridden')}
              <Field
                kind="radio"
                name="category"
                label="Welke categorie stelt u vast?"
                options={categories
                  .filter((c) => c !== proposed || c === 'highRisk')
                  .map((value) => ({
                    value,
                    label: categoryLabels[value],
                    hint: value === proposed ? decideWords.otherRoute : categoryHints[value],
                  }))}
              />
              <Field
                kind="checks"
                name="routes"
                label="Bij hoog risico: langs welke route?"
                hint={decideWords.routesHint}
                options={routeIds.map((value) => ({ value, label: routeNames[value] }))}
              />
              <Field
                kind="textarea"
                name="reason"
                label="Waarom wijkt u af?"
                hint={decideWords.reasonHint}
                rows={4}
                maxLength={4_000}
                required
              />
              <div className="form-actions">
                <SubmitButton>Leg dit besluit vast</SubmitButton>
              </div>
            </ActionForm>
          </>
        )}
      </div>
    </Card>
  )
}
