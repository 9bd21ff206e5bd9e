-- A letter about an article leaves only while its receiver may see that article.
ALTER TABLE "letter" ADD COLUMN "article_id" UUID;

-- The inbox, newest first.
CREATE INDEX "notice_person_id_id_idx" ON "notice"("person_id", "id");
