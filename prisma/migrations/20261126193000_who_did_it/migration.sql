-- Who did something is a member of the same institution, a receipt's version is there, and a grant has a receiver.
-- A new key is checked against every tenant's rows, as nobody in particular: the fences open for that moment only.
ALTER TABLE "answer" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "classification" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "door" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "duty" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "duty_occurrence" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "evidence" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "grant" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "import_batch" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "institution" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "member" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "product_version" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "stage_change" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "stored_file" NO FORCE ROW LEVEL SECURITY;

ALTER TABLE "answer" ADD CONSTRAINT "answer_institution_id_by_id_fkey" FOREIGN KEY ("institution_id", "by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "classification" ADD CONSTRAINT "classification_institution_id_decided_by_id_fkey" FOREIGN KEY ("institution_id", "decided_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "classification" ADD CONSTRAINT "classification_institution_id_version_id_fkey" FOREIGN KEY ("institution_id", "version_id") REFERENCES "product_version"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "duty" ADD CONSTRAINT "duty_institution_id_not_applicable_by_id_fkey" FOREIGN KEY ("institution_id", "not_applicable_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "evidence" ADD CONSTRAINT "evidence_institution_id_added_by_id_fkey" FOREIGN KEY ("institution_id", "added_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "evidence" ADD CONSTRAINT "evidence_institution_id_judged_by_id_fkey" FOREIGN KEY ("institution_id", "judged_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "duty_occurrence" ADD CONSTRAINT "duty_occurrence_institution_id_done_by_id_fkey" FOREIGN KEY ("institution_id", "done_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_institution_id_added_by_id_fkey" FOREIGN KEY ("institution_id", "added_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "grant" ADD CONSTRAINT "grant_institution_id_given_by_id_fkey" FOREIGN KEY ("institution_id", "given_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "grant" ADD CONSTRAINT "grant_institution_id_revoked_by_id_fkey" FOREIGN KEY ("institution_id", "revoked_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "grant" ADD CONSTRAINT "grant_receiver_id_fkey" FOREIGN KEY ("receiver_id") REFERENCES "institution"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_institution_id_started_by_id_fkey" FOREIGN KEY ("institution_id", "started_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "door" ADD CONSTRAINT "door_institution_id_invited_by_id_fkey" FOREIGN KEY ("institution_id", "invited_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "stage_change" ADD CONSTRAINT "stage_change_institution_id_by_id_fkey" FOREIGN KEY ("institution_id", "by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "answer" FORCE ROW LEVEL SECURITY;
ALTER TABLE "classification" FORCE ROW LEVEL SECURITY;
ALTER TABLE "door" FORCE ROW LEVEL SECURITY;
ALTER TABLE "duty" FORCE ROW LEVEL SECURITY;
ALTER TABLE "duty_occurrence" FORCE ROW LEVEL SECURITY;
ALTER TABLE "evidence" FORCE ROW LEVEL SECURITY;
ALTER TABLE "grant" FORCE ROW LEVEL SECURITY;
ALTER TABLE "import_batch" FORCE ROW LEVEL SECURITY;
ALTER TABLE "institution" FORCE ROW LEVEL SECURITY;
ALTER TABLE "member" FORCE ROW LEVEL SECURITY;
ALTER TABLE "product_version" FORCE ROW LEVEL SECURITY;
ALTER TABLE "stage_change" FORCE ROW LEVEL SECURITY;
ALTER TABLE "stored_file" FORCE ROW LEVEL SECURITY;
