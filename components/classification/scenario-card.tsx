import { scenarioWords as words } from '@/lib/classification/nl'
import { type Scenario, scenarios, standingLabels, type WouldBe } from '@/rules'
import { Button, LinkButton } from '../ui/button'
import { Field } from '../ui/field'
import { Fold } from '../ui/fold'

type Props = {
  /** Where the outcome stands; what is chosen goes into its URL. */
  place: string
  chosen: readonly Scenario[]
  seen: WouldBe | null
}

/** Drafts and proposals, switched on to see what would change. The outcome itself stays that of the law. */
export function ScenarioCard({ place, chosen, seen }: Props) {
  return (
    <Fold title={words.title} end={chosen.length || undefined} open={seen !== null} id="voorstellen">
      <p className="muted mb-2">{words.note}</p>
      <form action={`${place}#voorstellen`} method="get">
        <Field
          kind="checks"
          name="met"
          label={words.label}
          defaultValue={chosen}
          options={scenarios.map(({ id, label, note }) => ({ value: id, label, hint: note }))}
        />
        <div className="btns mt-3">
          <Button type="submit">{words.show}</Button>
          {seen && (
            <LinkButton tone="quiet" href={place}>
              {words.hide}
            </LinkButton>
          )}
        </div>
      </form>
      {seen && <Changes of={seen} />}
    </Fold>
  )
}

const most = 12

function Changes({ of: { headline, changes, reworded, attention, open } }: { of: WouldBe }) {
  const nothing = changes.length === 0 && reworded.length === 0
  return (
    <div className="stack mt-3" role="status">
      <p className="font-semibold">{nothing ? words.nothing : words.would(headline)}</p>
      <Lines of={changes} />
      {reworded.length > 0 && (
        <div>
          <h3 className="mb-1">{words.reworded}</h3>
          {reworded.map(({ dutyId, title, todo }) => (
            <div key={dutyId} className="mb-2">
              <h4 className="font-semibold">{title}</h4>
              <p>{todo}</p>
            </div>
          ))}
        </div>
      )}
      {attention.length > 0 && (
        <div>
          <h3>{words.besides}</h3>
          <ul className="todo">
            {attention.map((a) => (
              <li key={a.id}>
                <span>
                  {a.text}{' '}
                  <span className="cite">
                    {a.citations.map((c) => c.text).join(', ')} · {standingLabels[a.standing]}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {open.length > 0 && (
        <div>
          <h3>{words.open}</h3>
          <p className="muted mb-2">{words.openNote}</p>
          {open.map(({ topic, title, asks }) => (
            <div key={topic} className="mb-2">
              <h4 className="font-semibold">{title}</h4>
              <Lines of={asks} />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

function Lines({ of }: { of: readonly string[] }) {
  if (of.length === 0) return null
  return (
    <ul className="list-disc pl-5">
      {of.slice(0, most).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {of.length > most && <li>{words.more(of.length - most)}</li>}
    </ul>
  )
}
