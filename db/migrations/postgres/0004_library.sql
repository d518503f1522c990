CREATE TABLE "media_uses" (
	"media_id" text NOT NULL,
	"article_id" text NOT NULL,
	CONSTRAINT "media_uses_media_id_article_id_pk" PRIMARY KEY("media_id","article_id")
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_uses_article" ON "media_uses" USING btree ("article_id");--> statement-breakpoint
INSERT INTO "media_uses" ("media_id", "article_id") SELECT "hero_id", "id" FROM "articles" WHERE "hero_id" IS NOT NULL;--> statement-breakpoint
INSERT INTO "media_uses" ("media_id", "article_id") SELECT "media"."id", "articles"."id" FROM "articles", jsonb_path_query("articles"."body", '$.**.attrs.name') AS "part" INNER JOIN "media" ON "media"."name" = "part" #>> '{}' ON CONFLICT DO NOTHING;--> statement-breakpoint
UPDATE "media" SET "desk_text" = lower(replace("name", '-', ' ') || ' ' || "alt" || ' ' || "caption" || ' ' || "credit") WHERE "desk_text" = '';
