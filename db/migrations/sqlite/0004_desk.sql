CREATE TABLE `desk_entries` (
	`article_id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`status` text NOT NULL,
	`section_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`live_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`version` integer NOT NULL,
	`breaking` integer NOT NULL,
	`is_approved` integer NOT NULL,
	`has_pending` integer NOT NULL,
	`is_returned` integer NOT NULL,
	`embargoed_until` integer,
	`headline` text NOT NULL,
	`folded` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `desk_entries_live` ON `desk_entries` (`live_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_entries_status` ON `desk_entries` (`status`,`live_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_entries_section` ON `desk_entries` (`section_id`,`status`,`live_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_entries_owner` ON `desk_entries` (`owner_id`,`status`,`live_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_entries_changed` ON `desk_entries` (`changed_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `desk_entries_unfolded` ON `desk_entries` (`article_id`) WHERE folded is null;--> statement-breakpoint
INSERT INTO `desk_entries` (`article_id`, `edition`, `status`, `section_id`, `owner_id`, `live_at`, `changed_at`, `version`, `breaking`, `is_approved`, `has_pending`, `is_returned`, `embargoed_until`, `headline`)
SELECT a.id, a.edition, a.status, a.section_id, a.owner_id, a.live_at,
	coalesce((SELECT max(e.at) FROM events e WHERE e.subject_id = a.id), a.updated_at, a.published_at, a.created_at),
	a.version, a.breaking, a.approved_by IS NOT NULL, a.pending IS NOT NULL, a.return_note <> '', a.embargoed_until, a.headline
FROM articles a;
