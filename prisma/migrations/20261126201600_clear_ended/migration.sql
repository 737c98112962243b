-- What has ended is cleared away every night. No policy shows it to anybody: the owner of the tables may delete what has
-- ended and nothing else, and does so in this function only.
do $$
begin
  execute format('create policy session_ended on session to %I using (least(idle_until, ends_at) < now())', current_user);
  execute format('create policy sign_in_token_ended on sign_in_token to %I using (expires < now())', current_user);
  execute format('create policy door_ended on door to %I using (ends_at < now() - interval ''30 days'')', current_user);
end
$$;

create function clear_ended() returns void
language sql security definer set search_path = public, pg_temp
as $$
  delete from session where least(idle_until, ends_at) < now();
  delete from sign_in_token where expires < now();
  delete from door where ends_at < now() - interval '30 days';
  delete from rate_limit where expire < (extract(epoch from now()) * 1000)::bigint;
  delete from worker_heartbeat where beat_at < now() - interval '1 day';
$$;
revoke all on function clear_ended() from public;
grant execute on function clear_ended() to register_app;

-- Asked outside any institution by the function above, and may not raise there.
alter policy door_delete on door using (institution_id = setting_uuid('app.institution_id'));
