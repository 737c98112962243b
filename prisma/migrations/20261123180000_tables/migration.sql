-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "CheckKind" AS ENUM ('dpia', 'supplierChecklist');

-- CreateEnum
CREATE TYPE "CheckStatus" AS ENUM ('notStarted', 'inProgress', 'done', 'notNeeded');

-- CreateEnum
CREATE TYPE "ClassificationDecision" AS ENUM ('confirmed', 'overridden');

-- CreateEnum
CREATE TYPE "DutyVerdict" AS ENUM ('owed', 'notApplicable', 'undetermined');

-- CreateEnum
CREATE TYPE "DutyStatus" AS ENUM ('open', 'inProgress', 'underReview', 'substantiated', 'notApplicable');

-- CreateEnum
CREATE TYPE "EvidenceState" AS ENUM ('offered', 'accepted', 'rejected');

-- CreateEnum
CREATE TYPE "FilePurpose" AS ENUM ('evidence', 'document', 'import', 'export');

-- CreateEnum
CREATE TYPE "GrantScope" AS ENUM ('systems', 'classification', 'duties', 'evidence');

-- CreateEnum
CREATE TYPE "InstitutionKind" AS ENUM ('hospital', 'gpPractice', 'regionalOrganisation', 'other');

-- CreateEnum
CREATE TYPE "Choice" AS ENUM ('yes', 'no', 'unknown');

-- CreateEnum
CREATE TYPE "DepartmentKind" AS ENUM ('department', 'group');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('reading', 'refused', 'ready', 'running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('member', 'job', 'operator');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('administrator', 'qualityOfficer', 'aiCommittee', 'systemOwner', 'dataProtectionOfficer', 'advisor', 'auditor', 'reader');

-- CreateEnum
CREATE TYPE "DoorPurpose" AS ENUM ('invitation');

-- CreateEnum
CREATE TYPE "Regulation" AS ENUM ('mdr', 'ivdr', 'none');

-- CreateEnum
CREATE TYPE "DeviceClass" AS ENUM ('I', 'Is', 'Im', 'Ir', 'IIa', 'IIb', 'III', 'annexXVI', 'A', 'As', 'B', 'C', 'D');

-- CreateEnum
CREATE TYPE "Learning" AS ENUM ('fixed', 'learning', 'unknown');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('idea', 'shortlist', 'inReview', 'pilot', 'inUse', 'paused', 'rejected', 'retired');

-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('bought', 'inHouse', 'unknown');

-- CreateEnum
CREATE TYPE "Autonomy" AS ENUM ('informs', 'advises', 'decidesWithReview', 'decides', 'unknown');

-- CreateEnum
CREATE TYPE "Category" AS ENUM ('prohibited', 'highRisk', 'other', 'undetermined', 'notAi');

-- CreateEnum
CREATE TYPE "ClassificationState" AS ENUM ('none', 'draft', 'confirmed', 'overridden');

-- CreateTable
CREATE TABLE "system_check" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "system_id" UUID NOT NULL,
    "kind" "CheckKind" NOT NULL,
    "status" "CheckStatus" NOT NULL DEFAULT 'notStarted',
    "on" DATE,
    "review_before" DATE,
    "responsible_id" UUID,
    "document_id" UUID,
    "document_url" TEXT,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "system_check_pkey" PRIMARY KEY ("institution_id","system_id","kind")
);

-- CreateTable
CREATE TABLE "answer" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "system_id" UUID NOT NULL,
    "fact_id" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "reason" TEXT,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("institution_id","system_id","fact_id")
);

-- CreateTable
CREATE TABLE "classification" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "system_id" UUID NOT NULL,
    "version_id" UUID,
    "rule_set_version" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "receipt" JSONB NOT NULL,
    "proposed_category" "Category" NOT NULL,
    "decision" "ClassificationDecision" NOT NULL,
    "decided_category" "Category" NOT NULL,
    "reason" TEXT,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "classification_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateTable
CREATE TABLE "duty" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "system_id" UUID NOT NULL,
    "norm_id" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "verdict" "DutyVerdict" NOT NULL,
    "because" TEXT,
    "legal_from" DATE,
    "status" "DutyStatus" NOT NULL DEFAULT 'open',
    "target_on" DATE,
    "owner_id" UUID,
    "proof_until" DATE,
    "recurs_months" INTEGER,
    "not_applicable_reason" TEXT,
    "not_applicable_by_id" UUID,
    "lapsed_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "duty_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT,
    "url" TEXT,
    "file_id" UUID,
    "covers_from" DATE NOT NULL,
    "covers_until" DATE,
    "state" "EvidenceState" NOT NULL DEFAULT 'offered',
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "judged_by_id" UUID,
    "judged_at" TIMESTAMPTZ(3),
    "judged_reason" TEXT,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateTable
