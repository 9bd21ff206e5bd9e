-- The head of the trail, kept beside it: rows taken off its end leave a gap that shows.
CREATE TABLE "event_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "event_head_pkey" PRIMARY KEY ("id")
);

INSERT INTO "event_head" ("id", "seq", "hash")
SELECT 1, "seq", "hash" FROM "event" ORDER BY "seq" DESC LIMIT 1;

-- What happened to things that belong to an article (remarks, preview links, files), by the article.
CREATE INDEX "event_article_seq_idx" ON "event" (("detail" ->> 'articleId'), "seq") WHERE ("detail" ->> 'articleId') IS NOT NULL;

-- CreateIndex
CREATE INDEX "event_address_seq_idx" ON "event"("address", "seq");
