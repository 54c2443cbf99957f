import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/**
 * Fonts of printed documents. One that the built-in Helvetica can write is written with it, which needs no font in the
 * file; any other with DejaVu Sans, which knows Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic and many
 * signs, but no Chinese, Japanese, Korean or Indic script.
 */
export interface Fonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
  /** Whether DejaVu Sans has every character of a text. */
  covers(text: string): boolean;
}

let loaded: Promise<Fonts> | undefined;

/** Read once, when the first document needs them. */
export function fonts(): Promise<Fonts> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Fonts> {
  const { resolve } = createRequire(import.meta.url);
  const [regular, bold] = await Promise.all(
    ['DejaVuSans', 'DejaVuSans-Bold'].map((name) => readFile(resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))),
  );
  if (!regular || !bold) throw new Error('The fonts of documents are missing.');
  const font = create(regular) as Font;
  return {
    regular,
    bold,
    covers: (text) => [...text].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
  };
}

/** Characters beyond Latin-1 that Helvetica has: typographic marks and the euro. */
const EXTRAS = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/** Whether the built-in font can write a text. */
export const isPlain = (text: string): boolean =>
  [...text].every((character) => {
    const code = character.codePointAt(0) ?? 0;
    return (
      (code >= 0x20 && code < 0x7f) ||
      character === '\n' ||
      (code >= 0xa0 && code <= 0xff) ||
      EXTRAS.includes(character)
    );
  });
