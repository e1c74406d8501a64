import type { RollOverPerson } from '@housestaff/api-client';
import { addDays, longDay } from '@/shell/dates';

export type Outcome = RollOverPerson['outcome'];

/** In the order in which people are listed. */
export const OUTCOMES: readonly { outcome: Outcome; title: string; hint: string }[] = [
  { outcome: 'missing', title: 'Without a PGY', hint: 'Enter it on their page; until then they are not in the new year.' },
  { outcome: 'goes-up', title: 'Go up', hint: 'One PGY higher on the first day of the new year.' },
  { outcome: 'graduates', title: 'Graduate', hint: 'Their last day is the last of this year. All that they did stays.' },
  { outcome: 'off-cycle', title: 'Off-cycle', hint: 'They change on their own day, a year after they began.' },
  { outcome: 'stays', title: 'Stay in their PGY', hint: '' },
  { outcome: 'extends', title: 'Extended', hint: '' },
  { outcome: 'leaves', title: 'Leave', hint: 'Their last day is the last of this year.' },
  { outcome: 'begins', title: 'Entered already for the new year', hint: '' },
];

/** "PGY-1 → PGY-2". */
export function moveOf({ pgyNow, pgyNext }: Pick<RollOverPerson, 'pgyNow' | 'pgyNext'>): string {
  const said = (pgy: number | null) => (pgy === null ? '–' : `PGY-${pgy}`);
  return `${said(pgyNow)} → ${said(pgyNext)}`;
}

export function noteOf({ changesOn, finishesOn, asEntered, offCycle, outcome }: RollOverPerson): string {
  return [
    changesOn && `next PGY on ${longDay(changesOn)}`,
    finishesOn && outcome !== 'graduates' && outcome !== 'leaves' && `last day ${longDay(addDays(finishesOn, -1))}`,
    asEntered && outcome !== 'begins' && 'as entered',
    offCycle && outcome !== 'off-cycle' && 'off-cycle',
  ]
    .filter(Boolean)
    .join(', ');
}
