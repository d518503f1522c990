/** A piece of an ICU message. `#` is the argument of the plural around it, with the type `number`. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'argument'; name: string; type: string; style: string }
  | { kind: 'choice'; name: string; type: 'plural' | 'selectordinal' | 'select'; forms: Map<string, Piece[]> }
  | { kind: 'tag'; name: string; pieces: Piece[] };

/**
 * Reads the ICU that messages are written in: arguments, choices and tags. Throws where something does not close, and for
 * an apostrophe, which quotes in ICU (the words here write ’).
 */
export function readIcu(message: string): Piece[] {
  let at = 0;

  const fail = (what: string): never => {
    throw new SyntaxError(`${what} at ${at} of ${message}`);
  };
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern, 'yu');
    sticky.lastIndex = at;
    const found = sticky.exec(message)?.[0] ?? fail(`no ${pattern.source}`);
    at += found.length;
    return found;
  };

  function pieces(plural: string | null): Piece[] {
    const read: Piece[] = [];
    while (at < message.length && message[at] !== '}' && !message.startsWith('</', at)) {
      if (message[at] === '{') read.push(argument(plural));
      else if (message[at] === '<') read.push(tag(plural));
      else if (message[at] === '#' && plural !== null) {
        at += 1;
        read.push({ kind: 'argument', name: plural, type: 'number', style: '' });
      } else read.push({ kind: 'text', text: take(plural === null ? /[^{}<']+/ : /[^{}<'#]+/) });
    }
    return read;
  }

  function argument(plural: string | null): Piece {
    const [name, type = '', ...rest] = take(/\{[^{}]*/)
      .slice(1)
      .split(',');
    const kind = type.trim();
    const piece: Piece = isChoice(kind)
      ? {
          kind: 'choice',
          name: name?.trim() ?? '',
          type: kind,
          forms: forms(kind, name?.trim() ?? '', plural, rest),
        }
      : { kind: 'argument', name: name?.trim() ?? '', type: kind, style: rest.join(',').trim() };
    take(/\}/);
    return piece;
  }

  function forms(
    type: string,
    name: string,
    plural: string | null,
    [first = '']: string[],
  ): Map<string, Piece[]> {
    const read = new Map<string, Piece[]>();
    for (let form = first.trim(); form !== ''; form = take(/[^{}]*/).trim()) {
      if (read.has(form)) fail(`${form} is there twice`);
      take(/\{/);
      read.set(form, pieces(type === 'select' ? plural : name));
      take(/\}/);
    }
    return read;
  }

  function tag(plural: string | null): Piece {
    const name = take(/<\w+>/).slice(1, -1);
    const inside = pieces(plural);
    take(new RegExp(`</${name}>`));
    return { kind: 'tag', name, pieces: inside };
  }

  const read = pieces(null);
  if (at < message.length) fail('something is left');
  return read;
}

const isChoice = (type: string): type is 'plural' | 'selectordinal' | 'select' =>
  ['plural', 'selectordinal', 'select'].includes(type);

interface Place {
  piece: Piece;
  /** The tags and choices that it stands in, from the outermost. */
  within: Piece[];
}

/** Every piece of a message, each before those inside it. */
export function* everyPiece(pieces: Piece[], within: Piece[] = []): Generator<Place> {
  for (const piece of pieces) {
    yield { piece, within };
    const inside = [...within, piece];
    if (piece.kind === 'tag') yield* everyPiece(piece.pieces, inside);
    if (piece.kind === 'choice') for (const form of piece.forms.values()) yield* everyPiece(form, inside);
  }
}
