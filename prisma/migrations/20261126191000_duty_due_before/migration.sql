-- The law wants some obligations done before a moment: until it comes, nobody is late.
CREATE TYPE "DutyMoment" AS ENUM ('use', 'processing');

ALTER TABLE "duty" ADD COLUMN "due_before" "DutyMoment";

DROP INDEX "duty_counts_idx";

CREATE INDEX "duty_counts_idx" ON "duty"("institution_id", "system_id", "norm_id", "verdict", "status", "standing", "legal_from", "target_on", "proof_until", "due_before") WHERE (lapsed_at IS NULL AND verdict <> 'notApplicable' AND status <> 'notApplicable');

-- Every tenant's rows at once, so the fence opens for that moment only.
ALTER TABLE "duty" NO FORCE ROW LEVEL SECURITY;

update duty set due_before = case norm_id when 'avg.35' then 'processing' else 'use' end::"DutyMoment"
where norm_id in ('avg.35', 'ai-act.26-7');

ALTER TABLE "duty" FORCE ROW LEVEL SECURITY;
