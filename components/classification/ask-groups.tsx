import { openWords } from '@/lib/classification/nl'
import { topicPlace } from '@/lib/classification/places/model'
import { endRequest } from '@/lib/classification/requests/actions'
import { type AskGroup, handPlace, type QuestionRequest } from '@/lib/classification/requests/model'
import { groupWords, whomWords } from '@/lib/classification/requests/nl'
import { formerMember } from '@/lib/people/nl'
import { ActionForm } from '../ui/action-form'
import { LinkButton } from '../ui/button'
import { Card, TodoList } from '../ui/card'
import { HiddenField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'

type Names = ReadonlyMap<string, string>
type Props = {
  slug: string
  systemId: string
  groups: readonly AskGroup[]
  names: Names
  /** Whether the reader may answer, and so hand over. */
  linked: boolean
  profile: string
}

const most = 5

/** What is still uncertain, by who usually knows it, with what was asked of whom and the way to ask. */
export function AskGroups({ groups, ...rest }: Props) {
  const total = groups.reduce((sum, g) => sum + g.questions.length, 0)
  if (total === 0) return null
  return (
    <Card id="vragen" title="Wat nog onzeker is" aside={openWords.count(total)}>
      <div className="stack">
        {groups.map((group) => (
          <Group key={group.whom} group={group} {...rest} />
        ))}
      </div>
    </Card>
  )
}

function Group({ group, slug, systemId, names, linked, profile }: { group: AskGroup } & Omit<Props, 'groups'>) {
  const { whom, questions, requests } = group
  return (
    <div>
      <h3>{whomWords[whom]}</h3>
      <ul className="todo">
        {questions.slice(0, most).map((q) => (
          <li key={q.factId}>
            <span>
              {q.asks}{' '}
              <span className="muted">
                {q.elsewhere ? <a href={profile}>{openWords.profile}</a> : q.askWhom && openWords.ask(q.askWhom)}{' '}
                {linked && !q.elsewhere && <a href={topicPlace(slug, systemId, q.topic)}>{q.title}</a>}
              </span>
            </span>
          </li>
        ))}
        {questions.length > most && <li className="muted">{openWords.more(questions.length - most)}</li>}
      </ul>
      {requests.map((request) => (
        <Standing key={request.id} slug={slug} request={request} names={names} mayEnd={linked} />
      ))}
      {linked && whom !== 'institution' && (
        <p className="mt-2">
          <LinkButton small href={handPlace(slug, systemId, whom)}>
            {whom === 'vendor' ? groupWords.handVendor : groupWords.hand}
            {whom !== 'vendor' && <span className="sr-only"> aan: {whomWords[whom]}</span>}
          </LinkButton>
        </p>
      )}
    </div>
  )
}

type StandingProps = { slug: string; request: QuestionRequest; names: Names; mayEnd: boolean }

/** To whom questions were handed on which day, and the way to take that back. */
export function Standing({ slug, request, names, mayEnd }: StandingProps) {
  return (
    <div className="btns mt-2">
      <p>{askedText(request, names)}</p>
      {mayEnd && (
        <ActionForm action={endRequest.bind(null, slug)} id={`intrekken-${request.id}`} look="plain">
          <HiddenField name="id" value={request.id} />
          <SubmitButton tone="link" small>
            {groupWords.withdraw}
            <span className="sr-only">: {askedText(request, names)}</span>
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  )
}

const askedText = ({ toId, askedOn }: QuestionRequest, names: Names): string =>
  toId === null ? groupWords.askedVendor(askedOn) : groupWords.askedOf(names.get(toId) ?? formerMember, askedOn)

type BriefProps = Pick<Props, 'slug' | 'systemId' | 'groups' | 'names' | 'linked'>

/** The same in short: how much is open by who usually knows it, and what was asked. */
export function AskGroupsBrief({ slug, systemId, groups, names, linked }: BriefProps) {
  if (groups.length === 0) return null
  return (
    <Card title="Wie dit meestal weet">
      <TodoList
        items={groups.map(({ whom, questions, requests }) => ({
          key: whom,
          text: (
            <>
              {whomWords[whom]} <span className="muted">· {openWords.count(questions.length)}</span>
              {requests.map((r) => (
                <span key={r.id} className="block muted">
                  {askedText(r, names)}
                </span>
              ))}
            </>
          ),
          end: linked && whom !== 'institution' && (
            <a href={handPlace(slug, systemId, whom)}>
              {groupWords.hand}
              <span className="sr-only"> aan: {whomWords[whom]}</span>
            </a>
          ),
        }))}
      />
    </Card>
  )
}
