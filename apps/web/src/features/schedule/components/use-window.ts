'use client';
import { useMemo, useState, type UIEvent } from 'react';

/** Below this many lines all are drawn, so that find-in-page and print see everyone. */
const DRAWN_WHOLE = 120;
/** The view moves on in steps of this many pixels, so that most scroll events draw nothing. */
const STEP = 240;
/** Drawn above and below the step: a tall screen and some reserve. */
const AHEAD = 1600;

/** The lines of a sheet near the view, with the heights that the others would take. */
export function useWindow<Line>(sheet: HTMLElement | null, lines: readonly Line[], heightOf: (line: Line) => number) {
  const [top, setTop] = useState(0);
  const starts = useMemo(() => {
    const sums = [0];
    for (const line of lines) sums.push((sums.at(-1) ?? 0) + heightOf(line));
    return sums;
  }, [lines, heightOf]);
  const total = starts.at(-1) ?? 0;
  const whole = lines.length <= DRAWN_WHOLE;
  const first = whole ? 0 : Math.max(starts.findIndex((start) => start >= top - STEP), 0);
  const end = whole ? lines.length : lines.findIndex((_, index) => (starts[index] ?? 0) > top + AHEAD);
  const last = end < 0 ? lines.length : end;
  const stepOf = (pixels: number) => Math.floor(pixels / STEP) * STEP;
  return {
    visible: whole ? lines : lines.slice(first, last),
    before: starts[first] ?? 0,
    after: total - (starts[last] ?? total),
    onScroll: (event: UIEvent<HTMLElement>) => setTop(stepOf(event.currentTarget.scrollTop)),
    reveal: (index: number) => {
      const start = starts[index];
      if (whole || !sheet || start === undefined) return;
      if (start < sheet.scrollTop || start > sheet.scrollTop + sheet.clientHeight / 2) sheet.scrollTo({ top: Math.max(0, start - sheet.clientHeight / 3) });
    },
  };
}
