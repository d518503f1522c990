ALTER TABLE `ticker_items` ADD `dropped_at` integer;--> statement-breakpoint
ALTER TABLE `ticker_items` ADD `version` integer DEFAULT 1 NOT NULL;