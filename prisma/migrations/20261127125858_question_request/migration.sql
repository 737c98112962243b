-- Questions that were handed to a member of the institution, or sent to the vendor. No grant opens them to others.
-- CreateEnum
CREATE TYPE "QuestionEnding" AS ENUM ('answered', 'withdrawn', 'returned');

-- CreateTable
CREATE TABLE "question_request" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'::text))::uuid,
    "id" UUID NOT NULL,
    "system_id" UUID NOT NULL,
    "whom" TEXT NOT NULL,
    "fact_ids" TEXT[],
    "to_id" UUID,
    "asked_by_id" UUID NOT NULL,
    "asked_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "ending" "QuestionEnding",

    CONSTRAINT "question_request_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateIndex
CREATE INDEX "question_request_standing_idx" ON "question_request"("system_id") WHERE (ended_at is null);

-- CreateIndex
CREATE INDEX "question_request_of_member_idx" ON "question_request"("to_id") WHERE (ended_at is null);

-- AddForeignKey
ALTER TABLE "question_request" ADD CONSTRAINT "question_request_institution_id_system_id_fkey" FOREIGN KEY ("institution_id", "system_id") REFERENCES "ai_system"("institution_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "question_request" ADD CONSTRAINT "question_request_institution_id_to_id_fkey" FOREIGN KEY ("institution_id", "to_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "question_request" ADD CONSTRAINT "question_request_institution_id_asked_by_id_fkey" FOREIGN KEY ("institution_id", "asked_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

grant select, insert, update, delete on table question_request to register_app;

alter table question_request enable row level security;
alter table question_request force row level security;
create policy question_request_read on question_request for select
  using (institution_id = current_setting('app.institution_id')::uuid and coalesce(current_setting('app.looks_at', true), '') = '');
create policy question_request_insert on question_request for insert
  with check (institution_id = current_setting('app.institution_id')::uuid);
create policy question_request_update on question_request for update
  using (institution_id = current_setting('app.institution_id')::uuid) with check (institution_id = current_setting('app.institution_id')::uuid);
create policy question_request_delete on question_request for delete
  using (institution_id = current_setting('app.institution_id')::uuid);
