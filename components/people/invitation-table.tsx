import { ActionForm } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { SubmitButton } from '@/components/ui/submit-button'
import { Lead, Table, Td, Th } from '@/components/ui/table'
import { resendInvitation, withdrawInvitation } from '@/lib/people/actions'
import type { Invitation } from '@/lib/people/model'
import { writeRoles } from '@/lib/people/nl'
import { toDay, writeDayShort } from '@/lib/platform/day'

/** Invitations that nobody accepted yet. */
export function InvitationTable({ slug, invitations }: { slug: string; invitations: readonly Invitation[] }) {
  return (
    <Table caption="Open uitnodigingen" cards>
      <thead>
        <tr>
          <Th>Naam</Th>
          <Th>Rollen</Th>
          <Th>Uitgenodigd door</Th>
          <Th>Geldig tot en met</Th>
          <Th>Doen</Th>
        </tr>
      </thead>
      <tbody>
        {invitations.map((i) => (
          <tr key={i.id}>
            <Lead name={i.name} sub={i.email} />
            <Td label="Rollen">{writeRoles(i.roles)}</Td>
            <Td label="Uitgenodigd door">{i.invitedBy ?? '–'}</Td>
            <Td label="Geldig tot en met">
              {i.ended ? <Chip tone="none">Verlopen</Chip> : writeDayShort(toDay(i.endsAt))}
            </Td>
            <Td label="Doen">
              <div className="btns">
                <ActionForm action={resendInvitation.bind(null, slug)} look="plain" id={`opnieuw-${i.id.slice(0, 8)}`}>
                  <input type="hidden" name="id" value={i.id} />
                  <SubmitButton tone="plain" small aria-label={`Verstuur de uitnodiging van ${i.name} opnieuw`}>
                    Opnieuw versturen
                  </SubmitButton>
                </ActionForm>
                <ActionForm
                  action={withdrawInvitation.bind(null, slug)}
                  look="plain"
                  id={`intrekken-${i.id.slice(0, 8)}`}
                >
                  <input type="hidden" name="id" value={i.id} />
                  <SubmitButton tone="plain" small aria-label={`Trek de uitnodiging van ${i.name} in`}>
                    Intrekken
                  </SubmitButton>
                </ActionForm>
              </div>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
