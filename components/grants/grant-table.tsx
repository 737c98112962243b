import { ActionForm } from '@/components/ui/action-form'
import { Chip, type Tone } from '@/components/ui/chip'
import { DateText } from '@/components/ui/date-text'
import { SubmitButton } from '@/components/ui/submit-button'
import { Lead, Table, Td, Th } from '@/components/ui/table'
import { revokeGrant } from '@/lib/grants/actions'
import { type Grant, type GrantState, stateOf } from '@/lib/grants/model'
import { stateWords, writeScopes } from '@/lib/grants/nl'
import type { Day } from '@/lib/platform/day'

const tones = {
  coming: 'open',
  running: 'minimal',
  ended: 'none',
  revoked: 'none',
} as const satisfies Record<GrantState, Tone>

/** What this institution lets others see, with a button to end it. */
export function GrantTable({ slug, grants, today }: { slug: string; grants: readonly Grant[]; today: Day }) {
  return (
    <Table caption="Gegeven inzage" cards>
      <thead>
        <tr>
          <Th>Organisatie</Th>
          <Th>Wat te zien is</Th>
          <Th>Periode</Th>
          <Th>Stand</Th>
          <Th>Doen</Th>
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => {
          const state = stateOf(grant, today)
          return (
            <tr key={grant.id}>
              <Lead name={grant.other} sub={grant.givenBy && `Gegeven door ${grant.givenBy}`} />
              <Td label="Wat te zien is">{writeScopes(grant.scopes)}</Td>
              <Td label="Periode">
                <span>
                  Vanaf <DateText day={grant.since} short />
                  {grant.until ? (
                    <>
                      {' '}
                      tot en met <DateText day={grant.until} short />
                    </>
                  ) : (
                    ', tot u het intrekt'
                  )}
                </span>
              </Td>
              <Td label="Stand">
                <Chip tone={tones[state]}>{stateWords[state]}</Chip>
              </Td>
              <Td label="Doen">
                {state === 'running' || state === 'coming' ? (
                  <ActionForm action={revokeGrant.bind(null, slug)} look="plain" id={`inzage-${grant.id.slice(-8)}`}>
                    <input type="hidden" name="id" value={grant.id} />
                    <SubmitButton tone="plain" small aria-label={`Trek de inzage van ${grant.other} in`}>
                      Intrekken
                    </SubmitButton>
                  </ActionForm>
                ) : (
                  '–'
                )}
              </Td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
