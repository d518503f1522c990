import { Isolated } from '#components/ui/isolated.tsx';

interface Props {
  heading: string;
  links: { name: string; href: string }[];
  wide?: boolean;
}

export function FooterList({ heading, links, wide = false }: Props) {
  return (
    <div className={wide ? 'grow-2' : 'grow'}>
      <h2 className="mb-1 font-bold font-head text-label">{heading}</h2>
      <ul className={wide ? 'columns-2 gap-6 md:columns-3' : 'columns-2 gap-6 md:columns-1'}>
        {links.map(({ name, href }) => (
          <li key={href} className="break-inside-avoid">
            <a href={href} className="touch text-label">
              <Isolated>{name}</Isolated>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
