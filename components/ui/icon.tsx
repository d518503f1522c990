const shapes = {
  search: <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.2 15.2 20 20" />,
  forward: <path d="m9 5 7 7-7 7" />,
  back: <path d="m15 5-7 7 7 7" />,
  pause: <path d="M9 6v12M15 6v12" />,
  play: <path d="m8 5 11 7-11 7Z" />,
};

/** Arrows point along the text and mirror with it; a clock or a play sign would not. */
const mirrored = new Set<keyof typeof shapes>(['forward', 'back']);

/** A small drawing beside or instead of words; it says nothing itself, so whatever holds it must have a name. */
export function Icon({ shape, className = '' }: { shape: keyof typeof shapes; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
      className={mirrored.has(shape) ? `rtl:-scale-x-100 ${className}` : className}
    >
      {shapes[shape]}
    </svg>
  );
}
