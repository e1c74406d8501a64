import { columnName, type AddedRow, type GridWindow, type SheetEdits, type TextEdit } from '@housestaff/exchange/domain';
import { cellsIn, cellXml, isShared, rowsIn, type CellText, type RowText } from './sheet-rows';
import { attribute } from './xml-text';

export interface PatchedSheet {
  readonly xml: string;
  /** Cells whose formula is gone: the calculation chain may not name them any more. */
  readonly unformulated: readonly string[];
  /** Cells that could not be written, because others share their formula. */
  readonly refused: readonly string[];
}

/** Changes cells, joined ranges and rows in a sheet's XML, and leaves every other byte as it is. */
export function patchSheet(xml: string, edits: SheetEdits): PatchedSheet {
  const found = /<(\w+:)?sheetData\b[^>]*?(?:\/>|>([\s\S]*)<\/\1sheetData>)/.exec(xml);
  if (!found) throw new Error('The sheet holds no cells');
  const [whole, prefix = '', data = ''] = found;
  const rows = new PatchedRows(prefix, rowsIn(data), edits);
  const body = `<${prefix}sheetData>${rows.text(data)}</${prefix}sheetData>`;
  const before = withDimension(xml.slice(0, found.index), edits);
  const after = withMerges(xml.slice(found.index + whole.length), prefix, edits);
  return { xml: before + body + after, unformulated: rows.unformulated, refused: rows.refused };
}

class PatchedRows {
  readonly unformulated: string[] = [];
  readonly refused: string[] = [];
  private readonly edits: ReadonlyMap<number, TextEdit[]>;
  private readonly byNumber: ReadonlyMap<number, RowText>;

  constructor(
    private readonly prefix: string,
    private readonly rows: readonly RowText[],
    private readonly all: SheetEdits,
  ) {
    const edits = new Map<number, TextEdit[]>();
    for (const edit of all.texts) edits.set(edit.row, [...(edits.get(edit.row) ?? []), edit]);
    this.edits = edits;
    this.byNumber = new Map(rows.map((row) => [row.number, row]));
  }

  text(data: string): string {
    const added = new Map(this.all.added.map((row) => [row.row, row]));
    const numbers = new Set([...this.byNumber.keys(), ...this.edits.keys(), ...added.keys()]);
    if (this.edits.size === 0 && added.size === 0) return data;
    return [...numbers].sort((a, b) => a - b).map((number) => this.row(number, added.get(number))).join('');
  }

  private row(number: number, added: AddedRow | undefined): string {
    const there = this.byNumber.get(number);
    const edits = this.edits.get(number) ?? [];
    if (there && edits.length === 0) return there.text;
    const like = there ? undefined : this.byNumber.get(added?.like ?? -1);
    const tag = there?.tag ?? ` r="${number + 1}"${like ? lookOf(like.tag) : ''}`;
    const cells = there ? cellsIn(there.content) : cellsIn(like?.content ?? '').map((cell) => ({ ...cell, formula: '', text: cellXml(this.prefix, { row: number, column: cell.column }, cell.style, null) }));
    return this.wrapped(tag, this.cells(number, cells, edits));
  }

  private wrapped(tag: string, content: string): string {
    return content === '' ? `<${this.prefix}row${tag}/>` : `<${this.prefix}row${tag}>${content}</${this.prefix}row>`;
  }

  private cells(row: number, cells: readonly CellText[], edits: readonly TextEdit[]): string {
    const at = new Map(cells.map((cell) => [cell.column, cell]));
    const texts = new Map(cells.map((cell) => [cell.column, cell.text]));
    for (const { column, text } of edits) {
      const there = at.get(column);
      const name = `${columnName(column)}${row + 1}`;
      if (there && isShared(there)) this.refused.push(name);
      else {
        if (there && there.formula !== '') this.unformulated.push(name);
        texts.set(column, cellXml(this.prefix, { row, column }, there?.style ?? styleBeside(at, column), text));
      }
    }
    return [...texts].sort((a, b) => a[0] - b[0]).map(([, text]) => text).join('');
  }
}

/** A cell that was covered by its left neighbour looks like it. */
function styleBeside(cells: ReadonlyMap<number, CellText>, column: number): string | undefined {
  return cells.get(column - 1)?.style;
}

function lookOf(tag: string): string {
  const kept = ['s', 'customFormat', 'ht', 'customHeight'].flatMap((name) => {
    const value = attribute(tag, name);
    return value === undefined ? [] : [` ${name}="${value}"`];
  });
  return kept.join('');
}

function withDimension(head: string, { added }: SheetEdits): string {
  const last = Math.max(0, ...added.map(({ row }) => row + 1));
  if (last === 0) return head;
  return head.replace(/(<(?:\w+:)?dimension\b[^>]*ref=["'][A-Z]+\d+:[A-Z]+)(\d+)/, (_, start: string, row: string) => start + Math.max(Number(row), last));
}

const MERGES = /<(\w+:)?mergeCells\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1mergeCells>)/;
/** What may stand between the cells and the joined ranges. */
const BEFORE_MERGES = /^(?:\s*<(\w+:)?(?:sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|customSheetViews)\b(?:[^>]*\/>|[\s\S]*?<\/\1(?:sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|customSheetViews)>))*/;

function withMerges(tail: string, prefix: string, { split, joined }: SheetEdits): string {
  if (split.length + joined.length === 0) return tail;
  const found = MERGES.exec(tail);
  const gone = new Set(split.map(rangeName));
  const kept = (found?.[2] ?? '').match(/<(?:\w+:)?mergeCell\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?mergeCell>)/g) ?? [];
  const all = [...kept.filter((tag) => !gone.has(attribute(tag, 'ref') ?? '')), ...joined.map((window) => `<${prefix}mergeCell ref="${rangeName(window)}"/>`)];
  const text = all.length === 0 ? '' : `<${prefix}mergeCells count="${all.length}">${all.join('')}</${prefix}mergeCells>`;
  if (found) return tail.slice(0, found.index) + text + tail.slice(found.index + found[0].length);
  const at = BEFORE_MERGES.exec(tail)?.[0].length ?? 0;
  return tail.slice(0, at) + text + tail.slice(at);
}

export function rangeName({ top, left, bottom, right }: GridWindow): string {
  return `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;
}

/** The joined ranges that a sheet's XML says. */
export function mergesOf(xml: string): string[] {
  const list = MERGES.exec(xml)?.[2] ?? '';
  return (list.match(/<(?:\w+:)?mergeCell\b[^>]*>/g) ?? []).flatMap((tag) => attribute(tag, 'ref') ?? []);
}
