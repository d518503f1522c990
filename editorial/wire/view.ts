import type { WireSource } from './source.ts';

/** A watched source as its list shows it. */
export interface WireRow extends Omit<WireSource, 'etag' | 'lastModified'> {
  /** The name of the section that its drafts come to. */
  section: string;
}

/** The watched sources of an edition, with what their form needs. */
export interface WireView {
  sources: WireRow[];
  sections: { id: string; name: string; depth: number }[];
  /** The edition's clock. */
  timeZone: string;
}

/** By whom an article was brought, and where it stands there; `href` is '' where it has no address. */
export interface Origin {
  name: string;
  href: string;
}
