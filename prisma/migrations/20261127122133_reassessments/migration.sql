-- What a new version of the rules says of earlier decisions: how far it is, and what somebody is asked to look at again.

-- CreateEnum
CREATE TYPE "ReassessmentEnd" AS ENUM ('decided', 'kept', 'replaced');

-- CreateTable
CREATE TABLE "reassessment_run" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'::text))::uuid,
    "rule_set_version" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "reached" UUID,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "differing" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "worked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "reassessment_run_pkey" PRIMARY KEY ("institution_id","rule_set_version")
);

-- CreateTable
CREATE TABLE "reassessment" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'::text))::uuid,
    "id" UUID NOT NULL,
    "system_id" UUID NOT NULL,
    "classification_id" UUID NOT NULL,
    "rule_set_version" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "category" "Category" NOT NULL,
    "sentences" TEXT[],
    "facts_changed" BOOLEAN NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "closing" "ReassessmentEnd",
    "reason" TEXT,

    CONSTRAINT "reassessment_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateIndex
CREATE INDEX "reassessment_open_idx" ON "reassessment"("institution_id", "system_id") WHERE (closed_at is null);

-- CreateIndex
CREATE UNIQUE INDEX "reassessment_institution_id_system_id_rule_set_version_key" ON "reassessment"("institution_id", "system_id", "rule_set_version");

-- AddForeignKey
ALTER TABLE "reassessment" ADD CONSTRAINT "reassessment_institution_id_system_id_fkey" FOREIGN KEY ("institution_id", "system_id") REFERENCES "ai_system"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "reassessment" ADD CONSTRAINT "reassessment_institution_id_classification_id_fkey" FOREIGN KEY ("institution_id", "classification_id") REFERENCES "classification"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "reassessment" ADD CONSTRAINT "reassessment_institution_id_closed_by_id_fkey" FOREIGN KEY ("institution_id", "closed_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Read like the decisions themselves; closed, never removed.
grant select, insert, update on table reassessment_run, reassessment to register_app;

do $$
declare
  t text;
begin
  foreach t in array array['reassessment_run', 'reassessment'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy %I on %I for select using (institution_id = any ((select readable_institutions(''classification''::"GrantScope"))::uuid[]))',
      t || '_read', t);
    execute format(
      'create policy %I on %I for insert with check (institution_id = current_setting(''app.institution_id'')::uuid)',
      t || '_insert', t);
    execute format(
      'create policy %I on %I for update using (institution_id = current_setting(''app.institution_id'')::uuid) with check (institution_id = current_setting(''app.institution_id'')::uuid)',
      t || '_update', t);
    execute format(
      'create policy %I on %I for delete using (institution_id = current_setting(''app.institution_id'')::uuid)',
      t || '_delete', t);
  end loop;
end
$$;

-- Whom the worker visits when the rules have changed: ids of institutions that are open, and nothing else.
create function open_institutions() returns setof uuid
language sql stable security definer set search_path = public, pg_temp
as $$ select id from institution where closed_at is null order by id $$;
revoke all on function open_institutions() from public;
grant execute on function open_institutions() to register_app;
