CREATE TABLE "list_counts" (
	"list" text NOT NULL,
	"days" integer NOT NULL,
	"number" integer NOT NULL,
	"articles" integer NOT NULL,
	CONSTRAINT "list_counts_list_days_number_pk" PRIMARY KEY("list","days","number")
);
--> statement-breakpoint
INSERT INTO "list_counts" SELECT "list", 0, 0, count(*) FROM "listings" GROUP BY 1;
--> statement-breakpoint
INSERT INTO "list_counts" SELECT "list", 32, floor(extract(epoch from "published_at") * 1000 / 2764800000)::int, count(*) FROM "listings" GROUP BY 1, 3;
--> statement-breakpoint
INSERT INTO "list_counts" SELECT "list", 1, floor(extract(epoch from "published_at") * 1000 / 86400000)::int, count(*) FROM "listings" GROUP BY 1, 3;
