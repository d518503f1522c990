CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`bytes` integer NOT NULL,
	`is_trial` integer NOT NULL,
	`edition` text,
	`state` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`progress` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `imports_at` ON `imports` (`at`);