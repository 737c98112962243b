-- What the background does with an import, and its last sign of life: none yet is waiting, an old one is broken off.
CREATE TYPE "ImportWork" AS ENUM ('read', 'judge', 'run');

ALTER TABLE "import_batch" ADD COLUMN     "work" "ImportWork" NOT NULL DEFAULT 'read',
ADD COLUMN     "worked_at" TIMESTAMPTZ(3);
