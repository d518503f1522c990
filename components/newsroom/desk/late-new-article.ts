'use client';

import { late } from '../client/late.tsx';

export const NewArticle = late(() => import('./new-article.tsx').then(({ NewArticle }) => NewArticle));
