import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement<Attributes = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> &
  Attributes;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'w-ticker': CustomElement;
      'w-theme': CustomElement;
      'w-text-size': CustomElement;
      'w-share': CustomElement<{ url: string }>;
      'w-embed': CustomElement<{ frame?: string; video?: string; name: string }>;
      'w-dates': CustomElement;
      'w-suggest': CustomElement<{ source: string; words: string; 'list-label': string }>;
    }
  }
}
