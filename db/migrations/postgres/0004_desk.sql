CREATE TABLE "desk_entries" (
	"article_id" text PRIMARY KEY NOT NULL,
	"edition" text NOT NULL,
	"status" text NOT NULL,
	"section_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"live_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	"breaking" boolean NOT NULL,
	"is_approved" boolean NOT NULL,
	"has_pending" boolean NOT NULL,
	"is_returned" boolean NOT NULL,
	"embargoed_until" timestamp (3) with time zone,
	"headline" text NOT NULL,
	"folded" text
);
--> statement-breakpoint
ALTER TABLE "desk_entries" ADD CONSTRAINT "desk_entries_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "desk_entries_live" ON "desk_entries" USING btree ("live_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_status" ON "desk_entries" USING btree ("status","live_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_section" ON "desk_entries" USING btree ("section_id","status","live_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_owner" ON "desk_entries" USING btree ("owner_id","status","live_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_changed" ON "desk_entries" USING btree ("changed_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_unfolded" ON "desk_entries" USING btree ("article_id") WHERE folded is null;--> statement-breakpoint
INSERT INTO "desk_entries" ("article_id", "edition", "status", "section_id", "owner_id", "live_at", "changed_at", "version", "breaking", "is_approved", "has_pending", "is_returned", "embargoed_until", "headline")
SELECT a.id, a.edition, a.status, a.section_id, a.owner_id, a.live_at,
	coalesce((SELECT max(e.at) FROM events e WHERE e.subject_id = a.id), a.updated_at, a.published_at, a.created_at),
	a.version, a.breaking, a.approved_by IS NOT NULL, a.pending IS NOT NULL, a.return_note <> '', a.embargoed_until, a.headline
FROM articles a;
