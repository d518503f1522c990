import { faultOf } from '#db/errors.ts';
import type { RefusalCode } from '#editorial/refusal.ts';

export interface StorageFault {
  code: Extract<RefusalCode, 'busy' | 'disk-full' | 'read-only'>;
  /** 503, or 507 where there is no room (RFC 4918 §11.5). */
  status: 503 | 507;
  /** Seconds after which it is worth another try. */
  retryAfter: number;
}

/** What keeps the newsroom from saving anything, where it is that: a database that is locked, a full disk, missing rights. */
export function storageFaultOf(error: unknown): StorageFault | null {
  switch (faultOf(error)) {
    case 'busy':
      return { code: 'busy', status: 503, retryAfter: 2 };
    case 'full':
      return { code: 'disk-full', status: 507, retryAfter: 30 };
    case 'read-only':
      return { code: 'read-only', status: 503, retryAfter: 30 };
    default:
      return null;
  }
}

/** The same for whoever runs the newsroom, in a sentence that says what to do; null: it is something else. */
export function storageSentence(error: unknown, dataFolder: string): string | null {
  switch (storageFaultOf(error)?.code) {
    case 'busy':
      return 'The database is locked: another process has been writing to it for too long. Try again once that has ended.';
    case 'disk-full':
      return `The disk that ${dataFolder} is on is full. Make room and try again: nothing that was saved is lost.`;
    case 'read-only':
      return `${dataFolder} cannot be written (${(error as Error).message}). See that it belongs to this user and that its disk is not mounted read-only.`;
    default:
      return null;
  }
}
