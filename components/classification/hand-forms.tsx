import { askVendor, handQuestions } from '@/lib/classification/requests/actions'
import { handWords, vendorSubject, vendorText } from '@/lib/classification/requests/nl'
import { writeRoles } from '@/lib/people/nl'
import type { Day } from '@/lib/platform/day'
import type { Role } from '@/lib/platform/permission'
import type { Whom } from '@/rules'
import { ActionForm } from '../ui/action-form'
import { Card } from '../ui/card'
import { Field, HiddenField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'

type MemberProps = {
  slug: string
  systemId: string
  whom: Whom
  /** Of the request that this makes. */
  id: string
  members: readonly { readonly id: string; readonly name: string; readonly roles: readonly Role[] }[]
  /** Who comes to mind first. */
  first: string | null
}

/** Hands the questions to a member of the institution. */
export function HandToMember({ slug, systemId, whom, id, members, first }: MemberProps) {
  return (
    <Card title={handWords.member} className="no-print">
      <ActionForm action={handQuestions.bind(null, slug)} id="medewerker">
        <p>{handWords.memberHint}</p>
        <HiddenField name="id" value={id} />
        <HiddenField name="systemId" value={systemId} />
        <HiddenField name="whom" value={whom} />
        <Field
          kind="select"
          name="toId"
          label="Medewerker"
          width="medium"
          defaultValue={members.some((m) => m.id === first) ? (first ?? '') : ''}
          options={members.map((m) => ({ value: m.id, label: `${m.name} (${writeRoles(m.roles)})` }))}
        />
        <div className="form-actions">
          <SubmitButton tone={whom === 'vendor' ? 'plain' : 'primary'}>Vragen doorgeven</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}

type VendorProps = {
  slug: string
  systemId: string
  id: string
  system: string
  institution: string
  factIds: readonly string[]
  today: Day
}

/** The questions as a text to send, and the record that they were sent. Nothing is sent from here. */
export function AskVendorForm({ slug, systemId, id, system, institution, factIds, today }: VendorProps) {
  const text = vendorText({ system, institution }, factIds)
  return (
    <Card title={handWords.vendor} className="no-print">
      <ActionForm action={askVendor.bind(null, slug)} id="leverancier">
        <p>{handWords.vendorHint}</p>
        <Field kind="textarea" name="tekst" label={handWords.text} rows={10} defaultValue={text} readOnly />
        <p>
          <a href={`mailto:?subject=${encodeURIComponent(vendorSubject(system))}`}>{handWords.mail}</a>
        </p>
        <HiddenField name="id" value={id} />
        <HiddenField name="systemId" value={systemId} />
        <Field
          kind="date"
          name="askedOn"
          label={handWords.day}
          hint={handWords.dayHint}
          defaultValue={today}
          max={today}
        />
        <div className="form-actions">
          <SubmitButton>{handWords.record}</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}
