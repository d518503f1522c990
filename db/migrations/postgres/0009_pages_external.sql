ALTER TABLE "pages" ADD COLUMN "external_id" text;--> statement-breakpoint
CREATE UNIQUE INDEX "pages_external" ON "pages" USING btree ("edition","external_id");