-- What stands around a page comes with the entrance: every page of an institution needs both, and a round trip costs more
-- than the counts do.
create or replace function enter(session_hash text, wanted_slug text) returns jsonb
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
    'member', jsonb_build_object('name', m.name, 'roles', to_jsonb(m.roles)),
    'around', surroundings(i.id, p.id));
end
$$;
