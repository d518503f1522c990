import { LineCounter, parseDocument } from 'yaml';
import { type ComplaintCode, complain } from '../complaint.ts';
import { allow, type Result } from '../refusal.ts';

const whole = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/;

/** The file's line that the fields begin on. */
const firstLine = 2;

/** Fields of one line of text, which people write as they would say it. */
const sayings =
  'title|standfirst|kicker|place|sectionName|imageAlt|imageCaption|imageCredit|withdrawnReason|bio';

/**
 * Such a field with a text that begins with no sign of YAML's and has no comment: YAML refuses a colon and a space in it,
 * and all else that it could mean is the text itself. One that goes on below is left out.
 */
const saying = new RegExp(
  String.raw`^(${sayings}):[ \t]+(?![ \t]|[-?:](?:[ \t]|$)|[\[\]{}&*!|>'"#,])((?!.*[ \t]#).*?\S)[ \t]*(\r?)$(?!\n[ \t]+\S)`,
  'gm',
);
const hasColon = /:(?:[ \t]|$)|^[@\x60%]/;

/** What YAML finds, where a person does something else about it than to put a value in quotation marks. */
const found: Partial<Record<string, ComplaintCode>> = {
  DUPLICATE_KEY: 'field-twice',
  TAB_AS_INDENT: 'tab',
};

interface FrontMatter {
  fields: unknown;
  /** What stands behind the fields. */
  body: string;
}

/** Parts a file of Markdown from the fields in front of it, and reads these. */
export function readFrontMatter(text: string): Result<FrontMatter> {
  const parts = whole.exec(text);
  if (!parts) return complain('front matter', { complaint: 'no-front-matter' });
  const [, yaml = '', body = ''] = parts;
  const first = fieldsIn(yaml);
  if (first.ok) return allow({ fields: first.value, body });
  // A colon in a headline is refused by YAML and never means another thing: it is read as it was meant.
  const second = fieldsIn(withSayingsQuoted(yaml));
  return second.ok ? allow({ fields: second.value, body }) : second;
}

/** Line by line, so that faults are found where they stand. */
function withSayingsQuoted(yaml: string): string {
  return yaml.replace(saying, (line, name: string, text: string, end: string) =>
    hasColon.test(text) ? `${name}: ${JSON.stringify(text)}${end}` : line,
  );
}

function fieldsIn(yaml: string): Result<unknown> {
  const lineCounter = new LineCounter();
  const read = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'error' });
  // A warning is of what YAML would pass over: a headline that begins with «!» would lose its first word.
  const fault = read.errors[0] ?? read.warnings[0];
  if (fault) return told(yaml, fault.code, lineCounter.linePos(fault.pos[0]).line);
  try {
    return allow(read.toJS());
  } catch {
    // A name that stands for what is said above (`*name`), where nothing is.
    const line = yaml.split('\n').findIndex((one) => /^[^#]*:\s+\*/.test(one)) + 1;
    return told(yaml, 'BAD_ALIAS', Math.max(1, line));
  }
}

const named = /^\s*([\w-]+)\s*:(?:\s+(.*))?$/;
const closers: Record<string, string> = { '"': '"', "'": "'", '[': ']', '{': '}' };

function told(yaml: string, code: string, line: number) {
  const lines = yaml.split(/\r?\n/);
  // Where it is opened says more than where its end was looked for.
  const opened = lines.findLastIndex((one, at) => at < line && isOpen(named.exec(one)?.[2]?.trim() ?? ''));
  const isUnclosed = (code === 'MISSING_CHAR' || code === 'BAD_INDENT') && opened >= 0;
  const at = isUnclosed ? opened : line - 1;
  const values = { line: at + firstLine };
  const name = named.exec(lines[at] ?? '')?.[1];
  const complaint = isUnclosed ? 'unclosed' : (found[code] ?? 'needs-quotes');
  if (complaint === 'unclosed' || complaint === 'tab') return complain('front matter', { complaint, values });
  if (name === undefined) return complain('front matter', { complaint: 'front-matter-unread', values });
  return complain('front matter', { complaint, values: { ...values, name } });
}

/** Whether a value begins with a mark or a bracket, and does not end with what closes it. */
function isOpen(value: string): boolean {
  const closer = closers[value.charAt(0)];
  return closer !== undefined && (value.length === 1 || !value.endsWith(closer));
}
