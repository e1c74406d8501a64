import { inflateSync } from 'node:zlib';

/** What a PDF says, page by page, for tests: enough of the format for files that this product writes. */
export function pdfText(bytes: Buffer): string[] {
  const objects = objectsOf(bytes);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => pageText(head, objects));
}

interface PdfObject {
  readonly head: string;
  readonly stream: Buffer | null;
}

type Objects = ReadonlyMap<string, PdfObject>;

function objectsOf(bytes: Buffer): Objects {
  const text = bytes.toString('latin1');
  const found = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', body = ''] = match;
    const at = body.indexOf('stream\n');
    const data = at < 0 ? null : Buffer.from(body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1');
    const head = at < 0 ? body : body.slice(0, at);
    found.set(id, { head, stream: data && head.includes('/FlateDecode') ? inflateSync(data) : data });
  }
  return found;
}

function pageText(head: string, objects: Objects): string {
  const resources = objects.get(/\/Resources (\d+) 0 R/.exec(head)?.[1] ?? '')?.head ?? head;
  const fonts = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, signsOf(objects.get(id)?.head ?? '', objects)]));
  const contents = objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream?.toString('latin1') ?? '';
  const lines: string[] = [];
  let signs: ReadonlyMap<string, string> = new Map();
  for (const [, font, shown] of contents.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) signs = fonts.get(font) ?? new Map();
    else lines.push([...(shown ?? '').matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) => decoded(hex, signs)).join(''));
  }
  return lines.join('\n');
}

function decoded(hex: string, signs: ReadonlyMap<string, string>): string {
  return (hex.match(/.{4}/g) ?? []).map((code) => signs.get(code) ?? '?').join('');
}

/** Which text each code of a font stands for: its ToUnicode table. */
function signsOf(font: string, objects: Objects): ReadonlyMap<string, string> {
  const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '')?.stream?.toString('latin1') ?? '';
  const signs = new Map<string, string>();
  for (const [, from = '0', list = ''] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, text = ''], n) => signs.set((parseInt(from, 16) + n).toString(16).padStart(4, '0'), utf16(text)));
  }
  return signs;
}

function utf16(hex: string): string {
  return String.fromCharCode(...(hex.replace(/ /g, '').match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
}
