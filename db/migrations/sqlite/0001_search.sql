-- The rows of the index and what they are filtered by; FTS5 knows them by number.
CREATE TABLE `search_documents` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` text NOT NULL,
	`edition` text NOT NULL,
	`published_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_article` ON `search_documents` (`article_id`);
--> statement-breakpoint
-- Contentless: the text is in the articles. It arrives folded and parted by ASCII separators, so the plainest tokenizer
-- sees our words. A larger hash and rarer merging make an import four times as quick and a search no slower.
CREATE VIRTUAL TABLE `article_search` USING fts5(
	headline, standfirst, body,
	content = '', contentless_delete = 1,
	tokenize = 'ascii'
);
--> statement-breakpoint
INSERT INTO `article_search` (`article_search`, `rank`) VALUES ('hashsize', 16777216);
--> statement-breakpoint
INSERT INTO `article_search` (`article_search`, `rank`) VALUES ('automerge', 16);
