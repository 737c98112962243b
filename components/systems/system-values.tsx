import { formerMember } from '@/lib/people/nl'
import { type Block, coreBlocks, type Field, fieldsOf, foldedBlocks, isBlank } from '@/lib/systems/fields/model'
import { blockTitles, capital, labels } from '@/lib/systems/fields/nl'
import { listHref, systemHref } from '@/lib/systems/list/model'
import { completeness, type System } from '@/lib/systems/model'
import { declaredClass, saidIfKnown } from '@/lib/systems/nl'
import { Card } from '../ui/card'
import { DescriptionList } from '../ui/description-list'
import { Progress } from '../ui/progress'
import { type TextBlock, TextBlocks, TextFolds } from '../ui/text-blocks'

type People = ReadonlyMap<string, string>
type Props = { slug: string; system: System; people: People; mayEdit: boolean; short: boolean }

const shownAs = (field: Field, system: System, people: People): string | null => {
  const said = saidIfKnown(field, system.values[field.key], people)
  return said === null ? null : field.kind === 'choice' ? capital(said) : said
}

/** At a glance: who answers for it, whose it is, what it is for. */
export function KeyFacts({ slug, system, people }: Pick<Props, 'slug' | 'system' | 'people'>) {
  const { values: v } = system
  const name = (id: string | null) => (id ? (people.get(id) ?? formerMember) : null)
  const facts: readonly { term: string; value: React.ReactNode }[] = [
    { term: 'Eigenaar', value: name(v.ownerId) ?? <span className="passed">Nog niemand</span> },
    { term: 'Vervanger', value: name(v.deputyId) },
    {
      term: 'Leverancier',
      value: v.vendorName && (
        <a href={`${listHref(slug)}?leverancier=${encodeURIComponent(v.vendorName)}`}>{v.vendorName}</a>
      ),
    },
    { term: 'Beoogd doel', value: clipped(v.intendedPurpose) },
    { term: 'Gebruik hier', value: clipped(v.actualUse) },
    { term: 'Gegevens', value: clipped([v.dataSubjects, v.dataKinds].filter(Boolean).join(': ') || null) },
    { term: 'Klasse', value: declaredClass(v.regulation, v.mdrClass) },
    { term: 'Hosting', value: v.hosting },
    { term: 'UDI-DI', value: v.udiDi },
    { term: 'Eigen kenmerk', value: v.reference },
  ]
  const always = new Set(['Eigenaar', 'Leverancier', 'Beoogd doel', 'Gebruik hier', 'Gegevens'])
  return (
    <Card title="Kerngegevens" className="hyphens-auto">
      <DescriptionList items={facts.filter((f) => f.value || always.has(f.term))} />
    </Card>
  )
}

const clipped = (text: string | null): string | null => (text && text.length > 160 ? `${text.slice(0, 157)}…` : text)

/** Everything that is recorded, block by block; what is empty is named in one line with the way to fill it. */
export function SystemValues({ slug, system, people, mayEdit, short }: Props) {
  const { filled, of } = completeness(system.values)
  const empty = foldedBlocks.filter((block) => filledIn(block, system).length === 0)
  const edit = systemHref(slug, system.id, 'bewerken')
  const values = (block: Block, all?: boolean) => blockValues(block, system, people, all)
  return (
    <Card title="Gegevens" id="gegevens" aside={mayEdit && <a href={edit}>Bewerken</a>}>
      <Progress label="Kern ingevuld" value={filled} max={of} text={`${filled} van ${of}`} />
      <div className="mt-5 grid gap-5">
        <TextBlocks empty={nothing} blocks={coreBlocks.map((block) => values(block, !short))} />
      </div>
      <div className="mt-5 grid gap-3">
        <TextFolds
          empty={nothing}
          blocks={foldedBlocks
            .filter((block) => !empty.includes(block))
            .map((block) => ({ ...values(block), end: `${filledIn(block, system).length} ingevuld` }))}
        />
      </div>
      {mayEdit && !short && empty.length > 0 && (
        <p className="small mt-4 text-ink-2">
          Nog leeg:{' '}
          {empty.map((block, i) => (
            <span key={block}>
              {i > 0 && ' · '}
              <a href={`${edit}#blok-${block}`}>{blockTitles[block]}</a>
            </span>
          ))}
        </p>
      )}
    </Card>
  )
}

const nothing = 'Nog leeg'

const filledIn = (block: Block, system: System) => fieldsOf(block).filter((f) => !isBlank(f, system.values[f.key]))

function blockValues(block: Block, system: System, people: People, all?: boolean): TextBlock {
  const items = fieldsOf(block)
    .filter((f) => (all || f.core ? true : !isBlank(f, system.values[f.key])))
    .filter((f) => f.core || !f.long || !isBlank(f, system.values[f.key]))
    .map((f) => ({ term: labels[f.key], text: shownAs(f, system, people) }))
  return { key: block, title: blockTitles[block], items }
}
