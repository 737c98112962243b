import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { SubmitButton } from '@/components/ui/submit-button'
import { Lead, Table, Td, Th } from '@/components/ui/table'
import { endOneSession, endOtherSessions } from '@/lib/people/account/actions'
import { writeInstant } from '@/lib/platform/day'

type Session = {
  readonly id: string
  readonly device: string | null
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly current: boolean
}

/** Where somebody is signed in, with a button to end each of them elsewhere. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  return (
    <Card title="Waar u bent ingelogd" flush>
      <Table caption="Waar u bent ingelogd" cards>
        <thead>
          <tr>
            <Th>Apparaat</Th>
            <Th>Ingelogd</Th>
            <Th>Laatst gezien</Th>
            <Th>Beëindigen</Th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((s) => (
            <tr key={s.id}>
              <Lead name={s.device ?? 'Onbekend apparaat'} />
              <Td label="Ingelogd">{writeInstant(s.createdAt)}</Td>
              <Td label="Laatst gezien">{writeInstant(s.lastSeenAt)}</Td>
              <Td label="Beëindigen">
                {s.current ? (
                  <Chip tone="minimal">Dit apparaat</Chip>
                ) : (
                  <ActionForm action={endOneSession} look="plain" id={`sessie-${s.id}`}>
                    <input type="hidden" name="id" value={s.id} />
                    <SubmitButton tone="plain" small aria-label={`Beëindig ${s.device ?? 'deze sessie'}`}>
                      Beëindig
                    </SubmitButton>
                  </ActionForm>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {sessions.length > 1 && (
        <ActionForm action={endOtherSessions} look="plain" id="andere" className="p-5">
          <SubmitButton tone="plain">Beëindig alle andere sessies</SubmitButton>
        </ActionForm>
      )}
    </Card>
  )
}
