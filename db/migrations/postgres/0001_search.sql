CREATE TABLE "search_documents" (
	"article_id" text PRIMARY KEY NOT NULL,
	"edition" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"document" tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_documents_document" ON "search_documents" USING gin ("document");
