-- What the desk's lists and the report go by: one range of one index a page, however deep.
CREATE INDEX "article_section_id_changed_at_id_idx" ON "article"("section_id", "changed_at", "id");
CREATE INDEX "article_work_changed_at_id_idx" ON "article"("work", "changed_at", "id");
CREATE INDEX "article_public_changed_at_id_idx" ON "article"("public", "changed_at", "id");
CREATE INDEX "article_published_at_idx" ON "article"("published_at");
