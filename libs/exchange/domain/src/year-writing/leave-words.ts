import { addDays, daysBetween, type DateRange } from '@housestaff/kernel';
import type { LeaveKind } from '../dates/leave-text';
import { daysText } from './rotation-words';
import type { WantedLeave } from './wanted-year';

/** Our own reader doubts a longer leave; two that meet in one cell are one to it. */
const LONGEST = 56;

const WORDS: Readonly<Record<LeaveKind, string>> = {
  vacation: '', sick: 'sick', conference: 'conference', parental: 'parental', bereavement: 'bereavement', military: 'military',
  training: 'training', deployment: 'deployment', interview: 'interview', other: 'LOA',
};

/** Leaves of one kind as the text of a cell: "conference Oct 3-5, Oct 10". */
export function leaveText(leaves: readonly WantedLeave[]): string {
  const word = WORDS[leaves[0]?.kind ?? 'vacation'] ?? WORDS.other;
  const days = apart(leaves).flatMap(({ range }) => pieces(range)).map(daysText).join(', ');
  return word === '' ? days : `${word} ${days}`;
}

export function isLong({ range }: WantedLeave): boolean {
  return daysBetween(range.start, range.end) > LONGEST;
}

/** Where one begins on the day another ends, the later stands first, so that they aren't read as one. */
function apart(leaves: readonly WantedLeave[]): WantedLeave[] {
  const sorted = [...leaves].sort((a, b) => (a.range.start < b.range.start ? -1 : 1));
  const runs: WantedLeave[][] = [];
  for (const leave of sorted) {
    const run = runs.at(-1);
    if (run?.[0] && run[0].range.end === leave.range.start) run.unshift(leave);
    else runs.push([leave]);
  }
  return runs.flat();
}

function pieces({ start, end }: DateRange): DateRange[] {
  const parts: DateRange[] = [];
  for (let from = start; from < end; ) {
    const to = daysBetween(from, end) > LONGEST ? addDays(from, LONGEST) : end;
    parts.push({ start: from, end: to });
    from = to;
  }
  return parts;
}
