-- In the order in which the dashboard groups the obligations, so that they are counted while they are read.
CREATE INDEX "duty_alike_idx" ON "duty"("institution_id", "norm_id", "verdict", "status", "standing", "legal_from", "target_on", "proof_until", "due_before") WHERE (lapsed_at IS NULL AND verdict <> 'notApplicable' AND status <> 'notApplicable');
