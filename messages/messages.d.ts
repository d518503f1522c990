import type ar from './ar.json';

declare module 'next-intl' {
  interface AppConfig {
    Messages: typeof ar;
  }
}
