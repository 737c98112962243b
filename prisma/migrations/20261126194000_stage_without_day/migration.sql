-- A list often says that a system is in use and not since when: then the register says that it does not know the day.
ALTER TABLE "ai_system" ALTER COLUMN "stage_since" DROP NOT NULL;
ALTER TABLE "stage_change" ALTER COLUMN "on" DROP NOT NULL;