CREATE TABLE "duty_occurrence" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "duty_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "done_on" DATE,
    "done_by_id" UUID,
    "note" TEXT,

    CONSTRAINT "duty_occurrence_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "purpose" "FilePurpose" NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "added_by_id" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateTable
CREATE TABLE "grant" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "receiver_id" UUID NOT NULL,
    "scopes" "GrantScope"[],
    "since" DATE NOT NULL,
    "until" DATE,
    "given_by_id" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "grant_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateTable
CREATE TABLE "institution" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "InstitutionKind" NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "institution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slug_history" (
    "slug" TEXT NOT NULL,
    "institution_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "slug_history_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "institution_profile" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "kvk_number" TEXT,
    "agb_code" TEXT,
    "patients_in_one_system" INTEGER,
    "public_authority" "Choice" NOT NULL DEFAULT 'unknown',
    "public_authority_reason" TEXT,
    "public_authority_by_id" UUID,
    "public_authority_at" TIMESTAMPTZ(3),
    "public_services" "Choice" NOT NULL DEFAULT 'unknown',
    "public_services_reason" TEXT,
    "public_services_by_id" UUID,
    "public_services_at" TIMESTAMPTZ(3),
    "sme" "Choice" NOT NULL DEFAULT 'unknown',
    "works_council" "Choice" NOT NULL DEFAULT 'unknown',
    "solo_practitioner" "Choice" NOT NULL DEFAULT 'unknown',
    "fg_name" TEXT,
    "fg_email" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "institution_profile_pkey" PRIMARY KEY ("institution_id")
);

-- CreateTable
CREATE TABLE "department" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "DepartmentKind" NOT NULL DEFAULT 'department',
    "parent_id" UUID,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "department_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "sheet_name" TEXT,
    "sheet_names" TEXT[],
    "state" "ImportState" NOT NULL DEFAULT 'reading',
    "refusal" TEXT,
    "headers" JSONB NOT NULL DEFAULT '[]',
    "mapping" JSONB NOT NULL DEFAULT '[]',
    "choices" JSONB NOT NULL DEFAULT '{}',
    "decisions" JSONB NOT NULL DEFAULT '{}',
    "counts" JSONB NOT NULL DEFAULT '{}',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "started_by_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "batch_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,
    "verdict" TEXT,
    "outcome" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("institution_id","batch_id","number")
);

-- CreateTable
CREATE TABLE "import_mapping" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "headings_hash" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "choices" JSONB NOT NULL DEFAULT '{}',
    "used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("institution_id","headings_hash")
);

-- CreateTable
CREATE TABLE "log_entry" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" "ActorKind" NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT,
    "name" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID,
    "subject_label" TEXT NOT NULL,
    "system_id" UUID,
    "changes" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "log_entry_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "idle_until" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "device" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_token" (
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_token_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "member" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "roles" "Role"[],
    "advisor_kind" TEXT,
    "department_id" UUID,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "pseudonymised_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("institution_id","person_id")
);

