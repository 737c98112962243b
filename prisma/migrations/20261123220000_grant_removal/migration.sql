-- When an institution is removed for good, what it granted and what was granted to it goes too. Only the operator, who is
-- the owner, removes a grant; the application revokes.
revoke delete on table "grant" from register_app;
do $$
begin
  execute format(
    'create policy grant_delete on "grant" for delete to %I using (setting_uuid(''app.institution_id'') in (institution_id, receiver_id))',
    current_user);
end
$$;
