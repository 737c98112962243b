import { isKept } from '@/lib/duties/model'
import { newId } from '@/lib/platform/id'
import { inTenant, type Tenant } from '@/lib/platform/tenancy'
import { type Field, fields } from '@/lib/systems/fields/model'
import { classify, receipt, situationFrom } from '@/rules'
import { personOf } from './institution'

/** The day on which everything in these registers was decided. */
const day = '2026-11-23'

const situation = situationFrom({
  technique: 'learned',
  autonomous: 'yes',
  influences: 'yes',
  declaredDevice: 'mdr',
  mdrClass: 'IIa',
  devicePart: 'itself',
  origin: 'bought',
  usedByInstitution: 'yes',
}).situation

/** A value for a field that no form would refuse. */
export function sampleOf(field: Field): string {
  switch (field.kind) {
    case 'choice':
      return field.values[0] ?? ''
    case 'day':
      return '2026-05-01'
    case 'longText':
      return 'Ondersteunt de beoordeling van beelden en meldt een mogelijke afwijking aan de behandelaar, die zelf besluit.'
    default:
      return `Waarde van ${field.key}`.slice(0, 60)
  }
}

/** Every field of the blocks that can be opened, filled. */
export const details = Object.fromEntries(
  fields.filter((f) => f.stored === 'details').map((f) => [f.column, sampleOf(f)]),
)

/** Fills a register with this many systems, each with every field, all its obligations and a decision; in a few statements. */
export async function aWholeRegister(tenant: Tenant, systems: number): Promise<void> {
  const owner = personOf(tenant)
  const outcome = classify(situation, day)
  const kept = {
    form: 1,
    proposed: receipt(situation, day, outcome),
    origins: [],
    decidedRoutes: [],
    decidedDuties: null,
  }
  const duties = outcome.duties
    .filter((d) => d.level === 'system' && isKept(d))
    .map((d) => ({
      norm: d.dutyId,
      standing: d.standing,
      article: d.citations.map((c) => c.text).join('; '),
      title: d.title,
      verdict: { yes: 'owed', no: 'notApplicable', unknown: 'undetermined' }[d.verdict],
      legal: d.appliesFrom,
    }))
  const [vendor, product, version, department] = [newId(), newId(), newId(), newId()]
  const text = sampleOf({ ...(fields[0] as Field), kind: 'longText', max: 4_000 })
  await inTenant(
    tenant,
    async (db) => {
      await db.department.create({ data: { id: department, name: 'Radiologie' } })
      await db.vendor.create({ data: { id: vendor, name: 'Voorbeeld Medical B.V.' } })
      await db.product.create({
        data: {
          id: product,
          vendorId: vendor,
          name: 'Botbreukdetectie',
          model: 'BD-2',
          providerName: 'Voorbeeld Medical B.V.',
          intendedPurpose: text,
          ceMarking: 'yes',
          regulation: 'mdr',
          deviceClass: 'IIa',
          notifiedBody: 'Aangemelde instantie 0344',
          certificateUntil: new Date('2028-06-30'),
          udiDi: '08712345678906',
          fdaNumber: 'K123456',
          firstPlacedOn: new Date('2023-02-01'),
          significantDesignChange: 'no',
          significantDesignChangeNote: text,
          intendedForPublicAuthorities: 'no',
        },
      })
      await db.productVersion.create({ data: { id: version, productId: product, label: '3.2.1' } })
      await db.$executeRaw`
        insert into ai_system (id, name, reference, summary, product_id, version_id, actual_use, department_id,
          population, used_by, clinician_id, owner_id, deputy_id, data_subjects, data_kinds, output, decision_part,
          autonomy, origin, stage, stage_since, put_into_use_on, details, category, annex_i, classification_state)
        select gen_random_uuid(), 'Systeem ' || to_char(n, 'FM0000') || ' voor beeldherkenning', 'KEN-' || n, ${text},
          ${product}::uuid, ${version}::uuid, ${text}, ${department}::uuid, 'Volwassenen op de spoedeisende hulp',
          'Radiologen en laboranten', ${owner}::uuid, ${owner}::uuid, null, array['patiënten', 'medewerkers'],
          array['gezondheidsgegevens', 'beelden'], ${text}, ${text}, 'advises', 'bought', 'inUse', '2026-01-01',
          '2025-09-01', ${JSON.stringify(details)}::jsonb, 'highRisk', 'yes', 'confirmed'
        from generate_series(1, ${systems}::int) n`
      await db.$executeRaw`
        insert into duty (id, system_id, norm_id, standing, article, title, verdict, legal_from, target_on, owner_id)
        select gen_random_uuid(), s.id, d.norm, d.standing, d.article, d.title, d.verdict::"DutyVerdict",
          d.legal::date, '2027-03-01', ${owner}::uuid
        from ai_system s, jsonb_to_recordset(${JSON.stringify(duties)}::jsonb)
          as d (norm text, standing text, article text, title text, verdict text, legal text)`
      await db.$executeRaw`
        insert into system_check (system_id, kind, status, "on", responsible_id)
        select s.id, k::"CheckKind", 'done', '2026-03-01', ${owner}::uuid
        from ai_system s, unnest(array['dpia', 'supplierChecklist']) k`
      await db.$executeRaw`
        insert into classification (id, system_id, version_id, rule_set_version, day, receipt, proposed_category,
          decision, decided_category, decided_by_id)
        select gen_random_uuid(), s.id, s.version_id, ${outcome.ruleSet.version}, ${day}::date,
          ${JSON.stringify(kept)}::jsonb, 'highRisk', 'confirmed', 'highRisk', ${owner}::uuid
        from ai_system s`
    },
    { timeout: 120_000 },
  )
}
