import type { Member } from '@/lib/people/members/model'
import { addVersion, rollBackVersion } from '@/lib/systems/actions'
import type { System, VersionRow } from '@/lib/systems/model'
import { learningLabels } from '@/lib/systems/nl'
import { ActionForm } from '../ui/action-form'
import { Card } from '../ui/card'
import { Field } from '../ui/field'
import { Fold } from '../ui/fold'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'

type VersionProps = { slug: string; system: System; versionId: string; today: string; people: readonly Member[] }

/** Records a version that was installed and puts this system on it. */
export function VersionForm({ slug, system, versionId, today, people }: VersionProps) {
  return (
    <Card title="Nieuwe versie vastleggen">
      <ActionForm action={addVersion.bind(null, slug)} id="versie" warnUnsaved>
        <Hidden name="id" value={system.id} />
        <Hidden name="versionId" value={versionId} />
        <Hidden name="revision" value={system.revision} />
        <Field name="label" label="Versie" required maxLength={100} width="medium" />
        <Field kind="date" name="installedOn" label="Geïnstalleerd op" defaultValue={today} />
        <Field
          kind="radio"
          name="learning"
          label="Leert het systeem tijdens gebruik?"
          defaultValue="unknown"
          options={(['fixed', 'learning', 'unknown'] as const).map((l) => ({ value: l, label: learningLabels[l] }))}
        />
        <Field
          kind="radio"
          name="significantChange"
          label="Is dit een belangrijke wijziging?"
          hint="Bijvoorbeeld een ander doel, een ander model of andere uitkomsten. Bekijk dan ook de classificatie opnieuw."
          defaultValue="unknown"
          options={[
            { value: 'yes', label: 'Ja' },
            { value: 'no', label: 'Nee' },
            { value: 'unknown', label: 'Nog onbekend' },
          ]}
        />
        <Field kind="textarea" name="releaseNotes" label="Wat is er veranderd" rows={3} maxLength={4000} />
        <Field
          kind="select"
          name="releasedById"
          label="Vrijgegeven door"
          width="medium"
          empty="Niemand"
          options={people.map((p) => ({ value: p.id, label: p.name }))}
        />
        <div className="form-actions">
          <SubmitButton>Versie vastleggen</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}

type BackProps = { slug: string; system: System; versions: readonly VersionRow[]; today: string }

/** Goes back to an earlier version, with the day and the reason. */
export function RollBackForm({ slug, system, versions, today }: BackProps) {
  return (
    <Fold title="Teruggaan naar een eerdere versie">
      <ActionForm action={rollBackVersion.bind(null, slug)} id="terug">
        <Hidden name="id" value={system.id} />
        <Hidden name="revision" value={system.revision} />
        <Field
          kind="select"
          name="toVersionId"
          label="Terug naar"
          required
          width="medium"
          options={versions.filter((v) => v.id !== system.versionId).map((v) => ({ value: v.id, label: v.label }))}
        />
        <Field kind="date" name="on" label="Op" required defaultValue={today} max={today} />
        <Field kind="textarea" name="reason" label="Waarom" required rows={2} maxLength={2000} />
        <div className="form-actions">
          <SubmitButton>Teruggaan</SubmitButton>
        </div>
      </ActionForm>
    </Fold>
  )
}
