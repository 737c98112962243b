-- A role that is a member of a superuser or of a role with BYPASSRLS becomes that role by SET ROLE: as strong as it.
create or replace function app_role_is_too_strong() returns boolean
language sql stable
as $$
  select exists (select 1 from pg_roles r
                 where (r.rolsuper or r.rolbypassrls) and pg_has_role(current_user, r.oid, 'member'))
      or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member'))
$$;
