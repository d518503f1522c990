-- Which articles hold which pictures, and what pictures are sought by, for those that were there before.
INSERT OR IGNORE INTO `media_uses` (`media_id`, `article_id`) SELECT `hero_id`, `id` FROM `articles` WHERE `hero_id` IS NOT NULL;--> statement-breakpoint
INSERT OR IGNORE INTO `media_uses` (`media_id`, `article_id`) SELECT `media`.`id`, `articles`.`id` FROM `articles`, json_tree(`articles`.`body`) AS `part` INNER JOIN `media` ON `media`.`name` = `part`.`value` WHERE `part`.`key` = 'name' AND `part`.`type` = 'text';--> statement-breakpoint
UPDATE `media` SET `desk_text` = lower(replace(`name`, '-', ' ') || ' ' || `alt` || ' ' || `caption` || ' ' || `credit`) WHERE `desk_text` = '';
