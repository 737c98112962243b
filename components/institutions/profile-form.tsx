import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Field, HiddenField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { saveProfile } from '@/lib/institutions/actions'
import type { Profile } from '@/lib/institutions/profile/model'
import { choiceWords, legalChoices, profileLabels } from '@/lib/institutions/profile/nl'
import { toDay, writeDay } from '@/lib/platform/day'
import type { InstitutionKind } from '@/lib/platform/prisma/enums'

const choices = Object.entries(choiceWords).map(([value, label]) => ({ value, label }))

/** What the institution says of itself. A practice is asked less. */
export function ProfileForm({ slug, profile, kind }: { slug: string; profile: Profile; kind: InstitutionKind }) {
  const practice = kind === 'gpPractice'
  return (
    <ActionForm action={saveProfile.bind(null, slug)} warnUnsaved>
      <HiddenField name="revision" value={String(profile.revision)} />
      <Card title="Gegevens">
        <div className="form">
          <Field name="name" label={profileLabels.name} required defaultValue={profile.name} />
          <Field
            name="kvkNumber"
            label={profileLabels.kvkNumber}
            width="short"
            inputMode="numeric"
            defaultValue={profile.kvkNumber ?? ''}
          />
          <Field
            name="agbCode"
            label={profileLabels.agbCode}
            width="short"
            inputMode="numeric"
            defaultValue={profile.agbCode ?? ''}
          />
          <Field
            name="patientsInOneSystem"
            label={profileLabels.patientsInOneSystem}
            hint="Hoeveel patiënten er in één systeem staan ingeschreven of per jaar worden behandeld. Telt mee bij de vraag of u op grote schaal gegevens verwerkt."
            width="short"
            inputMode="numeric"
            defaultValue={profile.patientsInOneSystem ?? ''}
          />
          {practice ? (
            <Choices name="soloPractitioner" value={profile.soloPractitioner} />
          ) : (
            <Choices name="sme" value={profile.sme} />
          )}
          <Choices name="worksCouncil" value={profile.worksCouncil} />
        </div>
      </Card>
      <Card title="Keuzes die de wet aan u laat">
        <div className="form">
          <Legal name="publicServices" chosen={profile.publicServices} />
          <Legal name="publicAuthority" chosen={profile.publicAuthority} />
        </div>
      </Card>
      <Card title="Functionaris gegevensbescherming">
        <div className="form">
          {practice && <p className="text-ink-2">Alleen als uw praktijk een FG heeft, of er een deelt met andere.</p>}
          <Field name="fgName" label={profileLabels.fgName} width="medium" defaultValue={profile.fgName ?? ''} />
          <Field
            kind="email"
            name="fgEmail"
            label={profileLabels.fgEmail}
            width="medium"
            defaultValue={profile.fgEmail ?? ''}
          />
        </div>
      </Card>
      {practice ? (
        <input type="hidden" name="sme" value={profile.sme} />
      ) : (
        <input type="hidden" name="soloPractitioner" value={profile.soloPractitioner} />
      )}
      <div className="form-actions">
        <SubmitButton>Profiel opslaan</SubmitButton>
      </div>
    </ActionForm>
  )
}

function Choices({ name, value }: { name: 'sme' | 'worksCouncil' | 'soloPractitioner'; value: string }) {
  return <Field kind="radio" plain name={name} label={profileLabels[name]} defaultValue={value} options={choices} />
}

function Legal({ name, chosen }: { name: keyof typeof legalChoices; chosen: Profile['publicAuthority'] }) {
  return (
    <div className="grid gap-3">
      <Field
        kind="radio"
        plain
        name={name}
        label={legalChoices[name].asks}
        hint={legalChoices[name].about}
        defaultValue={chosen.choice}
        options={choices}
      />
      <Field
        kind="textarea"
        name={`${name}Reason`}
        label="Waarom kiest u dit?"
        hint="Nodig bij ja en bij nee. Uw naam komt erbij te staan."
        rows={3}
        maxLength={2000}
        defaultValue={chosen.reason ?? ''}
      />
      {chosen.by && chosen.at && chosen.choice !== 'unknown' && (
        <p className="text-ink-2 text-sm">
          Gekozen door {chosen.by} op {writeDay(toDay(chosen.at))}.
        </p>
      )}
    </div>
  )
}
