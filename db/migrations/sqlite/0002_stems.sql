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
-- What the index held knew no stems: it goes, and `prepare` writes another.
DROP TABLE `article_search`;
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
-- Every word of a document as a number, in their order: what ranking counts and phrases are found in, in the few documents
-- that come into question.
CREATE TABLE `search_codes` (
	`number` integer PRIMARY KEY NOT NULL,
	`codes` blob NOT NULL
);
--> statement-breakpoint
-- The stems, each once and with its edition behind it, so that no query of one edition reads another's.
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
