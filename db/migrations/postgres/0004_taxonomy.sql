ALTER TABLE "authors" ADD COLUMN "user_id" text;--> statement-breakpoint
CREATE INDEX "redirects_target" ON "redirects" USING btree ("edition","target");