CREATE TABLE `search_state` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`sample` integer NOT NULL,
	`documents` integer NOT NULL,
	`words` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_vocabulary` (
	`word` text PRIMARY KEY NOT NULL,
	`documents` integer NOT NULL,
	`stem` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `search_state` VALUES ('index', 0, 0, 0, 0);
--> statement-breakpoint
-- What the index held knew no stems: it is emptied, and `prepare` writes it anew.
INSERT INTO `article_search` (`article_search`) VALUES ('delete-all');
--> statement-breakpoint
DROP TABLE `search_documents`;
--> statement-breakpoint
-- The rows of the index and what they are filtered by; FTS5 knows them by number. Narrow, because filters read many.
CREATE TABLE `search_documents` (
	`number` integer PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`edition` text NOT NULL,
	`section_id` text NOT NULL,
	`author_ids` text NOT NULL,
	`published_at` integer NOT NULL,
	`words` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_article` ON `search_documents` (`article_id`);
--> statement-breakpoint
-- Every word of a document as a number, in their order: what ranking counts in the few documents that come into question.
CREATE TABLE `search_codes` (
	`number` integer PRIMARY KEY NOT NULL,
	`codes` blob NOT NULL
);
--> statement-breakpoint
-- The stems, each with its edition behind it, so that no query of one edition reads another's. `article_search` beside it
-- holds the words as they were written, for phrases.
CREATE VIRTUAL TABLE `article_stems` USING fts5(
	headline, standfirst, body,
	content = '', contentless_delete = 1,
	tokenize = 'ascii'
);
--> statement-breakpoint
INSERT INTO `article_stems` (`article_stems`, `rank`) VALUES ('hashsize', 16777216);
--> statement-breakpoint
INSERT INTO `article_stems` (`article_stems`, `rank`) VALUES ('automerge', 16);
--> statement-breakpoint
INSERT INTO `article_stems` (`article_stems`, `rank`) VALUES ('rank', 'bm25(8.0, 3.0, 1.0)');
