import type { LaunchOptions } from '@playwright/test';
import { installedBrowser } from '#scripts/test/installed-browser.ts';

/** How the tests start Chromium: the one that is installed, where there is one, and as it runs in a container too. */
export const launchOptions: LaunchOptions = {
  ...(installedBrowser && { executablePath: installedBrowser }),
  chromiumSandbox: false,
  args: ['--disable-dev-shm-usage', '--disable-gpu'],
};
