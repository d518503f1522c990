-- Which articles hold which pictures, and what pictures are sought by, for those that were there before.
INSERT INTO "media_uses" ("media_id", "article_id") SELECT "hero_id", "id" FROM "articles" WHERE "hero_id" IS NOT NULL ON CONFLICT DO NOTHING;--> statement-breakpoint
INSERT INTO "media_uses" ("media_id", "article_id") SELECT DISTINCT "media"."id", "articles"."id" FROM "articles", jsonb_path_query("articles"."body", '$.**.name') AS "part" INNER JOIN "media" ON "media"."name" = "part" #>> '{}' ON CONFLICT DO NOTHING;--> statement-breakpoint
UPDATE "media" SET "desk_text" = lower(replace("name", '-', ' ') || ' ' || "alt" || ' ' || "caption" || ' ' || "credit") WHERE "desk_text" = '';
