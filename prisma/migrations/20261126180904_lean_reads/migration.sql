-- DropIndex
DROP INDEX "duty_institution_id_status_idx";

-- DropIndex
DROP INDEX "product_institution_id_name_idx";

-- DropIndex
DROP INDEX "product_institution_id_vendor_id_idx";

-- CreateIndex
CREATE INDEX "duty_counts_idx" ON "duty"("institution_id", "system_id", "norm_id", "verdict", "status", "standing", "legal_from", "target_on", "proof_until") WHERE (lapsed_at IS NULL AND verdict <> 'notApplicable' AND status <> 'notApplicable');

-- CreateIndex
CREATE INDEX "product_vendor_id_idx" ON "product"("vendor_id");

-- CreateIndex
CREATE INDEX "product_name_idx" ON "product"("name");
