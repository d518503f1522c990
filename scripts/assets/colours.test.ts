import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { coloursIn } from './colours.ts';

describe('the colours of the tokens', () => {
  it('are read in both themes', () => {
    const css = fs.readFileSync(path.resolve(import.meta.dirname, '../../app/tokens.css'), 'utf8');
    const { light, dark } = coloursIn(css);
    expect(light).toMatchObject({ paper: '#fbf8f3', ink: '#16130f', accent: '#a3163a' });
    expect(dark).toMatchObject({ paper: '#14120f', ink: '#f3eee6', accent: '#ff7a90' });
    expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
  });

  it('are missed where a theme lacks one', () => {
    const css =
      ':root {\n  --ink: #000000;\n  --sea: #0000ff;\n}\n:root[data-theme="dark"] {\n  --ink: #ffffff;\n}\n';
    expect(() => coloursIn(css)).toThrow('sea');
    expect(() => coloursIn('')).toThrow('anything');
  });
});
