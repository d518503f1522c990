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
-- Contentless: the text is in the articles. It arrives folded, so the tokenizer has only to split it.
CREATE VIRTUAL TABLE `article_search` USING fts5(
	headline, standfirst, body,
	content = '', contentless_delete = 1,
	tokenize = 'unicode61 remove_diacritics 0'
);
