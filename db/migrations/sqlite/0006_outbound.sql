ALTER TABLE `media` ADD `source` text;--> statement-breakpoint
CREATE UNIQUE INDEX `media_source` ON `media` (`source`);