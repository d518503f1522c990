ALTER TABLE "media" ADD COLUMN "source" text;--> statement-breakpoint
CREATE UNIQUE INDEX "media_source" ON "media" USING btree ("source");