-- A receipt or a recorded check keeps its system: neither goes away with it.
-- A new key is checked against every tenant's rows, as nobody in particular: the fences open for that moment only.
ALTER TABLE "ai_system" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "system_check" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "classification" NO FORCE ROW LEVEL SECURITY;

ALTER TABLE "system_check" DROP CONSTRAINT "system_check_institution_id_system_id_fkey";

ALTER TABLE "classification" DROP CONSTRAINT "classification_institution_id_system_id_fkey";

ALTER TABLE "system_check" ADD CONSTRAINT "system_check_institution_id_system_id_fkey" FOREIGN KEY ("institution_id", "system_id") REFERENCES "ai_system"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "classification" ADD CONSTRAINT "classification_institution_id_system_id_fkey" FOREIGN KEY ("institution_id", "system_id") REFERENCES "ai_system"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "ai_system" FORCE ROW LEVEL SECURITY;
ALTER TABLE "system_check" FORCE ROW LEVEL SECURITY;
ALTER TABLE "classification" FORCE ROW LEVEL SECURITY;
