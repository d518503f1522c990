CREATE TABLE `wire_items` (
	`source_id` text NOT NULL,
	`guid` text NOT NULL,
	`edition` text NOT NULL,
	`source_name` text NOT NULL,
	`href` text NOT NULL,
	`link` text NOT NULL,
	`title` text NOT NULL,
	`content` text NOT NULL,
	`article_id` text,
	`article_version` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`source_id`, `guid`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `wire_items_link` ON `wire_items` (`edition`,`link`);--> statement-breakpoint
CREATE INDEX `wire_items_title` ON `wire_items` (`edition`,`title`,`at`);--> statement-breakpoint
CREATE INDEX `wire_items_article` ON `wire_items` (`article_id`);--> statement-breakpoint
CREATE INDEX `wire_items_at` ON `wire_items` (`at`);--> statement-breakpoint
CREATE TABLE `wire_sources` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`href` text NOT NULL,
	`edition` text NOT NULL,
	`section_id` text NOT NULL,
	`every_minutes` integer NOT NULL,
	`language` text,
	`credit` text NOT NULL,
	`is_on` integer NOT NULL,
	`version` integer NOT NULL,
	`next_at` integer NOT NULL,
	`asked_at` integer,
	`answered_at` integer,
	`brought_at` integer,
	`etag` text NOT NULL,
	`last_modified` text NOT NULL,
	`fault` text,
	`fault_detail` text NOT NULL,
	`failures` integer NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `wire_sources_due` ON `wire_sources` (`is_on`,`next_at`);