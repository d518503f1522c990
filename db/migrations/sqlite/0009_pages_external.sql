ALTER TABLE `pages` ADD `external_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `pages_external` ON `pages` (`edition`,`external_id`);