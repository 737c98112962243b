import { systemHref } from '@/lib/systems/list/model'
import type { StageRow, System, VersionRow } from '@/lib/systems/model'
import { stageLabel, unknownDay } from '@/lib/systems/nl'
import { Card, TodoList } from '../ui/card'
import { DateText } from '../ui/date-text'

/** Every stage with its day, the newest first. */
export function StageHistory({
  slug,
  system,
  stages,
  mayEdit,
}: {
  slug: string
  system: System
  stages: readonly StageRow[]
  mayEdit: boolean
}) {
  return (
    <Card title="Stadium" aside={mayEdit && <a href={systemHref(slug, system.id, 'stadium')}>Wijzigen</a>}>
      <TodoList
        items={stages.map((s) => ({
          key: s.id,
          text: (
            <>
              {stageLabel(s.stage)}
              {s.reason && <small className="block">{s.reason}</small>}
            </>
          ),
          end: <small>{s.on ? <DateText day={s.on} short /> : unknownDay}</small>,
        }))}
      />
      {system.values.stage === 'pilot' && <PilotDays system={system} />}
    </Card>
  )
}

function PilotDays({ system: { values } }: { system: System }) {
  return (
    <p className="small mt-2 text-ink-2">
      {values.pilotEndsOn ? (
        <>
          Eindigt op <DateText day={values.pilotEndsOn} />
        </>
      ) : (
        'Nog geen einddatum'
      )}
      {values.decisionOn && (
        <>
          ; besluit op <DateText day={values.decisionOn} />
        </>
      )}
    </p>
  )
}

/** The versions of its product, the one in use first to be seen. */
export function VersionCard({
  slug,
  system,
  versions,
}: {
  slug: string
  system: System
  versions: readonly VersionRow[]
}) {
  const href = systemHref(slug, system.id, 'versies')
  return (
    <Card title="Versies" aside={<a href={href}>{versions.length > 3 ? `Alle ${versions.length}` : 'Alles'}</a>}>
      {versions.length === 0 ? (
        <p className="text-ink-2">Nog geen versie vastgelegd.</p>
      ) : (
        <TodoList
          items={versions.slice(0, 3).map((v) => ({
            key: v.id,
            text: (
              <>
                {v.id === system.versionId ? <strong>{v.label}, in gebruik</strong> : v.label}
                {v.rolledBackOn && <small className="block">Van teruggegaan</small>}
              </>
            ),
            end: v.installedOn ? (
              <small>
                <DateText day={v.installedOn} short />
              </small>
            ) : null,
          }))}
        />
      )}
    </Card>
  )
}
