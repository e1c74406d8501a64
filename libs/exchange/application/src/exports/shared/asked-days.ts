import { InvalidValue, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { addDays, dateRange, NotFound } from '@housestaff/kernel';
import type { EffectiveSchedule } from '@housestaff/assignments/application';

export interface DaysAsked {
  readonly blockId?: Id;
  readonly from?: LocalDate;
  /** The day after the last. */
  readonly to?: LocalDate;
}

const MOST_DAYS = 62;

/** The days of a block, or those asked for. Throws NotFound for another year's block, InvalidValue for no days, or too many. */
export function daysAsked({ catalog }: EffectiveSchedule, { blockId, from, to }: DaysAsked, most = MOST_DAYS): DateRange {
  if (blockId !== undefined) {
    const block = catalog.blocks.find((one) => one.id === blockId);
    if (!block) throw new NotFound('academic block', blockId);
    return block.period;
  }
  if (from === undefined || to === undefined) throw new InvalidValue('from', from, 'a block, or a first day and the day after the last');
  const range = dateRange(from, to);
  if (range.end > addDays(range.start, most)) throw new InvalidValue('to', to, `at most ${most} days after ${from}`);
  return range;
}
