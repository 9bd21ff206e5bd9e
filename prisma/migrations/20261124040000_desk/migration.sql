-- AlterTable
ALTER TABLE "site_settings" ADD COLUMN     "audit_email" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "late_after_hours" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "copied_from_id" UUID,
ADD COLUMN     "corrected_at" TIMESTAMPTZ(3),
ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "withdraw_at" TIMESTAMPTZ(3),
ADD COLUMN     "withdraw_at_reason" TEXT,
ADD COLUMN     "withdraw_set_by_id" UUID;

-- CreateTable
CREATE TABLE "approval" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "approver_id" UUID NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "how" TEXT NOT NULL,
    "delegation_id" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "scan_file_id" UUID,
    "small_edits" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by_id" UUID,
    "voidedBy" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "disputed_at" TIMESTAMPTZ(3),
    "answer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "section_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "on_behalf_grant" (
    "id" UUID NOT NULL,
    "leader_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "on_behalf_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_search" (
    "article_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "exact" tsvector NOT NULL,
    "folded" tsvector NOT NULL,

    CONSTRAINT "article_search_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_anchor" (
    "day" DATE NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_to" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_anchor_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "notice_choice" (
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "email" BOOLEAN NOT NULL,

    CONSTRAINT "notice_choice_pkey" PRIMARY KEY ("person_id","kind")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "person_id" UUID,
    "address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "given_up_at" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "approval_article_id_at_idx" ON "approval"("article_id", "at");

-- CreateIndex
CREATE INDEX "approval_approver_id_confirmed_at_idx" ON "approval"("approver_id", "confirmed_at");

-- CreateIndex
CREATE INDEX "delegation_to_id_ends_at_idx" ON "delegation"("to_id", "ends_at");

-- CreateIndex
CREATE INDEX "delegation_from_id_ends_at_idx" ON "delegation"("from_id", "ends_at");

-- CreateIndex
CREATE INDEX "on_behalf_grant_person_id_idx" ON "on_behalf_grant"("person_id");

-- CreateIndex
CREATE INDEX "on_behalf_grant_leader_id_idx" ON "on_behalf_grant"("leader_id");

-- CreateIndex
CREATE INDEX "correction_article_id_at_idx" ON "correction"("article_id", "at");

-- CreateIndex
CREATE INDEX "article_search_exact_idx" ON "article_search" USING GIN ("exact");

-- CreateIndex
CREATE INDEX "article_search_folded_idx" ON "article_search" USING GIN ("folded");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_person_id_name_key" ON "saved_view"("person_id", "name");

-- CreateIndex
CREATE INDEX "letter_sent_at_next_at_idx" ON "letter"("sent_at", "next_at");

-- CreateIndex
CREATE INDEX "article_scheduled_at_idx" ON "article"("scheduled_at");

-- CreateIndex
CREATE INDEX "article_withdraw_at_idx" ON "article"("withdraw_at");

-- CreateIndex
CREATE INDEX "article_due_at_idx" ON "article"("due_at");

-- CreateIndex
CREATE INDEX "article_last_published_at_idx" ON "article"("last_published_at");

-- CreateIndex
CREATE INDEX "article_archived_at_idx" ON "article"("archived_at");

-- CreateIndex
CREATE INDEX "event_action_seq_idx" ON "event"("action", "seq");

-- CreateIndex
CREATE INDEX "event_section_id_seq_idx" ON "event"("section_id", "seq");

-- CreateIndex
CREATE INDEX "event_at_idx" ON "event"("at");

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "delegation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

