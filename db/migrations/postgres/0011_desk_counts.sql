CREATE TABLE "desk_authors" (
	"article_id" text NOT NULL,
	"author_id" text NOT NULL,
	"status" text NOT NULL,
	"live_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "desk_authors_article_id_author_id_pk" PRIMARY KEY("article_id","author_id")
);
--> statement-breakpoint
CREATE TABLE "desk_counts" (
	"author_id" text NOT NULL,
	"edition" text NOT NULL,
	"section_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"status" text NOT NULL,
	"entries" integer NOT NULL,
	CONSTRAINT "desk_counts_author_id_section_id_owner_id_status_edition_pk" PRIMARY KEY("author_id","section_id","owner_id","status","edition")
);
--> statement-breakpoint
DROP INDEX "desk_entries_status";--> statement-breakpoint
DROP INDEX "desk_entries_changed";--> statement-breakpoint
ALTER TABLE "desk_authors" ADD CONSTRAINT "desk_authors_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_authors" ADD CONSTRAINT "desk_authors_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "desk_authors_live" ON "desk_authors" USING btree ("author_id","status","live_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_authors_changed" ON "desk_authors" USING btree ("author_id","status","changed_at","article_id");--> statement-breakpoint
CREATE INDEX "articles_section" ON "articles" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "desk_entries_edition" ON "desk_entries" USING btree ("edition","status","live_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_edition_changed" ON "desk_entries" USING btree ("edition","status","changed_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_section_changed" ON "desk_entries" USING btree ("section_id","status","changed_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_owner_changed" ON "desk_entries" USING btree ("owner_id","status","changed_at","article_id");--> statement-breakpoint
CREATE INDEX "events_actor" ON "events" USING btree ("actor_id","at","id");--> statement-breakpoint
CREATE INDEX "events_type" ON "events" USING btree ("type","at","id");
--> statement-breakpoint
INSERT INTO desk_authors SELECT e.article_id, a.author_id, e.status, e.live_at, e.changed_at
FROM desk_entries e INNER JOIN article_authors a ON a.article_id = e.article_id;
--> statement-breakpoint
INSERT INTO desk_counts SELECT '', edition, section_id, owner_id, status, count(*)
FROM desk_entries GROUP BY edition, section_id, owner_id, status;
--> statement-breakpoint
INSERT INTO desk_counts SELECT a.author_id, e.edition, e.section_id, e.owner_id, e.status, count(*)
FROM desk_authors a INNER JOIN desk_entries e ON e.article_id = a.article_id
GROUP BY a.author_id, e.edition, e.section_id, e.owner_id, e.status;
