'use client';
import type { KeyboardEvent } from 'react';

export interface Place {
  row: number;
  column: number;
}

export interface Bounds {
  rows: number;
  columns: number;
  /** First row of each group, in order, for Ctrl+Arrow and PgUp/PgDn. */
  groupStarts: readonly number[];
}

const PAGE = 10;
const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);

function groupJump(row: number, { groupStarts, rows }: Bounds, down: boolean): number {
  if (down) return groupStarts.find((start) => start > row) ?? rows - 1;
  return [...groupStarts].reverse().find((start) => start < row) ?? 0;
}

/** Where a key leads in a grid; null for keys that do not move. */
export function placeAfter(key: string, ctrl: boolean, at: Place, bounds: Bounds): Place | null {
  const lastRow = bounds.rows - 1;
  const lastColumn = bounds.columns - 1;
  const to = (row: number, column: number) => ({ row: clamp(row, lastRow), column: clamp(column, lastColumn) });
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? groupJump(at.row, bounds, false) : at.row - 1, at.column);
    case 'ArrowDown':
      return to(ctrl ? groupJump(at.row, bounds, true) : at.row + 1, at.column);
    case 'ArrowLeft':
      return to(at.row, ctrl ? 0 : at.column - 1);
    case 'ArrowRight':
      return to(at.row, ctrl ? lastColumn : at.column + 1);
    case 'Home':
      return to(ctrl ? 0 : at.row, 0);
    case 'End':
      return to(ctrl ? lastRow : at.row, lastColumn);
    case 'PageUp':
      return to(at.row - PAGE, at.column);
    case 'PageDown':
      return to(at.row + PAGE, at.column);
    default:
      return null;
  }
}

/** Calls the action named for a plain letter or key. True when one was called. */
export function actOnKey(event: KeyboardEvent, actions: Record<string, () => void>): boolean {
  const action = event.ctrlKey || event.metaKey ? undefined : actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!action) return false;
  event.preventDefault();
  action();
  return true;
}

/** Gives the focus to a cell, waiting for a frame or two where a long list has yet to draw it. */
export function focusWhenDrawn(sheet: HTMLElement | null, selector: string, tries = 3): void {
  const cell = sheet?.querySelector<HTMLElement>(selector);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (!cell && tries > 0) requestAnimationFrame(() => focusWhenDrawn(sheet, selector, tries - 1));
}
