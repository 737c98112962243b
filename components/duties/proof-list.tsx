import { judgeEvidence } from '@/lib/duties/actions'
import type { DutyPage } from '@/lib/duties/loaders'
import { writeDay, writeInstant } from '@/lib/platform/day'
import { ActionForm } from '../ui/action-form'
import { Chip } from '../ui/chip'
import { Field } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

type Proof = DutyPage['proofs'][number]

type Props = { slug: string; proofs: readonly Proof[]; mayAdd: boolean; mayJudge: boolean }

/** The proofs of an obligation, newest first, each with its period and what was decided of it. */
export function ProofList({ slug, proofs, mayAdd, mayJudge }: Props) {
  if (proofs.length === 0)
    return <p>Er is nog geen bewijs.{mayAdd && ' Voeg een document, een link of een beschrijving toe.'}</p>
  const first = proofs.find((proof) => proof.toJudge === 'yes')
  return (
    <ul className="stack">
      {proofs.map((proof) => (
        <li key={proof.id} className="border-b border-line-2 pb-4 last:border-0 last:pb-0">
          <ProofItem slug={slug} proof={proof} />
          {mayJudge && proof.toJudge === 'yes' && <JudgeForm slug={slug} id={proof.id} primary={proof === first} />}
          {mayJudge && proof.toJudge !== null && proof.toJudge !== 'yes' && (
            <p className="mt-2">U droeg dit zelf aan. Een ander met een beoordelende rol controleert het.</p>
          )}
        </li>
      ))}
    </ul>
  )
}

function ProofItem({ slug, proof }: { slug: string; proof: Proof }) {
  return (
    <div>
      <p>
        <strong>{proof.title}</strong> <ProofChip state={proof.state} />
      </p>
      <p className="muted">
        Dekt vanaf {writeDay(proof.coversFrom)}
        {proof.coversUntil ? ` tot en met ${writeDay(proof.coversUntil)}` : ', zonder einddatum'}. Toegevoegd door{' '}
        {proof.addedBy} op {writeInstant(proof.addedAt)}.
      </p>
      {proof.file && (
        <p>
          <a href={`/${slug}/bestanden/${proof.file.id}`}>{proof.file.name}</a>
        </p>
      )}
      {proof.url && (
        <p>
          <a href={proof.url} rel="noreferrer noopener">
            {proof.url}
          </a>
        </p>
      )}
      {proof.note && <p className="whitespace-pre-line">{proof.note}</p>}
      {proof.judgedBy && proof.judgedAt && (
        <p className="muted">
          {proof.state === 'accepted' ? 'Goedgekeurd' : 'Afgewezen'} door {proof.judgedBy} op{' '}
          {writeInstant(proof.judgedAt)}
          {proof.judgedReason ? `: ${proof.judgedReason}` : '.'}
        </p>
      )}
    </div>
  )
}

function ProofChip({ state }: { state: Proof['state'] }) {
  if (state === 'accepted') return <Chip tone="minimal">Goedgekeurd</Chip>
  if (state === 'rejected') return <Chip tone="none">Afgewezen</Chip>
  return (
    <Chip tone="limited" mark="clock">
      Ter controle
    </Chip>
  )
}

function JudgeForm({ slug, id, primary }: { slug: string; id: string; primary: boolean }) {
  return (
    <div className="mt-3">
      <ActionForm action={judgeEvidence.bind(null, slug)} id={`oordeel-${id}`}>
        <Hidden name="id" value={id} />
        <Field
          kind="radio"
          name="verdict"
          label="Onderbouwt dit bewijs de verplichting?"
          required
          options={[
            { value: 'accepted', label: 'Ja, goedkeuren' },
            { value: 'rejected', label: 'Nee, afwijzen' },
          ]}
        />
        <Field kind="textarea" name="reason" label="Reden" hint="Verplicht bij afwijzen." rows={2} maxLength={2000} />
        <div className="form-actions">
          <SubmitButton tone={primary ? 'primary' : 'plain'}>Oordeel vastleggen</SubmitButton>
        </div>
      </ActionForm>
    </div>
  )
}
