ALTER TABLE `authors` ADD `user_id` text;--> statement-breakpoint
CREATE INDEX `redirects_target` ON `redirects` (`edition`,`target`);