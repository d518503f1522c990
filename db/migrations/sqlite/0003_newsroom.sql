CREATE TABLE `media_uses` (
	`media_id` text NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`media_id`, `article_id`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `media_uses_article` ON `media_uses` (`article_id`);--> statement-breakpoint
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
CREATE TABLE `front_drafts` (
	`edition` text PRIMARY KEY NOT NULL,
	`article_ids` text NOT NULL,
	`version` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `front_launches` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`article_ids` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `front_launches_edition` ON `front_launches` (`edition`,`at`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `accounts_user` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `dictionary_words` (
	`word` text PRIMARY KEY NOT NULL,
	`added_by` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`purpose` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`token`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`public_key` text NOT NULL,
	`user_id` text NOT NULL,
	`credential_id` text NOT NULL,
	`counter` integer NOT NULL,
	`device_type` text NOT NULL,
	`backed_up` integer NOT NULL,
	`transports` text,
	`created_at` integer,
	`aaguid` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkeys_user` ON `passkeys` (`user_id`);--> statement-breakpoint
CREATE INDEX `passkeys_credential` ON `passkeys` (`credential_id`);--> statement-breakpoint
CREATE TABLE `presence` (
	`article_id` text NOT NULL,
	`user_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `user_id`)
);
--> statement-breakpoint
CREATE INDEX `presence_at` ON `presence` (`at`);--> statement-breakpoint
CREATE TABLE `preview_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`article_id` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `preview_links_token` ON `preview_links` (`token`);--> statement-breakpoint
CREATE INDEX `preview_links_article` ON `preview_links` (`article_id`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limits_key_unique` ON `rate_limits` (`key`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`at` integer NOT NULL,
	`locked_until` integer
);
--> statement-breakpoint
CREATE TABLE `two_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`user_id` text NOT NULL,
	`verified` integer,
	`failed_verification_count` integer,
	`locked_until` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `two_factors_user` ON `two_factors` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`role` text NOT NULL,
	`two_factor_enabled` integer NOT NULL,
	`disabled_at` integer,
	`last_seen_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);--> statement-breakpoint
ALTER TABLE `articles` ADD `seo_title` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `pending` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `embargoed_until` integer;--> statement-breakpoint
ALTER TABLE `articles` ADD `approved_by` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `return_note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `needs_translation` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `corrections` ADD `kind` text DEFAULT 'correction' NOT NULL;--> statement-breakpoint
ALTER TABLE `ticker_items` ADD `href` text;--> statement-breakpoint
ALTER TABLE `ticker_items` ADD `until` integer;--> statement-breakpoint
ALTER TABLE `ticker_items` ADD `breaking` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `ticker_items` ADD `dropped_at` integer;--> statement-breakpoint
ALTER TABLE `ticker_items` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `alt` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `caption` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `rights` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `rights_until` integer;--> statement-breakpoint
ALTER TABLE `media` ADD `crops` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `digest` text;--> statement-breakpoint
ALTER TABLE `media` ADD `format` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `bytes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `uploaded_by` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `desk_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `status` text DEFAULT 'ready' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `media_digest` ON `media` (`digest`);--> statement-breakpoint
CREATE INDEX `media_created` ON `media` (`created_at`);--> statement-breakpoint
CREATE INDEX `media_status` ON `media` (`status`);--> statement-breakpoint
ALTER TABLE `authors` ADD `user_id` text;--> statement-breakpoint
CREATE INDEX `redirects_target` ON `redirects` (`edition`,`target`);--> statement-breakpoint
INSERT INTO `desk_entries` (`article_id`, `edition`, `status`, `section_id`, `owner_id`, `live_at`, `changed_at`, `version`, `breaking`, `is_approved`, `has_pending`, `is_returned`, `embargoed_until`, `headline`)
SELECT a.id, a.edition, a.status, a.section_id, a.owner_id, a.live_at,
	coalesce((SELECT max(e.at) FROM events e WHERE e.subject_id = a.id), a.updated_at, a.published_at, a.created_at),
	a.version, a.breaking, a.approved_by IS NOT NULL, a.pending IS NOT NULL, a.return_note <> '', a.embargoed_until, a.headline
FROM articles a;
--> statement-breakpoint
INSERT INTO `media_uses` (`media_id`, `article_id`) SELECT `hero_id`, `id` FROM `articles` WHERE `hero_id` IS NOT NULL;--> statement-breakpoint
INSERT OR IGNORE INTO `media_uses` (`media_id`, `article_id`) SELECT `media`.`id`, `articles`.`id` FROM `articles`, json_tree(`articles`.`body`) AS `part` INNER JOIN `media` ON `media`.`name` = `part`.`value` WHERE `part`.`key` = 'name' AND `part`.`type` = 'text';--> statement-breakpoint
UPDATE `media` SET `desk_text` = lower(replace(`name`, '-', ' ') || ' ' || `alt` || ' ' || `caption` || ' ' || `credit`) WHERE `desk_text` = '';
