CREATE TABLE "published_months" (
	"edition" text NOT NULL,
	"month" text NOT NULL,
	"articles" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "published_months_edition_month_pk" PRIMARY KEY("edition","month")
);
--> statement-breakpoint
INSERT INTO "published_months"
SELECT substr("list", 9), to_char("published_at" AT TIME ZONE 'UTC', 'YYYY-MM'), count(*), max("published_at")
FROM "listings" WHERE starts_with("list", 'edition:') GROUP BY 1, 2;
--> statement-breakpoint
UPDATE "published_months" m SET "changed_at" = greatest(m."changed_at", later."at") FROM (
	SELECT "edition", to_char("live_at" AT TIME ZONE 'UTC', 'YYYY-MM') AS "month", max("updated_at") AS "at"
	FROM "articles" WHERE "status" = 'published' AND "updated_at" IS NOT NULL GROUP BY 1, 2
) AS later WHERE later."edition" = m."edition" AND later."month" = m."month";
--> statement-breakpoint
UPDATE "published_months" m SET "changed_at" = greatest(m."changed_at", later."at") FROM (
	SELECT c."edition", to_char(l."published_at" AT TIME ZONE 'UTC', 'YYYY-MM') AS "month", max(c."at") AS "at"
	FROM "corrections" c INNER JOIN "listings" l ON l."article_id" = c."article_id" AND l."list" = 'edition:' || c."edition" GROUP BY 1, 2
) AS later WHERE later."edition" = m."edition" AND later."month" = m."month";
--> statement-breakpoint
DROP INDEX "articles_updated";
