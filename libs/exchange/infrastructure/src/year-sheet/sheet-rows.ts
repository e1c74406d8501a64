import { columnName, parseRange } from '@housestaff/exchange/domain';
import { attribute, xmlText } from './xml-text';

/** A row as it is written: all of it, its tag, and its cells. */
export interface RowText {
  readonly number: number;
  readonly text: string;
  readonly tag: string;
  readonly content: string;
}

const ROW = /<(\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;
const CELL = /<(\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;

/** Rows counted from 0. One without a number follows the one before. */
export function rowsIn(sheetData: string): RowText[] {
  let last = -1;
  return [...sheetData.matchAll(ROW)].map(([text, , tag = '', content = '']) => {
    last = Number(attribute(tag, 'r') ?? last + 2) - 1;
    return { number: last, text, tag, content };
  });
}

export interface CellText {
  readonly column: number;
  readonly style: string | undefined;
  readonly text: string;
  /** With its tags, where it has one. */
  readonly formula: string;
}

export function cellsIn(content: string): CellText[] {
  let last = -1;
  return [...content.matchAll(CELL)].map(([text, , tag = '', inside = '']) => {
    last = parseRange(attribute(tag, 'r') ?? '')?.left ?? last + 1;
    return { column: last, style: attribute(tag, 's'), text, formula: /<(?:\w+:)?f\b[\s\S]*/.exec(inside)?.[0] ?? '' };
  });
}

/** A cell of text, or an empty one that keeps its look. */
export function cellXml(prefix: string, at: { row: number; column: number }, style: string | undefined, text: string | null): string {
  const head = `<${prefix}c r="${columnName(at.column)}${at.row + 1}"${style === undefined ? '' : ` s="${style}"`}`;
  if (text === null) return style === undefined ? '' : `${head}/>`;
  return `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** A formula that other cells share can't be taken away from under them. */
export function isShared({ formula }: CellText): boolean {
  return /^<(?:\w+:)?f\b[^>]*\bt=["'](?:shared|array|dataTable)["'][^>]*\bref=/.test(formula) || /^<(?:\w+:)?f\b[^>]*\bref=[^>]*\bt=["'](?:shared|array|dataTable)["']/.test(formula);
}
