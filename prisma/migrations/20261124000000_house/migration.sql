-- CreateEnum
CREATE TYPE "Role" AS ENUM ('contributor', 'editor', 'approver', 'clerk', 'admin');

-- CreateEnum
CREATE TYPE "Work" AS ENUM ('draft', 'submitted', 'editing', 'pending', 'approved', 'scheduled');

-- CreateEnum
CREATE TYPE "Publicity" AS ENUM ('unpublished', 'live', 'withdrawn');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pen_name" TEXT NOT NULL DEFAULT '',
    "office" TEXT NOT NULL DEFAULT '',
    "password_hash" TEXT NOT NULL,
    "must_change_password" BOOLEAN NOT NULL DEFAULT true,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "section_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "address" TEXT NOT NULL DEFAULT '',
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "last_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "blocked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "section" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu_entry" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "section_id" UUID,
    "href" TEXT,

    CONSTRAINT "menu_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "site_name" TEXT NOT NULL DEFAULT 'Trang thông tin điện tử',
    "welcome_line" TEXT NOT NULL DEFAULT '',
    "newsroom_name" TEXT NOT NULL DEFAULT 'Ban Biên tập',
    "governing_body" TEXT NOT NULL DEFAULT '',
    "responsible_person" TEXT NOT NULL DEFAULT '',
    "licence_line" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "telephone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "reuse_note" TEXT NOT NULL DEFAULT 'Ghi rõ nguồn khi phát hành lại thông tin từ trang này.',
    "emblem_picture_id" TEXT,
    "chief_section_id" UUID,
    "editors_may_publish" BOOLEAN NOT NULL DEFAULT true,
    "approver_small_edits" BOOLEAN NOT NULL DEFAULT false,
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Ho_Chi_Minh',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "site_settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "old_address" (
    "path" TEXT NOT NULL,
    "article_id" UUID,
    "section_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "old_address_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "short_id" TEXT NOT NULL,
    "work" "Work",
    "public" "Publicity" NOT NULL DEFAULT 'unpublished',
    "version" INTEGER NOT NULL DEFAULT 1,
    "writer_id" UUID,
    "holder_id" UUID,
    "section_id" UUID,
    "title" TEXT NOT NULL DEFAULT '',
    "return_reason" TEXT,
    "withdraw_reason" TEXT,
    "ever_submitted" BOOLEAN NOT NULL DEFAULT false,
    "binned_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),
    "pending_revision_id" UUID,
    "approved_revision_id" UUID,
    "approved_hash" TEXT,
    "published_revision_id" UUID,
    "scheduled_at" TIMESTAMPTZ(3),
    "schedule_alarm" TEXT,
    "live_slug" TEXT,
    "live_section_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "last_published_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "import_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_copy" (
    "article_id" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "lead" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "schema_version" INTEGER NOT NULL,
    "section_id" UUID,
    "other_section_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "credits" JSONB NOT NULL,
    "source_name" TEXT,
    "source_url" TEXT,
    "source_at" TIMESTAMPTZ(3),
    "genre" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "saved_by_id" UUID,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "working_copy_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "schema_version" INTEGER NOT NULL,
    "section_id" UUID,
    "other_section_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "source_name" TEXT,
    "source_url" TEXT,
    "source_at" TIMESTAMPTZ(3),
    "genre" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "content_hash" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_credit" (
    "revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "person_id" UUID,
    "office" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "revision_credit_pkey" PRIMARY KEY ("revision_id","position")
);

-- CreateTable
CREATE TABLE "revision_picture" (
    "revision_id" UUID NOT NULL,
    "picture_id" TEXT NOT NULL,

    CONSTRAINT "revision_picture_pkey" PRIMARY KEY ("revision_id","picture_id")
);

-- CreateTable
CREATE TABLE "live_placement" (
    "article_id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "main" BOOLEAN NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "live_placement_pkey" PRIMARY KEY ("article_id","section_id")
);

-- CreateTable
CREATE TABLE "article_edit" (
    "article_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_edit_pkey" PRIMARY KEY ("article_id","person_id")
);

