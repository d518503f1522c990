CREATE TABLE "search_state" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"sample" integer NOT NULL,
	"documents" integer NOT NULL,
	"words" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_vocabulary" (
	"word" text PRIMARY KEY NOT NULL,
	"documents" integer NOT NULL,
	"stem" text NOT NULL
);
--> statement-breakpoint
INSERT INTO "search_state" VALUES ('index', 0, 0, 0, 0);
--> statement-breakpoint
-- What the index held knew no stems: it is emptied, and `prepare` writes it anew.
DROP TABLE "search_documents";
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"article_id" text PRIMARY KEY NOT NULL,
	"edition" text NOT NULL,
	"section_id" text NOT NULL,
	"author_ids" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"words" integer NOT NULL,
	"codes" bytea NOT NULL,
	"stems" tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_documents_stems" ON "search_documents" USING gin ("stems");
