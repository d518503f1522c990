import { join, resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

export interface Site {
  port: number;
  origin: string;
  /** The folder that holds its database and media. */
  dataFolder: string;
}

export function siteAt(port: number, dataFolder: string): Site {
  return { port, origin: `http://localhost:${port}`, dataFolder: resolve(root, dataFolder) };
}

/** The site that Playwright started: the demonstration newsroom. */
export const site = siteAt(Number(process.env.PORT ?? 3000), process.env.WARRAQ_DATA || join(root, 'data'));
