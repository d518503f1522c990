CREATE TABLE "media_uses" (
	"media_id" text NOT NULL,
	"article_id" text NOT NULL,
	CONSTRAINT "media_uses_media_id_article_id_pk" PRIMARY KEY("media_id","article_id")
);
--> statement-breakpoint
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
CREATE TABLE "front_drafts" (
	"edition" text PRIMARY KEY NOT NULL,
	"article_ids" jsonb NOT NULL,
	"version" integer NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "front_launches" (
	"id" text PRIMARY KEY NOT NULL,
	"edition" text NOT NULL,
	"article_ids" jsonb NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dictionary_words" (
	"word" text PRIMARY KEY NOT NULL,
	"added_by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"purpose" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"invited_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"user_id" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"created_at" timestamp (3) with time zone,
	"aaguid" text
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"article_id" text NOT NULL,
	"user_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "presence_article_id_user_id_pk" PRIMARY KEY("article_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "preview_links" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"article_id" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limits_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"locked_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "two_factors" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean,
	"failed_verification_count" integer,
	"locked_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"role" text NOT NULL,
	"two_factor_enabled" boolean NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"last_seen_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "seo_title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "pending" jsonb;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "embargoed_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "approved_by" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "return_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "needs_translation" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "kind" text DEFAULT 'correction' NOT NULL;--> statement-breakpoint
ALTER TABLE "ticker_items" ADD COLUMN "href" text;--> statement-breakpoint
ALTER TABLE "ticker_items" ADD COLUMN "until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ticker_items" ADD COLUMN "breaking" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "ticker_items" ADD COLUMN "dropped_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ticker_items" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "alt" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "caption" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "rights" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "rights_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "crops" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "digest" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "format" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "bytes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "uploaded_by" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "desk_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "status" text DEFAULT 'ready' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "authors" ADD COLUMN "user_id" text;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_entries" ADD CONSTRAINT "desk_entries_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_drafts" ADD CONSTRAINT "front_drafts_edition_editions_id_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_launches" ADD CONSTRAINT "front_launches_edition_editions_id_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_uses_article" ON "media_uses" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_live" ON "desk_entries" USING btree ("live_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_status" ON "desk_entries" USING btree ("status","live_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_section" ON "desk_entries" USING btree ("section_id","status","live_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_owner" ON "desk_entries" USING btree ("owner_id","status","live_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_changed" ON "desk_entries" USING btree ("changed_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_entries_unfolded" ON "desk_entries" USING btree ("article_id") WHERE folded is null;--> statement-breakpoint
CREATE INDEX "front_launches_edition" ON "front_launches" USING btree ("edition","at");--> statement-breakpoint
CREATE INDEX "accounts_user" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("token");--> statement-breakpoint
CREATE INDEX "passkeys_user" ON "passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "passkeys_credential" ON "passkeys" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "presence_at" ON "presence" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "preview_links_token" ON "preview_links" USING btree ("token");--> statement-breakpoint
CREATE INDEX "preview_links_article" ON "preview_links" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factors_user" ON "two_factors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_identifier" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "media_digest" ON "media" USING btree ("digest");--> statement-breakpoint
CREATE INDEX "media_created" ON "media" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "media_status" ON "media" USING btree ("status");--> statement-breakpoint
CREATE INDEX "redirects_target" ON "redirects" USING btree ("edition","target");--> statement-breakpoint
INSERT INTO "desk_entries" ("article_id", "edition", "status", "section_id", "owner_id", "live_at", "changed_at", "version", "breaking", "is_approved", "has_pending", "is_returned", "embargoed_until", "headline")
SELECT a.id, a.edition, a.status, a.section_id, a.owner_id, a.live_at,
	coalesce((SELECT max(e.at) FROM events e WHERE e.subject_id = a.id), a.updated_at, a.published_at, a.created_at),
	a.version, a.breaking, a.approved_by IS NOT NULL, a.pending IS NOT NULL, a.return_note <> '', a.embargoed_until, a.headline
FROM articles a;
--> statement-breakpoint
INSERT INTO "media_uses" ("media_id", "article_id") SELECT "hero_id", "id" FROM "articles" WHERE "hero_id" IS NOT NULL;--> statement-breakpoint
INSERT INTO "media_uses" ("media_id", "article_id") SELECT "media"."id", "articles"."id" FROM "articles", jsonb_path_query("articles"."body", '$.**.attrs.name') AS "part" INNER JOIN "media" ON "media"."name" = "part" #>> '{}' ON CONFLICT DO NOTHING;--> statement-breakpoint
UPDATE "media" SET "desk_text" = lower(replace("name", '-', ' ') || ' ' || "alt" || ' ' || "caption" || ' ' || "credit") WHERE "desk_text" = '';
