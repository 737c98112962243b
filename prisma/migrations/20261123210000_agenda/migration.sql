-- What the nightly run reads instead of visiting every tenant: which day, which institution, which record. No content.

-- CreateTable
CREATE TABLE "agenda" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'::text))::uuid,
    "kind" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "due_day" DATE NOT NULL,

    CONSTRAINT "agenda_pkey" PRIMARY KEY ("institution_id","kind","record_id")
);

-- CreateIndex
CREATE INDEX "agenda_due_day_idx" ON "agenda"("due_day");

grant select, insert, update, delete on table agenda to register_app;

-- Seen by its institution, and by a transaction that says up to which day it looks for what is due; written by its institution.
alter table agenda enable row level security;
alter table agenda force row level security;
create policy agenda_read on agenda for select
  using (institution_id = setting_uuid('app.institution_id') or due_day <= setting_text('app.agenda_until')::date);
create policy agenda_insert on agenda for insert with check (institution_id = current_setting('app.institution_id')::uuid);
create policy agenda_update on agenda for update
  using (institution_id = current_setting('app.institution_id')::uuid)
  with check (institution_id = current_setting('app.institution_id')::uuid);
create policy agenda_delete on agenda for delete using (institution_id = current_setting('app.institution_id')::uuid);
