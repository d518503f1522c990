CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"bytes" bigint NOT NULL,
	"is_trial" boolean NOT NULL,
	"edition" text,
	"state" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"progress" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "imports_at" ON "imports" USING btree ("at");