-- DropIndex
DROP INDEX "ai_system_institution_id_category_idx";

-- DropIndex
DROP INDEX "ai_system_institution_id_name_idx";

-- DropIndex
DROP INDEX "ai_system_institution_id_owner_id_idx";

-- DropIndex
DROP INDEX "ai_system_institution_id_reference_idx";

-- DropIndex
DROP INDEX "ai_system_institution_id_stage_idx";

-- CreateIndex
CREATE INDEX "ai_system_counts_idx" ON "ai_system"("institution_id", "id", "stage", "category", "owner_id", "deputy_id", "department_id", "product_id", "annex_i", "annex_iii", "transparency", "newly_prohibited", "name");

-- CreateIndex
CREATE INDEX "product_certificate_idx" ON "product"("institution_id", "certificate_until", "id") WHERE (certificate_until is not null);

-- CreateIndex
CREATE INDEX "product_public_authorities_idx" ON "product"("institution_id", "first_placed_on", "id") WHERE (intended_for_public_authorities = 'yes');

-- CreateIndex
CREATE INDEX "system_check_counts_idx" ON "system_check"("institution_id", "system_id", "kind", "status");
