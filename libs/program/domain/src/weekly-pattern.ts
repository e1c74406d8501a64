import { daysBetween, InvalidValue, weekday, type Id, type LocalDate } from '@housestaff/kernel';
import { DuplicateCell } from './program.errors';
import type { PatternCell } from './rotation';

/** 1 to 4, counted in seven-day weeks from the start of the block; a longer block begins its pattern again. */
export function weekOfBlock(blockStart: LocalDate, date: LocalDate): number {
  return (Math.floor(daysBetween(blockStart, date) / 7) % 4) + 1;
}

/** What a weekly pattern holds on a half-day; null where it is free. `date` may not be before the block. */
export function activityOn(pattern: readonly PatternCell[], blockStart: LocalDate, date: LocalDate, half: 'am' | 'pm'): Id | null {
  const [week, day] = [weekOfBlock(blockStart, date), weekday(date)];
  return pattern.find((cell) => cell.week === week && cell.weekday === day && cell.half === half)?.activityId ?? null;
}

/** The same week four times over. */
export function everyWeek(cells: readonly Omit<PatternCell, 'week'>[]): PatternCell[] {
  return [1, 2, 3, 4].flatMap((week) => cells.map((cell) => ({ ...cell, week })));
}

/** Throws where a cell is no half-day of the four weeks, or stands there twice. */
export function checkPattern(cells: readonly PatternCell[]): void {
  const seen = new Set<string>();
  for (const cell of cells) {
    if (![1, 2, 3, 4].includes(cell.week)) throw new InvalidValue('cells.week', cell.week, '1 to 4');
    if (![1, 2, 3, 4, 5, 6, 7].includes(cell.weekday)) throw new InvalidValue('cells.weekday', cell.weekday, '1 (Monday) to 7');
    const key = `${cell.week}/${cell.weekday}/${cell.half}`;
    if (seen.has(key)) throw new DuplicateCell(cell);
    seen.add(key);
  }
}
