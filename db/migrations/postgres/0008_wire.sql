CREATE TABLE "wire_items" (
	"source_id" text NOT NULL,
	"guid" text NOT NULL,
	"edition" text NOT NULL,
	"source_name" text NOT NULL,
	"href" text NOT NULL,
	"link" text NOT NULL,
	"title" text NOT NULL,
	"content" text NOT NULL,
	"article_id" text,
	"article_version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "wire_items_source_id_guid_pk" PRIMARY KEY("source_id","guid")
);
--> statement-breakpoint
CREATE TABLE "wire_sources" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"href" text NOT NULL,
	"edition" text NOT NULL,
	"section_id" text NOT NULL,
	"every_minutes" integer NOT NULL,
	"language" text,
	"credit" text NOT NULL,
	"is_on" boolean NOT NULL,
	"version" integer NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"asked_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"brought_at" timestamp (3) with time zone,
	"etag" text NOT NULL,
	"last_modified" text NOT NULL,
	"fault" text,
	"fault_detail" text NOT NULL,
	"failures" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "wire_items" ADD CONSTRAINT "wire_items_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wire_sources" ADD CONSTRAINT "wire_sources_edition_editions_id_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wire_sources" ADD CONSTRAINT "wire_sources_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wire_items_link" ON "wire_items" USING btree ("edition","link");--> statement-breakpoint
CREATE INDEX "wire_items_title" ON "wire_items" USING btree ("edition","title","at");--> statement-breakpoint
CREATE INDEX "wire_items_article" ON "wire_items" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "wire_items_at" ON "wire_items" USING btree ("at");--> statement-breakpoint
CREATE INDEX "wire_sources_due" ON "wire_sources" USING btree ("is_on","next_at");