CREATE TABLE `media_uses` (
	`media_id` text NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`media_id`, `article_id`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `media_uses_article` ON `media_uses` (`article_id`);--> statement-breakpoint
ALTER TABLE `media` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
INSERT INTO `media_uses` (`media_id`, `article_id`) SELECT `hero_id`, `id` FROM `articles` WHERE `hero_id` IS NOT NULL;--> statement-breakpoint
INSERT OR IGNORE INTO `media_uses` (`media_id`, `article_id`) SELECT `media`.`id`, `articles`.`id` FROM `articles`, json_tree(`articles`.`body`) AS `part` INNER JOIN `media` ON `media`.`name` = `part`.`value` WHERE `part`.`key` = 'name' AND `part`.`type` = 'text';--> statement-breakpoint
UPDATE `media` SET `desk_text` = lower(replace(`name`, '-', ' ') || ' ' || `alt` || ' ' || `caption` || ' ' || `credit`) WHERE `desk_text` = '';
