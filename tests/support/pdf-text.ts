// Which words can be read in a printed page? Its glyphs are read by the tables of its own fonts, as a reader of PDF files does.
import { inflateSync } from 'node:zlib';

type Glyphs = ReadonlyMap<number, string>;
type Objects = ReadonlyMap<string, string>;

/** An object's words, and its stream unpacked. */
function unpacked(body: string): string {
  const head = body.split(/stream\r?\n/, 1)[0] ?? '';
  if (!head.includes('/FlateDecode')) return body;
  const start = body.indexOf('stream', head.length) + 'stream'.length;
  const packed = body.slice(start).replace(/^\r?\n/, '');
  const stream = inflateSync(Buffer.from(packed.slice(0, packed.lastIndexOf('endstream')), 'latin1'));
  return head + stream.toString('latin1');
}

function objectsIn(pdf: Buffer): Objects {
  const found = pdf.toString('latin1').matchAll(/(\d+) 0 obj\b([\s\S]*?)endobj/g);
  return new Map([...found].map(([, number = '', body = '']) => [number, body]));
}

const numberOf = (hex = '') => Number.parseInt(hex, 16);
const lettersOf = (hex = '') => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Which letters does each glyph of a font stand for? */
function glyphsIn(table: string): Glyphs {
  const glyphs = new Map<number, string>();
  for (const [part] of table.matchAll(/beginbfchar[\s\S]*?endbfchar/g)) {
    for (const [, glyph, text] of part.matchAll(/<(\w+)> <(\w+)>/g))
      glyphs.set(numberOf(glyph), lettersOf(text));
  }
  for (const [part] of table.matchAll(/beginbfrange[\s\S]*?endbfrange/g)) {
    for (const [, from, to, text] of part.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let on = 0; on <= numberOf(to) - numberOf(from); on++)
        glyphs.set(numberOf(from) + on, String.fromCodePoint(numberOf(text) + on));
    }
  }
  return glyphs;
}

interface Font {
  readonly glyphs: Glyphs;
  /** Hexadecimal digits of one glyph. */
  readonly digits: number;
}

/** Fonts go by the name under which a page draws with them. */
function fontsIn(objects: Objects): ReadonlyMap<string, Font> {
  const named = [...objects.values()].flatMap((body) => [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)]);
  return new Map(
    named.map(([, name = '', number = '']) => {
      const font = objects.get(number) ?? '';
      const table = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '';
      const digits = font.includes('/Type0') ? 4 : 2;
      return [name, { glyphs: glyphsIn(unpacked(objects.get(table) ?? '')), digits }];
    }),
  );
}

/** All words in the order in which they are drawn; lines and letters run together, so that breaks do not matter. */
export function pdfText(pdf: Buffer): string {
  const objects = objectsIn(pdf);
  const fonts = fontsIn(objects);
  let font: Font | undefined;
  let text = '';
  const drawn = [...objects.values()]
    .map(unpacked)
    .filter((body) => /\bBT\b/.test(body) && body.includes(' Tf'));
  for (const [, name, hex] of drawn.join('\n').matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
    if (name !== undefined) font = fonts.get(name);
    const glyphs = (hex ?? '').match(new RegExp(`.{${font?.digits ?? 2}}`, 'g')) ?? [];
    text += glyphs.map((glyph) => font?.glyphs.get(numberOf(glyph)) ?? '').join('');
  }
  return runTogether(text);
}

export function runTogether(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00AD]/gu, '');
}
