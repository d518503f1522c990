CREATE TABLE `list_counts` (
	`list` text NOT NULL,
	`days` integer NOT NULL,
	`number` integer NOT NULL,
	`articles` integer NOT NULL,
	PRIMARY KEY(`list`, `days`, `number`)
);
--> statement-breakpoint
INSERT INTO `list_counts` SELECT `list`, 0, 0, count(*) FROM `listings` GROUP BY 1;
--> statement-breakpoint
INSERT INTO `list_counts` SELECT `list`, 32, (`published_at` - (((`published_at` % 2764800000) + 2764800000) % 2764800000)) / 2764800000, count(*) FROM `listings` GROUP BY 1, 3;
--> statement-breakpoint
INSERT INTO `list_counts` SELECT `list`, 1, (`published_at` - (((`published_at` % 86400000) + 86400000) % 86400000)) / 86400000, count(*) FROM `listings` GROUP BY 1, 3;
