-- The fences of the database. The owner (who runs this) owns the tables; register_app connects for web and worker.
-- Row-level security is enabled and forced everywhere, so that even the owner sees only the tenant it names.

grant usage on schema public to register_app;
grant select, insert, update, delete on all tables in schema public to register_app;
revoke all on table "_prisma_migrations" from register_app;

-- The logbook and the receipts are added to, never changed: not by a mistake in the application either.
revoke update, delete, truncate on table log_entry from register_app;
revoke update, delete, truncate on table classification from register_app;
revoke insert, update, delete, truncate on table institution from register_app;
revoke insert, update, delete, truncate on table slug_history from register_app;
grant update (name) on table institution to register_app;

-- Which institutions this transaction reads: its own, or, when it says so, those that granted it a look in this scope.
create function readable_institutions(scope "GrantScope") returns uuid[]
language sql stable
as $$
  select case
    when coalesce(current_setting('app.looks_at', true), '') = ''
      then array[current_setting('app.institution_id')::uuid]
    else (
      select coalesce(array_agg(g.institution_id), '{}')
      from "grant" g
      where g.receiver_id = current_setting('app.institution_id')::uuid
        and scope = any (g.scopes)
        and g.revoked_at is null
        and g.since <= (now() at time zone 'Europe/Amsterdam')::date
        and (g.until is null or g.until >= (now() at time zone 'Europe/Amsterdam')::date)
        and current_setting('app.looks_at', true) in ('*', g.institution_id::text)
    )
  end
$$;

-- Tenant tables: read and write apart; inserts take the tenant from the setting, and no setting raises.
do $$
declare
  t record;
begin
  for t in
    select * from (values
      ('institution_profile', null),
      ('department', 'systems'),
      ('log_entry', null),
      ('vendor', 'systems'),
      ('product', 'systems'),
      ('product_version', 'systems'),
      ('ai_system', 'systems'),
      ('stage_change', 'systems'),
      ('answer', 'classification'),
      ('classification', 'classification'),
      ('duty', 'duties'),
      ('duty_occurrence', 'duties'),
      ('system_check', 'duties'),
      ('evidence', 'evidence'),
      ('stored_file', 'evidence'),
      ('import_batch', null),
      ('import_row', null),
      ('import_mapping', null)
    ) as list (name, scope)
  loop
    execute format('alter table %I enable row level security', t.name);
    execute format('alter table %I force row level security', t.name);
    if t.scope is null then
      execute format(
        'create policy %I on %I for select using (institution_id = current_setting(''app.institution_id'')::uuid and coalesce(current_setting(''app.looks_at'', true), '''') = '''')',
        t.name || '_read', t.name);
    else
      execute format(
        'create policy %I on %I for select using (institution_id = any ((select readable_institutions(%L::"GrantScope"))::uuid[]))',
        t.name || '_read', t.name, t.scope);
    end if;
    execute format(
      'create policy %I on %I for insert with check (institution_id = current_setting(''app.institution_id'')::uuid)',
      t.name || '_insert', t.name);
    execute format(
      'create policy %I on %I for update using (institution_id = current_setting(''app.institution_id'')::uuid) with check (institution_id = current_setting(''app.institution_id'')::uuid)',
      t.name || '_update', t.name);
    execute format(
      'create policy %I on %I for delete using (institution_id = current_setting(''app.institution_id'')::uuid)',
      t.name || '_delete', t.name);
  end loop;
end
$$;

-- Outside tenants. A setting that is not there opens nothing.
create function setting_uuid(name text) returns uuid
language sql stable
as $$ select nullif(current_setting(name, true), '')::uuid $$;

create function setting_text(name text) returns text
language sql stable
as $$ select nullif(current_setting(name, true), '') $$;

-- A grant is seen by both sides and written by its giver.
alter table "grant" enable row level security;
alter table "grant" force row level security;
create policy grant_read on "grant" for select
  using (institution_id = current_setting('app.institution_id')::uuid or receiver_id = current_setting('app.institution_id')::uuid);
create policy grant_insert on "grant" for insert
  with check (institution_id = current_setting('app.institution_id')::uuid);
create policy grant_update on "grant" for update
  using (institution_id = current_setting('app.institution_id')::uuid)
  with check (institution_id = current_setting('app.institution_id')::uuid);

-- A member is seen by the institution and by the person; written by the institution.
alter table member enable row level security;
alter table member force row level security;
create policy member_read on member for select
  using (
    person_id = setting_uuid('app.person_id')
    or (institution_id = setting_uuid('app.institution_id') and setting_text('app.looks_at') is null)
    or (setting_text('app.looks_at') is not null and institution_id = any ((select readable_institutions('systems'))::uuid[]))
  );
create policy member_insert on member for insert with check (institution_id = current_setting('app.institution_id')::uuid);
create policy member_update on member for update
  using (institution_id = current_setting('app.institution_id')::uuid)
  with check (institution_id = current_setting('app.institution_id')::uuid);
create policy member_delete on member for delete using (institution_id = current_setting('app.institution_id')::uuid);

-- A person is seen by itself, by the address that it signs in with, and by institutions where it is a member.
alter table person enable row level security;
alter table person force row level security;
create policy person_read on person for select
  using (
    id = setting_uuid('app.person_id')
    or email = setting_text('app.email')
    or exists (select 1 from member m where m.person_id = person.id and m.institution_id = setting_uuid('app.institution_id'))
  );
create policy person_insert on person for insert with check (email = setting_text('app.email'));
create policy person_update on person for update using (id = setting_uuid('app.person_id')) with check (id = setting_uuid('app.person_id'));
create policy person_delete on person for delete using (id = setting_uuid('app.person_id'));

