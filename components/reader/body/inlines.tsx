import { Fragment, type ReactNode } from 'react';
import { languageDirection } from '#arabic/language-direction.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import type { Inline, Mark } from '#editorial/body/document.ts';

/** The words of a block, with their marks. */
export function BodyInlines({ inlines = [] }: { inlines?: Inline[] | undefined }) {
  return inlines.map((inline, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document that is drawn once has no other name for its words
    <Fragment key={at}>
      {inline.type === 'hardBreak' ? <br /> : marked(inline.text, inline.marks ?? [])}
    </Fragment>
  ));
}

/** The first mark is the outermost. Code and foreign words are set as they are; all other text is looked at for runs. */
function marked(text: string, marks: Mark[]): ReactNode {
  const plain = marks.some(({ type }) => type === 'code' || type === 'foreign');
  return marks.reduceRight<ReactNode>(wrap, plain ? text : <RunningText text={text} />);
}

function wrap(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'strike':
      return <s>{inner}</s>;
    case 'code':
      return <code dir="ltr">{inner}</code>;
    case 'link':
      return <a href={mark.attrs.href}>{inner}</a>;
    case 'foreign':
      return (
        <span lang={mark.attrs.lang} dir={languageDirection(mark.attrs.lang)}>
          {inner}
        </span>
      );
  }
}
