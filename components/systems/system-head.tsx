import { listHref, systemHref } from '@/lib/systems/list/model'
import { type System, stageOf } from '@/lib/systems/model'
import { declaredClass, stageSinceText } from '@/lib/systems/nl'
import { LinkButton } from '../ui/button'
import { Chip } from '../ui/chip'
import { Icon } from '../ui/icon'
import { Menu, MenuLink } from '../ui/menu'
import { PageHead } from '../ui/page-head'
import { CategoryChip, ClassificationStateChip, TransparencyChip } from './category-chip'

type Props = {
  slug: string
  system: System
  may: { readonly edit: boolean; readonly delete: boolean }
  draft: boolean
}

/** The head of a system: what it is in one line, how it is classified, and what can be done with it. */
export function SystemHead({ slug, system, may, draft }: Props) {
  const { values: v } = system
  const declared = declaredClass(v.regulation, v.mdrClass)
  const sub = [
    v.productName,
    v.versionLabel && `versie ${v.versionLabel}`,
    v.departmentName,
    stageSinceText(stageOf(system), v.stageSince),
  ]
  return (
    <PageHead
      crumbs={[{ label: 'AI-systemen', href: listHref(slug) }, { label: v.name }]}
      title={v.name}
      sub={sub.filter(Boolean).join(' · ')}
      marks={
        <>
          <CategoryChip category={system.category} />
          {system.transparency === 'yes' && <TransparencyChip />}
          {declared && <Chip tone="none">{declared}, opgave fabrikant</Chip>}
          <ClassificationStateChip state={system.classificationState} />
        </>
      }
      actions={
        <>
          <LinkButton href={systemHref(slug, system.id, 'dossier')}>Dossier (PDF)</LinkButton>
          {may.edit && <LinkButton href={systemHref(slug, system.id, 'bewerken')}>Bewerken</LinkButton>}
          {may.edit && (
            <Menu label="Meer" end>
              <MenuLink href={systemHref(slug, system.id, 'stadium')}>Stadium wijzigen</MenuLink>
              <MenuLink href={systemHref(slug, system.id, 'versies')}>Versies</MenuLink>
              {may.delete && draft && (
                <MenuLink href={systemHref(slug, system.id, 'verwijderen')}>
                  <Icon name="trash-2" /> Concept verwijderen
                </MenuLink>
              )}
            </Menu>
          )}
        </>
      }
    />
  )
}