-- A session is found by whoever shows its token, and by its person, who may end it.
alter table session enable row level security;
alter table session force row level security;
create policy session_read on session for select
  using (token_hash = setting_text('app.session_hash') or person_id = setting_uuid('app.person_id'));
create policy session_insert on session for insert with check (person_id = setting_uuid('app.person_id'));
create policy session_update on session for update
  using (token_hash = setting_text('app.session_hash')) with check (token_hash = setting_text('app.session_hash'));
create policy session_delete on session for delete
  using (token_hash = setting_text('app.session_hash') or person_id = setting_uuid('app.person_id'));

-- A sign-in link is found by whoever shows its token, or made and cleared for one address.
alter table sign_in_token enable row level security;
alter table sign_in_token force row level security;
create policy sign_in_token_read on sign_in_token for select
  using (token_hash = setting_text('app.door_hash') or email = setting_text('app.email'));
create policy sign_in_token_insert on sign_in_token for insert with check (email = setting_text('app.email'));
create policy sign_in_token_delete on sign_in_token for delete
  using (token_hash = setting_text('app.door_hash') or email = setting_text('app.email'));

-- A door is found by whoever shows its token, and by the institution that opened it.
alter table door enable row level security;
alter table door force row level security;
create policy door_read on door for select
  using (token_hash = setting_text('app.door_hash') or institution_id = setting_uuid('app.institution_id'));
create policy door_insert on door for insert with check (institution_id = current_setting('app.institution_id')::uuid);
create policy door_update on door for update
  using (token_hash = setting_text('app.door_hash') or institution_id = setting_uuid('app.institution_id'))
  with check (token_hash = setting_text('app.door_hash') or institution_id = setting_uuid('app.institution_id'));
create policy door_delete on door for delete using (institution_id = current_setting('app.institution_id')::uuid);

-- An institution's name is seen by itself, its members, both sides of a grant, and whoever shows a door to it.
alter table institution enable row level security;
alter table institution force row level security;
create policy institution_read on institution for select
  using (
    id = setting_uuid('app.institution_id')
    or exists (select 1 from member m where m.institution_id = institution.id and m.person_id = setting_uuid('app.person_id') and m.ended_at is null)
    or exists (select 1 from door d where d.institution_id = institution.id and d.token_hash = setting_text('app.door_hash'))
    or (
      setting_uuid('app.institution_id') is not null
      and (
        exists (select 1 from "grant" g where g.institution_id = institution.id and g.receiver_id = setting_uuid('app.institution_id'))
        or exists (select 1 from "grant" g where g.receiver_id = institution.id and g.institution_id = setting_uuid('app.institution_id'))
        or kind = 'regionalOrganisation'
      )
    )
  );
create policy institution_update on institution for update
  using (id = current_setting('app.institution_id')::uuid) with check (id = current_setting('app.institution_id')::uuid);

alter table slug_history enable row level security;
alter table slug_history force row level security;
create policy slug_history_read on slug_history for select
  using (exists (select 1 from institution i where i.id = slug_history.institution_id));

-- The platform operator works as owner: it makes, closes and lists institutions and sees nothing inside them.
do $$
begin
  execute format('create policy institution_operator on institution to %I using (true) with check (true)', current_user);
  execute format('create policy slug_history_operator on slug_history to %I using (true) with check (true)', current_user);
end
$$;

-- Counters and signs of life hold nothing of anyone; the policy says so in so many words.
alter table rate_limit enable row level security;
alter table rate_limit force row level security;
create policy rate_limit_all on rate_limit using (true) with check (true);
alter table worker_heartbeat enable row level security;
alter table worker_heartbeat force row level security;
create policy worker_heartbeat_all on worker_heartbeat using (true) with check (true);

-- From a session's token and an institution's slug to who is there, in one round trip. Null where the session is not
-- valid; the institution and membership null where this person is no member. An old slug answers with the new one.
create function enter(session_hash text, wanted_slug text) returns jsonb
language plpgsql
as $$
declare
  s record;
  p record;
  i record;
  m record;
begin
  perform set_config('app.session_hash', session_hash, true);
  select * into s from session
    where token_hash = session_hash and idle_until > now() and ends_at > now();
  if not found then
    return null;
  end if;
  perform set_config('app.person_id', s.person_id::text, true);
  if s.last_seen_at < now() - interval '5 minutes' then
    update session set last_seen_at = now(), idle_until = least(ends_at, now() + (idle_until - last_seen_at)) where id = s.id;
  end if;
  select id, email into p from person where id = s.person_id;
  select inst.id, inst.slug, inst.name, inst.kind, inst.demo into i
    from institution inst
    where inst.closed_at is null
      and (inst.slug = wanted_slug
        or inst.id = (select h.institution_id from slug_history h where h.slug = wanted_slug))
    limit 1;
  if not found then
    return jsonb_build_object('personId', p.id, 'email', p.email, 'institution', null, 'member', null);
  end if;
  select mem.name, mem.roles into m
    from member mem where mem.institution_id = i.id and mem.person_id = p.id and mem.ended_at is null;
  if not found then
    return jsonb_build_object('personId', p.id, 'email', p.email, 'institution', null, 'member', null);
  end if;
  return jsonb_build_object(
    'personId', p.id,
    'email', p.email,
    'institution', jsonb_build_object('id', i.id, 'slug', i.slug, 'name', i.name, 'kind', i.kind, 'demo', i.demo),
    'member', jsonb_build_object('name', m.name, 'roles', to_jsonb(m.roles)));
end
$$;

-- Whether the role that asks could step over the fences: superuser, BYPASSRLS, or owner of any table.
create function app_role_is_too_strong() returns boolean
language sql stable
as $$
  select r.rolsuper or r.rolbypassrls
      or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member'))
  from pg_roles r where r.rolname = current_user
$$;
