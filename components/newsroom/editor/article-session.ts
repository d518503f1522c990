'use client';

import { createContext, useContext } from 'react';
import type { Article } from '#editorial/article.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import type { Actor } from '#editorial/permissions.ts';
import type { Result } from '#editorial/refusal.ts';
import type { Done } from '../client/execute.ts';

/** What the parts of an article's page share: the article as the server last had it, and the one way to change it. */
export interface ArticleSession {
  person: Actor;
  /** As of the last answer of the server; what is being typed is not in it. */
  article: Article;
  /**
   * Carries commands out on this article once what was typed is saved, provided that nobody else has changed it; then
   * draws the page anew. A `stale-version` opens the view of both texts by itself where they differ.
   */
  run(commands: CommandInput[]): Promise<Result<Done>>;
  /** Asks for what lies under the article's own address (`checks`), once what was typed is saved. */
  ask<T>(below: string, init?: RequestInit): Promise<Result<T>>;
  /** Whether somebody else's text stands against the one on the screen by now. */
  isContested(): boolean;
}

export const ArticleSessionContext = createContext<ArticleSession | null>(null);

export function useArticleSession(): ArticleSession {
  const session = useContext(ArticleSessionContext);
  if (!session) throw new Error('There is no article here.');
  return session;
}
