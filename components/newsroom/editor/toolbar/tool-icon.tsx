/** Drawings of 20 units; those that have a direction mirror with the interface. */
const shapes = {
  bold: <path d="M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z" strokeWidth="2.2" />,
  italic: <path d="M8 4h6M6 16h6M12 4 8 16" />,
  link: (
    <path d="M8.500 11.500a3 3 0 0 0 4.200 0l3-3a3 3 0 0 0-4.200-4.200l-1 1M11.500 8.500a3 3 0 0 0-4.200 0l-3 3a3 3 0 0 0 4.200 4.200l1-1" />
  ),
  language: (
    <path d="M3 5h8M7 3v2c0 4-2 6.500-4.500 8M4.500 8.500C5.500 10.500 7.500 12 9.500 12.800M10 17l3.500-8L17 17M11.200 14.500h4.600" />
  ),
  bullets: (
    <path d="M8 5h9M8 10h9M8 15h9M4 5h.01M4 10h.01M4 15h.01" strokeLinecap="round" strokeWidth="1.9" />
  ),
  numbers: (
    <path d="M9 5h8M9 10h8M9 15h8M3.500 4 5 3.200V8M3.300 12.500c1-.9 2.500-.4 2.300.8-.1.900-1.300 1.700-2.300 2.700h2.500" />
  ),
  direction: <path d="M16 4v12M12 4v12M12 4H9a3 3 0 0 0 0 6h3M7 16H2m0 0 2-2m-2 2 2 2" />,
  undo: <path d="M7 5 3 9l4 4M3 9h8a4.500 4.500 0 0 1 0 9H8" />,
  redo: <path d="m13 5 4 4-4 4M17 9H9a4.500 4.500 0 0 0 0 9h3" />,
  clean: <path d="m4 16 7-7M13 3v3M11.500 4.500h3M16 8v3M14.500 9.500h3M9.500 7.500l3 3" />,
};

const mirrored = new Set<ToolShape>(['bullets', 'numbers', 'undo', 'redo']);

export type ToolShape = keyof typeof shapes;

export function ToolIcon({ shape }: { shape: ToolShape }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      className={mirrored.has(shape) ? 'rtl:-scale-x-100' : undefined}
    >
      {shapes[shape]}
    </svg>
  );
}
