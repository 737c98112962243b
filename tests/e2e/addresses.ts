import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { v7 } from 'uuid'
import { asOwner, rowsOf } from './place'

/** Real ids of the demonstration hospital, so that every address of it can be asked for. */
export type Ids = Readonly<
  Record<
    | 'system'
    | 'draft'
    | 'duty'
    | 'decision'
    | 'reassessment'
    | 'person'
    | 'department'
    | 'file'
    | 'archive'
    | 'batch'
    | 'request',
    string
  >
>

/** What the first column of the first row says. */
async function first(institutionId: string, sql: string): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(institutionId, sql)
  if (!row) throw new Error(`nothing found by ${sql}`)
  return row.id
}

export async function institutionOf(slug: string): Promise<string> {
  const [found] = await asOwner({}, async (db) => {
    return (await db.query<{ id: string }>('select id from institution where slug = $1', [slug])).rows
  })
  if (!found) throw new Error(`no institution ${slug}`)
  return found.id
}

/** A file that the product keeps: its row, and its bytes beside the mailbox. */
async function aFile(institutionId: string, purpose: 'document' | 'export'): Promise<string> {
  const [id, bytes] = [v7(), Buffer.from('Een bestand van de proef.')]
  const key = `${institutionId}/${id}`
  const path = join(process.env.E2E_MAILBOX_DIR ?? '', '..', 'files', key)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
  await rowsOf(
    institutionId,
    `insert into stored_file (id, purpose, name, media_type, size, sha256, storage_key)
     values ($1, $2::"FilePurpose", 'proef.txt', 'text/plain', $3, $4, $5)`,
    [id, purpose, bytes.length, createHash('sha256').update(bytes).digest('hex'), key],
  )
  return id
}

async function aRefusedImport(institutionId: string, by: string): Promise<string> {
  const id = v7()
  const about = JSON.stringify({ sha256: '0', size: 1 })
  await rowsOf(
    institutionId,
    `insert into import_batch (id, file_name, storage_key, headers, state, refusal, started_by_id)
     values ($1, 'proef.pdf', 'proef', $2::jsonb, 'refused', 'Dit is een PDF.', $3)`,
    [id, about, by],
  )
  return id
}

/** Asked by rules that others have replaced: it stands in no list and is counted nowhere. */
async function aReassessment(institutionId: string, systemId: string, decision: string): Promise<string> {
  const id = v7()
  await rowsOf(
    institutionId,
    `insert into reassessment (id, system_id, classification_id, rule_set_version, day, category, sentences,
       facts_changed, closed_at, closing)
     values ($1, $2, $3, $4, '2026-11-23', 'other', array['De categorie was hoog risico en is nu overig.'], true, now(),
       'replaced')`,
    [id, systemId, decision, `proef-${id}`],
  )
  return id
}

/** Questions about a system that lie with the FG. */
async function aRequest(institutionId: string, systemId: string): Promise<string> {
  const id = v7()
  await rowsOf(
    institutionId,
    `insert into question_request (id, system_id, whom, fact_ids, to_id, asked_by_id, asked_on)
     select $1, $2, 'privacy', '{personalData,technique}', f.person_id, b.person_id, '2026-11-20'
     from member f, member b where 'dataProtectionOfficer' = any (f.roles) and 'administrator' = any (b.roles) limit 1`,
    [id, systemId],
  )
  return id
}

export async function idsOf(slug: string): Promise<Ids> {
  const at = await institutionOf(slug)
  const person = await first(at, `select person_id as id from member where 'reader' = any (roles)`)
  const system = await first(at, `select id from ai_system where name = 'Botbreukdetectie SEH'`)
  const decision = await first(at, `select id from classification where system_id = '${system}' limit 1`)
  return {
    system,
    person,
    draft: await first(
      at,
      `select s.id from ai_system s where stage = 'idea' and not exists (
      select 1 from evidence e join duty d on d.id = e.duty_id where d.system_id = s.id) order by name limit 1`,
    ),
    duty: await first(at, `select id from duty where system_id = '${system}' order by norm_id limit 1`),
    decision,
    reassessment: await aReassessment(at, system, decision),
    department: await first(at, 'select id from department order by name limit 1'),
    file: await aFile(at, 'document'),
    archive: await aFile(at, 'export'),
    batch: await aRefusedImport(at, person),
    request: await aRequest(at, system),
  }
}
