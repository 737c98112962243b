-- Nobody wrote or read these: whom to call at a vendor stands in the register's own fields, what happened in the logbook,
-- and the sheets of an import with its headings.
ALTER TABLE "vendor" DROP COLUMN "website",
DROP COLUMN "contact";

ALTER TABLE "duty_occurrence" DROP COLUMN "note";

ALTER TABLE "import_batch" DROP COLUMN "sheet_names";
