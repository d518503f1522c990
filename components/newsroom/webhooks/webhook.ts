import type { AnnouncementType } from '#editorial/announcement-types.ts';

/** An address that is told what readers see, without its secret. */
export interface Webhook {
  id: string;
  address: string;
  events: AnnouncementType[];
  /** null: all of them. */
  edition: string | null;
  isOn: boolean;
}
