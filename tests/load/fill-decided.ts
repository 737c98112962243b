import pg from 'pg'
import { isJudged } from '@/lib/classification/model'
import { type Answers, judgementReason, ordinary, triage } from '@/prisma/seed/answers'
import { classify, factById, receipt, type Situation, situationFrom } from '@/rules'
import { day, openInstitution } from './fill'

/** The rules by which everything here was decided, once. */
const earlier = '2026.11.0'

const register = { origin: 'bought', institutionKind: 'hospital', givesCare: 'yes', worksCouncil: 'yes' }

type Kind = { readonly answered: Answers; readonly deviceClass: string | null; readonly receipt: string }

/** What of these answers the questionnaire would have asked. */
function asked(answers: Answers, known: Readonly<Record<string, string>>): Answers {
  const given: Record<string, string> = {}
  for (;;) {
    const { openFacts } = classify(situationFrom({ ...known, ...given }).situation, day)
    const next = openFacts.filter((f) => answers[f.id] !== undefined && given[f.id] === undefined)
    if (next.length === 0) return given
    for (const f of next) given[f.id] = answers[f.id] ?? ''
  }
}

/** The receipt of earlier rules; of one kind in four they had said something else. */
function receiptOf(situation: Situation, differs: boolean): string {
  const proposed = receipt(situation, day, classify(situation, day))
  const before = differs ? { ...proposed, category: 'other', duties: proposed.duties.slice(1) } : proposed
  return JSON.stringify({ form: 1, proposed: before, origins: [], decidedRoutes: [], decidedDuties: null })
}

function kindOf(more: Answers, deviceClass: string | null, differs = false): Kind {
  const device: Readonly<Record<string, string>> = deviceClass
    ? { declaredDevice: 'mdr', mdrClass: deviceClass, notifiedBodyDeclared: 'yes' }
    : { declaredDevice: 'none' }
  const answered = asked({ ...ordinary, ...more }, { ...register, ...device })
  const { situation } = situationFrom({ ...register, ...device, ...answered })
  return { answered, deviceClass, receipt: receiptOf(situation, differs) }
}

const kinds = (): readonly Kind[] => [
  kindOf({}, 'IIa'),
  kindOf({}, null),
  kindOf(triage, 'IIb', true),
  kindOf({ interactsWithPersons: 'yes', generatesContent: 'yes', publicInterestText: 'yes', humanReview: 'no' }, null),
]

/**
 * The kinds in tables of this connection, so that a receipt is packed once and not once a system. Of rows that are
 * written to fit, keys are not checked one by one.
 */
const staging = `
  create temp table kind (n int, device text, receipt jsonb);
  create temp table said (n int, fact text, value text, reason text);
  set session_replication_role = replica;`

const ofInstitution = `
  create temp table made on commit drop as
    select i as n, i % (select count(*) from kind) as kind, gen_random_uuid() as system, gen_random_uuid() as product
    from generate_series(1, $1::int) i;
  insert into product (id, name, ce_marking, regulation, device_class, notified_body)
    select m.product, 'Product ' || m.n, (case when k.device is null then 'no' else 'yes' end)::"Choice",
      (case when k.device is null then 'none' else 'mdr' end)::"Regulation", k.device::"DeviceClass", k.device
    from made m join kind k on k.n = m.kind;
  insert into ai_system (id, name, product_id, origin, stage, category, classification_state)
    select m.system, 'Systeem ' || m.n, m.product, 'bought', 'inUse', 'other', 'confirmed' from made m;
  insert into answer (system_id, fact_id, value, reason)
    select m.system, s.fact, s.value, s.reason from made m join said s on s.n = m.kind;
  insert into classification (id, system_id, rule_set_version, day, receipt, proposed_category, decision,
      decided_category, decided_by_id)
    select gen_random_uuid(), m.system, '${earlier}', '${day}', k.receipt, (k.receipt->'proposed'->>'category')::"Category",
      'confirmed', (k.receipt->'proposed'->>'category')::"Category", 
      (select person_id from member where institution_id = current_setting('app.institution_id')::uuid)
    from made m join kind k on k.n = m.kind;`

async function stage(db: pg.Client): Promise<void> {
  await db.query(staging)
  for (const [n, { answered, deviceClass, receipt: kept }] of kinds().entries()) {
    await db.query('insert into kind values ($1, $2, $3::jsonb)', [n, deviceClass, kept])
    for (const [fact, value] of Object.entries(answered)) {
      const reason = isJudged(factById(fact)) ? judgementReason : null
      await db.query('insert into said values ($1, $2, $3, $4)', [n, fact, value, reason])
    }
  }
}

/** Institutions whose every system was decided by earlier rules: what a comparison reads, and nothing else. Set-based. */
export async function fillDecided(owner: pg.Pool, superUrl: string, count: number, systems: number): Promise<void> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name')
  const url = new URL(superUrl)
  url.pathname = rows[0]?.name ?? ''
  const db = new pg.Client({ connectionString: url.href })
  await db.connect()
  try {
    await stage(db)
    for (let i = 0; i < count; i++) {
      const { institutionId } = await openInstitution(owner, `besloten-${i}`, 'hospital')
      await db.query('begin')
      await db.query("select set_config('app.institution_id', $1, true)", [institutionId])
      for (const statement of ofInstitution.split(';\n').filter((text) => text.trim()))
        await db.query(statement, statement.includes('$1') ? [systems] : [])
      await db.query('commit')
    }
    await db.query('vacuum analyze answer, classification, ai_system, product')
  } finally {
    await db.end()
  }
}
