-- What stands around every page of an institution, in one round trip: its counts, and where else this person works.
-- Each row is opened by the policies, for the settings that it makes for the length of this one statement.
create function surroundings(institution uuid, person uuid) returns jsonb
language plpgsql
as $$
declare
  counts jsonb;
  others jsonb;
begin
  perform set_config('app.institution_id', institution::text, true);
  select jsonb_build_object(
    'systems', (select count(*) from ai_system where stage not in ('rejected', 'retired')),
    'practices', (
      select count(distinct g.institution_id) from "grant" g
      where g.receiver_id = institution and g.revoked_at is null
        and g.since <= (now() at time zone 'Europe/Amsterdam')::date
        and (g.until is null or g.until >= (now() at time zone 'Europe/Amsterdam')::date)))
    into counts;
  perform set_config('app.institution_id', '', true);
  perform set_config('app.person_id', person::text, true);
  select coalesce(jsonb_agg(jsonb_build_object('slug', i.slug, 'name', i.name, 'kind', i.kind, 'roles', to_jsonb(m.roles)) order by i.name), '[]')
    into others
    from member m join institution i on i.id = m.institution_id
    where m.person_id = person and m.ended_at is null and i.closed_at is null and i.id <> institution;
  return jsonb_build_object('counts', counts, 'others', others);
end
$$;
