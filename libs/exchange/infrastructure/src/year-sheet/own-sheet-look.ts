import type { SheetCell, SheetValue, WrittenSheet } from '@housestaff/exchange/application';
import { exactRotations, fillOf, splitLabel, type OwnYearSheet, type WantedYear } from '@housestaff/exchange/domain';

const HEADER = '#EEF1F4';

/** Our own sheet with a look: the head in view, rotations in their colours, leave in small print below. */
export function ownSheetLook({ grid, merges }: OwnYearSheet, { rotations, blocks }: WantedYear): WrittenSheet {
  const exact = exactRotations(rotations);
  const colours = new Map(rotations.map(({ id, colour }) => [id, colour]));
  const fillFor = (text: string): string | undefined => {
    const id = exact.of(text) ?? exact.of(splitLabel(text).parts[0]?.name ?? '');
    return id === undefined ? undefined : fillOf(colours.get(id) ?? '');
  };
  const spans = new Map(merges.map((merge) => [`${merge.top}:${merge.left}`, merge.right - merge.left + 1]));
  const rows: (SheetCell | SheetValue)[][] = Array.from({ length: grid.rows }, () => Array.from({ length: grid.columns }, () => null));
  for (const { row, column, text } of grid.cells) {
    const isHead = row < 2;
    rows[row]![column] = { value: text, bold: isHead || column === 0, wrap: isHead || column > 0, fill: isHead ? HEADER : column === 0 ? undefined : fillFor(text), columns: spans.get(`${row}:${column}`) };
  }
  const width = Math.max(1, Math.round((grid.columns - 1) / Math.max(1, blocks.length)));
  return { name: grid.name, widths: [26, ...Array.from({ length: grid.columns - 1 }, () => (width > 1 ? 11 : 16))], rows, frozenRows: 2, frozenColumns: 1, landscape: true };
}
