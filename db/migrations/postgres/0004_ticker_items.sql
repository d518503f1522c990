ALTER TABLE "ticker_items" ADD COLUMN "dropped_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ticker_items" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;