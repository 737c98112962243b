-- A duty that returns is proven no longer than its interval: also where its proof has no end, or a later one.
-- Every tenant's rows at once, so the fences open for that moment only.
ALTER TABLE "duty" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "evidence" NO FORCE ROW LEVEL SECURITY;

update duty d set proof_until = proven.until
from (
  select e.institution_id, e.duty_id,
    max(least(e.covers_until, (e.covers_from + make_interval(months => u.recurs_months))::date)) as until
  from evidence e join duty u on u.institution_id = e.institution_id and u.id = e.duty_id
  where e.state = 'accepted' and u.recurs_months is not null
  group by e.institution_id, e.duty_id
) proven
where proven.institution_id = d.institution_id and proven.duty_id = d.id and d.status = 'substantiated';

ALTER TABLE "duty" FORCE ROW LEVEL SECURITY;
ALTER TABLE "evidence" FORCE ROW LEVEL SECURITY;
