-- Reads outside a tenant met policies that name the tenant: the planner evaluates them to estimate, and raised. What
-- stands outside tenants now asks for the tenant in the form that opens nothing when there is none; tenant tables keep
-- the form that raises.

-- The institutions that granted this one a look in this scope, as far as this transaction looks at them.
create function granting_institutions(scope "GrantScope") returns uuid[]
language sql stable
as $$
  select coalesce(array_agg(g.institution_id), '{}')
  from "grant" g
  where g.receiver_id = setting_uuid('app.institution_id')
    and scope = any (g.scopes)
    and g.revoked_at is null
    and g.since <= (now() at time zone 'Europe/Amsterdam')::date
    and (g.until is null or g.until >= (now() at time zone 'Europe/Amsterdam')::date)
    and setting_text('app.looks_at') in ('*', g.institution_id::text)
$$;

create or replace function readable_institutions(scope "GrantScope") returns uuid[]
language sql stable
as $$
  select case
    when setting_text('app.looks_at') is null then array[current_setting('app.institution_id')::uuid]
    else granting_institutions(scope)
  end
$$;

alter policy grant_read on "grant"
  using (institution_id = setting_uuid('app.institution_id') or receiver_id = setting_uuid('app.institution_id'));

alter policy member_read on member
  using (
    person_id = setting_uuid('app.person_id')
    or (institution_id = setting_uuid('app.institution_id') and setting_text('app.looks_at') is null)
    or (setting_text('app.looks_at') is not null and institution_id = any ((select granting_institutions('systems'))::uuid[]))
  );