-- CreateTable
CREATE TABLE "kept_text" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "base_version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kept_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "picture" (
    "id" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "original_name" TEXT NOT NULL DEFAULT '',
    "uploaded_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_picture" (
    "article_id" UUID NOT NULL,
    "picture_id" TEXT NOT NULL,

    CONSTRAINT "article_picture_pkey" PRIMARY KEY ("article_id","picture_id")
);

-- CreateTable
CREATE TABLE "event" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "actor_id" UUID,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT,
    "revision_id" UUID,
    "section_id" UUID,
    "address" TEXT NOT NULL DEFAULT '',
    "detail" JSONB NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" BIGSERIAL NOT NULL,
    "person_id" UUID NOT NULL,
    "article_id" UUID,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "role_grant_role_idx" ON "role_grant"("role");

-- CreateIndex
CREATE UNIQUE INDEX "role_grant_person_id_role_section_id_key" ON "role_grant"("person_id", "role", "section_id") NULLS NOT DISTINCT;

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "section_slug_key" ON "section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_number_key" ON "article"("number");

-- CreateIndex
CREATE UNIQUE INDEX "article_short_id_key" ON "article"("short_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_import_key_key" ON "article"("import_key");

-- CreateIndex
CREATE INDEX "article_work_state_at_idx" ON "article"("work", "state_at");

-- CreateIndex
CREATE INDEX "article_writer_id_changed_at_idx" ON "article"("writer_id", "changed_at");

-- CreateIndex
CREATE INDEX "article_holder_id_idx" ON "article"("holder_id");

-- CreateIndex
CREATE INDEX "article_section_id_work_idx" ON "article"("section_id", "work");

-- CreateIndex
CREATE INDEX "article_published_revision_id_idx" ON "article"("published_revision_id");

-- CreateIndex
CREATE INDEX "article_changed_at_id_idx" ON "article"("changed_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_article_id_number_key" ON "revision"("article_id", "number");

-- CreateIndex
CREATE INDEX "revision_credit_person_id_idx" ON "revision_credit"("person_id");

-- CreateIndex
CREATE INDEX "revision_picture_picture_id_idx" ON "revision_picture"("picture_id");

-- CreateIndex
CREATE INDEX "live_placement_section_id_published_at_article_id_idx" ON "live_placement"("section_id", "published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "live_placement_main_published_at_article_id_idx" ON "live_placement"("main", "published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "kept_text_article_id_created_at_idx" ON "kept_text"("article_id", "created_at");

-- CreateIndex
CREATE INDEX "article_picture_picture_id_idx" ON "article_picture"("picture_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_hash_key" ON "event"("hash");

-- CreateIndex
CREATE INDEX "event_subject_subject_id_seq_idx" ON "event"("subject", "subject_id", "seq");

-- CreateIndex
CREATE INDEX "event_actor_id_seq_idx" ON "event"("actor_id", "seq");

-- CreateIndex
CREATE INDEX "outbox_done_at_id_idx" ON "outbox"("done_at", "id");

-- CreateIndex
CREATE INDEX "notice_person_id_read_at_id_idx" ON "notice"("person_id", "read_at", "id");

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_entry" ADD CONSTRAINT "menu_entry_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "old_address" ADD CONSTRAINT "old_address_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "old_address" ADD CONSTRAINT "old_address_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_writer_id_fkey" FOREIGN KEY ("writer_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_published_revision_id_fkey" FOREIGN KEY ("published_revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_copy" ADD CONSTRAINT "working_copy_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_credit" ADD CONSTRAINT "revision_credit_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_picture" ADD CONSTRAINT "revision_picture_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_picture" ADD CONSTRAINT "revision_picture_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_placement" ADD CONSTRAINT "live_placement_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_placement" ADD CONSTRAINT "live_placement_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_edit" ADD CONSTRAINT "article_edit_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_edit" ADD CONSTRAINT "article_edit_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_text" ADD CONSTRAINT "kept_text_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_picture" ADD CONSTRAINT "article_picture_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_picture" ADD CONSTRAINT "article_picture_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- The settings are one row.
ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_one_row" CHECK ("id" = 1);
