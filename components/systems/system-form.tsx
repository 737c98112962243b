import type { ReactNode } from 'react'
import { editSystem, registerSystem } from '@/lib/systems/actions'
import { drawnFrom } from '@/lib/systems/editing/model'
import {
  type Block,
  blankValues,
  coreBlocks,
  type Field,
  type FieldKey,
  fieldOf,
  fieldsOf,
  foldedBlocks,
  isBlank,
  type Values,
} from '@/lib/systems/fields/model'
import { blockHints, blockTitles } from '@/lib/systems/fields/nl'
import { systemHref } from '@/lib/systems/list/model'
import type { Choices, System } from '@/lib/systems/model'
import { ActionForm } from '../ui/action-form'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { Fold } from '../ui/fold'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'
import { SystemField } from './system-field'

type Shown = { values: Values; choices: Choices; short: boolean }

type NewProps = { slug: string; id: string; me: string | null; today: string; choices: Choices; short: boolean }

/** Registers a system. A name and an owner are enough; the rest stands ready behind folds. */
export function RegisterForm({ slug, id, me, today, choices, short }: NewProps) {
  const owns = choices.people.some((p) => p.id === me && p.owns)
  const values: Values = { ...blankValues(), ownerId: owns ? me : null, stage: 'idea', stageSince: today }
  const shown = { values, choices, short }
  return (
    <ActionForm action={registerSystem.bind(null, slug)} warnUnsaved className="group">
      <Hidden name="id" value={id} />
      <Card title="Naam en eigenaar">
        <Fields>
          <Sized name="name" required {...shown} />
          <Sized name="ownerId" required {...shown} />
          <Sized name="vendorName" {...shown} />
          <Sized name="summary" {...shown} />
          <Sized name="stage" {...shown} />
          <Sized name="stageSince" {...shown} />
          <div className="hidden gap-5 group-has-[option[value=pilot]:checked]:grid md:col-span-2 md:grid-cols-2">
            <Sized name="pilotEndsOn" {...shown} />
            <Sized name="decisionOn" {...shown} />
          </div>
        </Fields>
      </Card>
      <p className="text-ink-2">
        Dit is genoeg om te beginnen. Wat u hieronder al weet, kunt u nu invullen; de rest vult u later aan.
      </p>
      {coreBlocks.map((block) => (
        <BlockFold key={block} block={block} without={['name', 'ownerId', 'summary', 'vendorName']} {...shown} />
      ))}
      <MoreBlocks {...shown} />
      <div className="form-actions">
        <SubmitButton>Systeem registreren</SubmitButton>
        <LinkButton href={`/${slug}/systemen`}>Annuleren</LinkButton>
      </div>
    </ActionForm>
  )
}

type EditProps = { slug: string; system: System; choices: Choices; short: boolean; shared: ReactNode }

/** Changes a system: the core in full, the other blocks behind folds that are open where they say something. */
export function EditForm({ slug, system, choices, short, shared }: EditProps) {
  const shown = { values: system.values, choices, short }
  return (
    <ActionForm action={editSystem.bind(null, slug)} warnUnsaved>
      <Hidden name="id" value={system.id} />
      <Hidden name="revision" value={system.revision} />
      <Hidden name="drawn" value={JSON.stringify(drawnFrom(system.values))} />
      <nav aria-label="Onderdelen van dit formulier">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {[
            ...coreBlocks.map((b) => [`blok-${b}`, blockTitles[b]] as const),
            ['meer-gegevens', 'Meer gegevens'] as const,
          ].map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {coreBlocks.map((block) => (
        <Card key={block} title={blockTitles[block]} id={`blok-${block}`}>
          {block === 'device' && shared}
          <BlockFields block={block} {...shown} />
        </Card>
      ))}
      {system.values.stage === 'pilot' && (
        <Card title="Pilot" id="blok-stage">
          <Fields>
            <Sized name="pilotEndsOn" {...shown} />
            <Sized name="decisionOn" {...shown} />
          </Fields>
        </Card>
      )}
      <MoreBlocks {...shown} />
      <div className="form-actions">
        <SubmitButton>Opslaan</SubmitButton>
        <LinkButton href={systemHref(slug, system.id)}>Annuleren</LinkButton>
      </div>
    </ActionForm>
  )
}

const Fields = ({ children }: { children: ReactNode }) => (
  <div className="grid items-end gap-5 md:grid-cols-2 [&>*]:min-w-0">{children}</div>
)

/** Long answers take the whole width, short ones half of it. */
const Sized = (shown: Shown & { name: FieldKey; required?: boolean }) => (
  <div className={isShortField(fieldOf(shown.name)) ? undefined : 'md:col-span-2'}>
    <SystemField {...shown} />
  </div>
)

const isShortField = (field: Field): boolean =>
  field.key !== 'name' && field.kind !== 'longText' && field.kind !== 'list'

/** The blocks beyond the core. In the short form they stand together behind one fold that is closed. */
function MoreBlocks(shown: Shown) {
  const folds = foldedBlocks.map((block) => <BlockFold key={block} block={block} {...shown} />)
  if (!shown.short)
    return (
      <section className="grid gap-3" aria-labelledby="meer-gegevens">
        <h2 id="meer-gegevens">Meer gegevens</h2>
        {folds}
      </section>
    )
  return (
    <Fold title="Meer gegevens" end="niet verplicht" id="meer-gegevens">
      <div className="grid gap-3">{folds}</div>
    </Fold>
  )
}

function BlockFold({ block, without, ...shown }: Shown & { block: Block; without?: readonly FieldKey[] }) {
  const filled = fieldsOf(block).filter((f) => !isBlank(f, shown.values[f.key]) && !without?.includes(f.key)).length
  return (
    <Fold
      title={blockTitles[block]}
      id={`blok-${block}`}
      open={filled > 0 && !shown.short}
      end={filled > 0 ? `${filled} ingevuld` : undefined}
    >
      {blockHints[block] && block !== 'device' && <p className="mb-4 text-ink-2">{blockHints[block]}</p>}
      <BlockFields block={block} without={without} {...shown} />
    </Fold>
  )
}

function BlockFields({ block, without = [], ...shown }: Shown & { block: Block; without?: readonly FieldKey[] }) {
  const fields = fieldsOf(block).filter((f) => !without.includes(f.key))
  const first = fields.filter((f) => !(f.long && shown.short))
  const behind = fields.filter((f) => f.long && shown.short)
  return (
    <Fields>
      {first.map((f) => (
        <Sized key={f.key} name={f.key} {...shown} />
      ))}
      {behind.length > 0 && (
        <div className="md:col-span-2">
          <Fold title={`Meer over: ${blockTitles[block].toLowerCase()}`}>
            <Fields>
              {behind.map((f) => (
                <Sized key={f.key} name={f.key} {...shown} />
              ))}
            </Fields>
          </Fold>
        </div>
      )}
    </Fields>
  )
}
