import type { PlainCell, PlainSheet, ReadLimits } from './read-sheets';
import { decodeText } from './text-encoding';

const SEPARATORS = [',', ';', '\t'] as const;
/** Enough to tell the separator from punctuation. */
const SAMPLE = 64 * 1024;

/** A CSV file as one sheet. Throws an Error with `limit` in its message when it has too many cells. */
export function readText(bytes: Uint8Array, limits: ReadLimits): PlainSheet[] {
  const text = decodeText(bytes);
  const cells: PlainCell[] = [];
  let rows = 0;
  let columns = 0;
  for (const record of recordsOf(text, separatorOf(text))) {
    record.forEach((field, column) => {
      if (field.trim() === '') return;
      cells.push(cellOf(field, rows, column));
      columns = Math.max(columns, column + 1);
    });
    if (cells.length > limits.cells || rows > limits.cells) throw new Error('limit: cells');
    rows += 1;
  }
  return [{ name: 'Table', rows, columns, cells }];
}

/** The one that gives most of the first lines the same number of fields, and more than one of them. */
export function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const scored = SEPARATORS.map((separator) => {
    const widths = [...recordsOf(sample, separator)].slice(0, 20).map((record) => record.length).filter((width) => width > 1);
    const usual = Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length));
    return { separator, score: usual * 1000 + Math.max(0, ...widths) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** Records of RFC 4180: quoted fields may hold the separator, line breaks and doubled quotes. A quote inside a plain field is a letter. */
export function* recordsOf(text: string, separator: string): Generator<string[]> {
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [field, end] = text[at] === '"' ? quoted(text, at) : plain(text, at, separator);
    const tail = text[at] === '"' ? plain(text, end, separator) : (['', end] as const);
    record.push(field + tail[0]);
    at = tail[1];
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      record.push('');
    }
    yield record;
    record = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  if (record.length > 0) yield record;
}

function quoted(text: string, from: number): [string, number] {
  let field = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [field + text.slice(at), text.length];
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') return [field, quote + 1];
    field += '"';
    at = quote + 2;
  }
}

function plain(text: string, from: number, separator: string): [string, number] {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return [text.slice(from, at), at];
}

/** An apostrophe that keeps a spreadsheet from reading a formula is ours, not the person's. */
function cellOf(field: string, row: number, column: number): PlainCell {
  const text = /^'[=+\-@\t\r]/.test(field) ? field.slice(1) : field;
  const trimmed = text.trim();
  const date = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(trimmed) && isDay(trimmed) ? trimmed : null;
  const number = /^-?\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
  return { row, column, text, number, date, formula: false, rows: 1, columns: 1 };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
