-- The counts of a list lie in the order of their key, and once: a row and its place in an index were two pages to write.
CREATE TABLE `list_counts_by_key` (
	`list` text NOT NULL,
	`days` integer NOT NULL,
	`number` integer NOT NULL,
	`articles` integer NOT NULL,
	PRIMARY KEY(`list`, `days`, `number`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `list_counts_by_key` SELECT `list`, `days`, `number`, `articles` FROM `list_counts` ORDER BY 1, 2, 3;
--> statement-breakpoint
DROP TABLE `list_counts`;
--> statement-breakpoint
ALTER TABLE `list_counts_by_key` RENAME TO `list_counts`;
