-- The sections and menu that an office starts with; it edits them on screen.
INSERT INTO "section" ("id", "slug", "name", "position") VALUES
  (gen_random_uuid(), 'tin-tuc-su-kien', 'Tin tức – Sự kiện', 1),
  (gen_random_uuid(), 'hoat-dong-cua-lanh-dao-tinh', 'Hoạt động của lãnh đạo tỉnh', 2),
  (gen_random_uuid(), 'tin-hoat-dong-co-so', 'Tin hoạt động cơ sở', 3),
  (gen_random_uuid(), 'xay-dung-dang', 'Xây dựng Đảng', 4),
  (gen_random_uuid(), 'hoc-tap-va-lam-theo-bac', 'Học tập và làm theo Bác', 5),
  (gen_random_uuid(), 'bao-ve-nen-tang-tu-tuong-cua-dang', 'Bảo vệ nền tảng tư tưởng của Đảng', 6),
  (gen_random_uuid(), 'van-kien-tu-lieu', 'Văn kiện – Tư liệu', 7),
  (gen_random_uuid(), 'huong-dan-nghiep-vu', 'Hướng dẫn nghiệp vụ', 8);

INSERT INTO "menu_entry" ("id", "position", "label", "section_id")
SELECT gen_random_uuid(), "position", "name", "id" FROM "section";

INSERT INTO "site_settings" ("id", "chief_section_id")
SELECT 1, "id" FROM "section" WHERE "slug" = 'hoat-dong-cua-lanh-dao-tinh';
