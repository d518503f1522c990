CREATE TABLE `desk_authors` (
	`article_id` text NOT NULL,
	`author_id` text NOT NULL,
	`status` text NOT NULL,
	`live_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `author_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `desk_authors_live` ON `desk_authors` (`author_id`,`status`,`live_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_authors_changed` ON `desk_authors` (`author_id`,`status`,`changed_at`,`article_id`);--> statement-breakpoint
CREATE TABLE `desk_counts` (
	`author_id` text NOT NULL,
	`edition` text NOT NULL,
	`section_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`status` text NOT NULL,
	`entries` integer NOT NULL,
	PRIMARY KEY(`author_id`, `section_id`, `owner_id`, `status`, `edition`)
);
--> statement-breakpoint
DROP INDEX `desk_entries_status`;--> statement-breakpoint
DROP INDEX `desk_entries_changed`;--> statement-breakpoint
CREATE INDEX `desk_entries_edition` ON `desk_entries` (`edition`,`status`,`live_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_entries_edition_changed` ON `desk_entries` (`edition`,`status`,`changed_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_entries_section_changed` ON `desk_entries` (`section_id`,`status`,`changed_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_entries_owner_changed` ON `desk_entries` (`owner_id`,`status`,`changed_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `articles_section` ON `articles` (`section_id`);--> statement-breakpoint
CREATE INDEX `events_actor` ON `events` (`actor_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `events_type` ON `events` (`type`,`at`,`id`);
--> statement-breakpoint
INSERT INTO desk_authors SELECT e.article_id, a.author_id, e.status, e.live_at, e.changed_at
FROM desk_entries e INNER JOIN article_authors a ON a.article_id = e.article_id;
--> statement-breakpoint
INSERT INTO desk_counts SELECT '', edition, section_id, owner_id, status, count(*)
FROM desk_entries GROUP BY edition, section_id, owner_id, status;
--> statement-breakpoint
INSERT INTO desk_counts SELECT a.author_id, e.edition, e.section_id, e.owner_id, e.status, count(*)
FROM desk_authors a INNER JOIN desk_entries e ON e.article_id = a.article_id
GROUP BY a.author_id, e.edition, e.section_id, e.owner_id, e.status;
--> statement-breakpoint
-- So that what was published last, or in a stretch of time, is found among documents whatever their numbers.
CREATE INDEX `search_documents_published` ON `search_documents` (`edition`,`published_at`);
