-- What the prohibitions of 2 December 2026 touch is known before that day, and is no category yet.
ALTER TABLE "ai_system" ADD COLUMN "newly_prohibited" BOOLEAN NOT NULL DEFAULT false;

-- Row-level security is forced: institutions are visited one by one.
do $$
declare i record;
begin
  for i in select id from institution loop
    perform set_config('app.institution_id', i.id::text, true);
    update ai_system s set newly_prohibited = true
      where s.category <> 'notAi' and exists (
        select 1 from answer a where a.institution_id = s.institution_id and a.system_id = s.id and a.value = 'yes'
          and a.fact_id in ('practiceIntimateMaterial', 'practiceChildAbuseMaterial'));
  end loop;
end $$;
