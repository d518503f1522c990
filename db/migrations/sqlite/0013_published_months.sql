CREATE TABLE `published_months` (
	`edition` text NOT NULL,
	`month` text NOT NULL,
	`articles` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`edition`, `month`)
);
--> statement-breakpoint
-- Seconds are rounded down also before 1970, where whole numbers are divided towards zero.
INSERT INTO `published_months`
SELECT substr(`list`, 9), strftime('%Y-%m', (`published_at` - (((`published_at` % 1000) + 1000) % 1000)) / 1000, 'unixepoch'), count(*), max(`published_at`)
FROM `listings` WHERE `list` >= 'edition:' AND `list` < 'edition;' GROUP BY 1, 2;
--> statement-breakpoint
UPDATE `published_months` SET `changed_at` = max(`changed_at`, `later`.`at`) FROM (
	SELECT `edition`, strftime('%Y-%m', (`live_at` - (((`live_at` % 1000) + 1000) % 1000)) / 1000, 'unixepoch') AS `month`, max(`updated_at`) AS `at`
	FROM `articles` WHERE `status` = 'published' AND updated_at is not null GROUP BY 1, 2
) AS `later` WHERE `later`.`edition` = `published_months`.`edition` AND `later`.`month` = `published_months`.`month`;
--> statement-breakpoint
UPDATE `published_months` SET `changed_at` = max(`changed_at`, `later`.`at`) FROM (
	SELECT c.`edition`, strftime('%Y-%m', (l.`published_at` - (((l.`published_at` % 1000) + 1000) % 1000)) / 1000, 'unixepoch') AS `month`, max(c.`at`) AS `at`
	FROM `corrections` c INNER JOIN `listings` l ON l.`article_id` = c.`article_id` AND l.`list` = 'edition:' || c.`edition` GROUP BY 1, 2
) AS `later` WHERE `later`.`edition` = `published_months`.`edition` AND `later`.`month` = `published_months`.`month`;
--> statement-breakpoint
DROP INDEX `articles_updated`;