-- CreateTable
CREATE TABLE "door" (
    "token_hash" TEXT NOT NULL,
    "institution_id" UUID NOT NULL,
    "purpose" "DoorPurpose" NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" "Role"[],
    "advisor_kind" TEXT,
    "invited_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "door_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "id" TEXT NOT NULL,
    "beat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vendor" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "website" TEXT,
    "contact" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vendor_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateTable
CREATE TABLE "product" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "vendor_id" UUID,
    "platform_id" UUID,
    "name" TEXT NOT NULL,
    "model" TEXT,
    "provider_name" TEXT,
    "intended_purpose" TEXT,
    "ce_marking" "Choice" NOT NULL DEFAULT 'unknown',
    "regulation" "Regulation",
    "device_class" "DeviceClass",
    "notified_body" TEXT,
    "certificate_until" DATE,
    "udi_di" TEXT,
    "fda_number" TEXT,
    "first_placed_on" DATE,
    "significant_design_change" "Choice" NOT NULL DEFAULT 'unknown',
    "significant_design_change_note" TEXT,
    "intended_for_public_authorities" "Choice" NOT NULL DEFAULT 'unknown',

    CONSTRAINT "product_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateTable
CREATE TABLE "product_version" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "installed_on" DATE,
    "release_notes" TEXT,
    "learning" "Learning" NOT NULL DEFAULT 'unknown',
    "significant_change" "Choice" NOT NULL DEFAULT 'unknown',
    "released_by_id" UUID,
    "rolled_back_on" DATE,
    "rollback_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_version_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateTable
CREATE TABLE "ai_system" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "reference" TEXT,
    "summary" TEXT,
    "product_id" UUID,
    "version_id" UUID,
    "actual_use" TEXT,
    "department_id" UUID,
    "population" TEXT,
    "used_by" TEXT,
    "clinician_id" UUID,
    "owner_id" UUID,
    "deputy_id" UUID,
    "data_subjects" TEXT[],
    "data_kinds" TEXT[],
    "output" TEXT,
    "decision_part" TEXT,
    "autonomy" "Autonomy" NOT NULL DEFAULT 'unknown',
    "origin" "Origin" NOT NULL DEFAULT 'unknown',
    "stage" "Stage" NOT NULL DEFAULT 'idea',
    "stage_since" DATE NOT NULL,
    "pilot_ends_on" DATE,
    "decision_on" DATE,
    "put_into_use_on" DATE,
    "details" JSONB NOT NULL DEFAULT '{}',
    "category" "Category" NOT NULL DEFAULT 'undetermined',
    "transparency" "Choice" NOT NULL DEFAULT 'unknown',
    "annex_i" "Choice" NOT NULL DEFAULT 'unknown',
    "annex_iii" "Choice" NOT NULL DEFAULT 'unknown',
    "classification_state" "ClassificationState" NOT NULL DEFAULT 'none',
    "classified_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ai_system_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateTable
CREATE TABLE "stage_change" (
    "institution_id" UUID NOT NULL DEFAULT (current_setting('app.institution_id'))::uuid,
    "id" UUID NOT NULL,
    "system_id" UUID NOT NULL,
    "stage" "Stage" NOT NULL,
    "on" DATE NOT NULL,
    "reason" TEXT,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stage_change_pkey" PRIMARY KEY ("institution_id","id")
);

-- CreateIndex
CREATE INDEX "classification_institution_id_system_id_decided_at_idx" ON "classification"("institution_id", "system_id", "decided_at" DESC);

-- CreateIndex
CREATE INDEX "duty_institution_id_status_idx" ON "duty"("institution_id", "status");

-- CreateIndex
CREATE INDEX "duty_institution_id_owner_id_idx" ON "duty"("institution_id", "owner_id");

-- CreateIndex
CREATE INDEX "duty_institution_id_norm_id_idx" ON "duty"("institution_id", "norm_id");

-- CreateIndex
CREATE UNIQUE INDEX "duty_institution_id_system_id_norm_id_key" ON "duty"("institution_id", "system_id", "norm_id");

-- CreateIndex
CREATE INDEX "evidence_institution_id_duty_id_idx" ON "evidence"("institution_id", "duty_id");

-- CreateIndex
CREATE UNIQUE INDEX "duty_occurrence_institution_id_duty_id_due_on_key" ON "duty_occurrence"("institution_id", "duty_id", "due_on");

-- CreateIndex
CREATE INDEX "grant_receiver_id_idx" ON "grant"("receiver_id");

-- CreateIndex
CREATE UNIQUE INDEX "institution_slug_key" ON "institution"("slug");

-- CreateIndex
CREATE INDEX "slug_history_institution_id_idx" ON "slug_history"("institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "department_institution_id_name_key" ON "department"("institution_id", "name");

-- CreateIndex
CREATE INDEX "import_batch_institution_id_started_at_idx" ON "import_batch"("institution_id", "started_at" DESC);

-- CreateIndex
CREATE INDEX "import_row_institution_id_batch_id_verdict_idx" ON "import_row"("institution_id", "batch_id", "verdict");

-- CreateIndex
CREATE INDEX "log_entry_institution_id_at_idx" ON "log_entry"("institution_id", "at" DESC);

-- CreateIndex
CREATE INDEX "log_entry_institution_id_system_id_at_idx" ON "log_entry"("institution_id", "system_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "member_person_id_idx" ON "member"("person_id");

-- CreateIndex
CREATE INDEX "door_institution_id_idx" ON "door"("institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "vendor_institution_id_name_key" ON "vendor"("institution_id", "name");

-- CreateIndex
CREATE INDEX "product_institution_id_vendor_id_idx" ON "product"("institution_id", "vendor_id");

-- CreateIndex
CREATE INDEX "product_institution_id_name_idx" ON "product"("institution_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "product_version_institution_id_product_id_label_key" ON "product_version"("institution_id", "product_id", "label");

-- CreateIndex
CREATE INDEX "ai_system_institution_id_name_idx" ON "ai_system"("institution_id", "name");

-- CreateIndex
CREATE INDEX "ai_system_institution_id_stage_idx" ON "ai_system"("institution_id", "stage");

-- CreateIndex
CREATE INDEX "ai_system_institution_id_category_idx" ON "ai_system"("institution_id", "category");

-- CreateIndex
CREATE INDEX "ai_system_institution_id_owner_id_idx" ON "ai_system"("institution_id", "owner_id");

-- CreateIndex
CREATE INDEX "ai_system_institution_id_reference_idx" ON "ai_system"("institution_id", "reference");

-- CreateIndex
CREATE INDEX "stage_change_institution_id_system_id_idx" ON "stage_change"("institution_id", "system_id");

-- AddForeignKey
ALTER TABLE "system_check" ADD CONSTRAINT "system_check_institution_id_system_id_fkey" FOREIGN KEY ("institution_id", "system_id") REFERENCES "ai_system"("institution_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "system_check" ADD CONSTRAINT "system_check_institution_id_responsible_id_fkey" FOREIGN KEY ("institution_id", "responsible_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "system_check" ADD CONSTRAINT "system_check_institution_id_document_id_fkey" FOREIGN KEY ("institution_id", "document_id") REFERENCES "stored_file"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_institution_id_system_id_fkey" FOREIGN KEY ("institution_id", "system_id") REFERENCES "ai_system"("institution_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "classification" ADD CONSTRAINT "classification_institution_id_system_id_fkey" FOREIGN KEY ("institution_id", "system_id") REFERENCES "ai_system"("institution_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_institution_id_system_id_fkey" FOREIGN KEY ("institution_id", "system_id") REFERENCES "ai_system"("institution_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_institution_id_owner_id_fkey" FOREIGN KEY ("institution_id", "owner_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_institution_id_duty_id_fkey" FOREIGN KEY ("institution_id", "duty_id") REFERENCES "duty"("institution_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_institution_id_file_id_fkey" FOREIGN KEY ("institution_id", "file_id") REFERENCES "stored_file"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "duty_occurrence" ADD CONSTRAINT "duty_occurrence_institution_id_duty_id_fkey" FOREIGN KEY ("institution_id", "duty_id") REFERENCES "duty"("institution_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "slug_history" ADD CONSTRAINT "slug_history_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institution_profile" ADD CONSTRAINT "institution_profile_institution_id_public_authority_by_id_fkey" FOREIGN KEY ("institution_id", "public_authority_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "institution_profile" ADD CONSTRAINT "institution_profile_institution_id_public_services_by_id_fkey" FOREIGN KEY ("institution_id", "public_services_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "department" ADD CONSTRAINT "department_institution_id_parent_id_fkey" FOREIGN KEY ("institution_id", "parent_id") REFERENCES "department"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_institution_id_batch_id_fkey" FOREIGN KEY ("institution_id", "batch_id") REFERENCES "import_batch"("institution_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_institution_id_department_id_fkey" FOREIGN KEY ("institution_id", "department_id") REFERENCES "department"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_institution_id_vendor_id_fkey" FOREIGN KEY ("institution_id", "vendor_id") REFERENCES "vendor"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_institution_id_platform_id_fkey" FOREIGN KEY ("institution_id", "platform_id") REFERENCES "product"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "product_version" ADD CONSTRAINT "product_version_institution_id_product_id_fkey" FOREIGN KEY ("institution_id", "product_id") REFERENCES "product"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "product_version" ADD CONSTRAINT "product_version_institution_id_released_by_id_fkey" FOREIGN KEY ("institution_id", "released_by_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ai_system" ADD CONSTRAINT "ai_system_institution_id_product_id_fkey" FOREIGN KEY ("institution_id", "product_id") REFERENCES "product"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ai_system" ADD CONSTRAINT "ai_system_institution_id_version_id_fkey" FOREIGN KEY ("institution_id", "version_id") REFERENCES "product_version"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ai_system" ADD CONSTRAINT "ai_system_institution_id_department_id_fkey" FOREIGN KEY ("institution_id", "department_id") REFERENCES "department"("institution_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ai_system" ADD CONSTRAINT "ai_system_institution_id_owner_id_fkey" FOREIGN KEY ("institution_id", "owner_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ai_system" ADD CONSTRAINT "ai_system_institution_id_deputy_id_fkey" FOREIGN KEY ("institution_id", "deputy_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ai_system" ADD CONSTRAINT "ai_system_institution_id_clinician_id_fkey" FOREIGN KEY ("institution_id", "clinician_id") REFERENCES "member"("institution_id", "person_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "stage_change" ADD CONSTRAINT "stage_change_institution_id_system_id_fkey" FOREIGN KEY ("institution_id", "system_id") REFERENCES "ai_system"("institution_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

