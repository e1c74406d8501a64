import { daysWords, dayWords, DomainError, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';

/** A block as errors name it. */
export interface NamedBlock {
  readonly name: string;
  readonly period: DateRange;
}

const named = (block: NamedBlock | null) => block && { name: block.name, from: block.period.start, to: block.period.end };
const said = (block: NamedBlock): string => `${block.name} (${daysWords(block.period)})`;

export class CalendarEmpty extends DomainError {
  readonly code = 'program.calendar_empty';

  constructor() {
    super('An academic year needs at least one block', { field: 'blocks' });
  }
}

/** Days of the year that no block holds. `before` null: at the start of the year; `after` null: at its end. */
export class CalendarHole extends DomainError {
  readonly code = 'program.calendar_hole';

  constructor(before: NamedBlock | null, after: NamedBlock | null, missing: DateRange) {
    const between = `between ${before ? said(before) : 'the start of the year'} and ${after ? said(after) : 'the end of the year'}`;
    super(`No block holds ${daysWords(missing)}, ${between}`, {
      field: 'blocks',
      before: named(before),
      after: named(after),
      missing: { from: missing.start, to: missing.end },
      fix: 'end the earlier block later, or begin the later block earlier',
    });
  }
}

export class CalendarOverlap extends DomainError {
  readonly code = 'program.calendar_overlap';

  constructor(first: NamedBlock, second: NamedBlock, shared: DateRange) {
    super(`${said(first)} and ${said(second)} both hold ${daysWords(shared)}`, {
      field: 'blocks',
      first: named(first),
      second: named(second),
      shared: { from: shared.start, to: shared.end },
      fix: 'a block ends on the day on which the next begins',
    });
  }
}

export class BlockOutsideYear extends DomainError {
  readonly code = 'program.block_outside_year';

  constructor(block: NamedBlock, year: DateRange) {
    super(`${said(block)} is not within the year ${daysWords(year)}`, {
      field: 'blocks',
      block: named(block),
      year: { from: year.start, to: year.end },
      fix: 'move the block into the year, or make the year longer',
    });
  }
}

export class BlockBackwards extends DomainError {
  readonly code = 'program.block_backwards';

  constructor(name: string, from: LocalDate, to: LocalDate) {
    super(`${name} has no day: its end is not after its start on ${dayWords(from)}`, { field: 'blocks', name, from, to, fix: 'the end is the first day of the next block' });
  }
}

export class SplitOutsideBlock extends DomainError {
  readonly code = 'program.split_outside_block';

  constructor(block: NamedBlock, splitOn: LocalDate) {
    super(`The second half of ${said(block)} can't begin on ${dayWords(splitOn)}`, { field: 'blocks.splitOn', block: named(block), splitOn });
  }
}

export class YearOverlaps extends DomainError {
  readonly code = 'program.year_overlaps';

  constructor(year: NamedBlock, existing: NamedBlock & { readonly id: Id }) {
    super(`${said(year)} overlaps ${said(existing)}`, { field: 'from', year: named(year), existing: { id: existing.id, ...named(existing) } });
  }
}

/** Another of the same name, code or abbreviation is there already. */
export class AlreadyThere extends DomainError {
  readonly code = 'program.already_there';

  /** `existing`: whose it is; null where that can't be told. */
  constructor(resource: string, field: string, value: string, existing: { readonly id: Id; readonly name: string } | null) {
    const whose = existing && existing.name !== value ? `: ${existing.name} has it` : '';
    super(`The ${field} "${value}" is taken by another ${resource}${whose}`, {
      resource,
      field,
      value,
      existing: existing && { id: existing.id, name: existing.name },
      fix: `give it a ${field} of its own, or change the ${resource} that is there`,
    });
  }
}

/** "07:30"; of a time on the next day "06:00 the next day". */
function clockWords(minute: number): string {
  const time = [Math.floor((minute % 1440) / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return minute < 1440 ? time : `${time} the next day`;
}

export class TimesInverted extends DomainError {
  readonly code = 'program.times_inverted';

  constructor(activity: string, half: string, span: { readonly start: number; readonly end: number }) {
    super(`${activity}: the ${half} ends at ${clockWords(span.end)}, which is not after its start at ${clockWords(span.start)}`, {
      field: `times.${half}`,
      activity,
      ...span,
      fix: 'add 1440 to an end that is on the next day',
    });
  }
}

/** The morning goes on after the afternoon has begun. */
export class TimesOverlap extends DomainError {
  readonly code = 'program.times_overlap';

  constructor(activity: string, am: { readonly end: number }, pm: { readonly start: number }) {
    super(`${activity}: the morning ends at ${clockWords(am.end)}, after the afternoon begins at ${clockWords(pm.start)}`, {
      field: 'times.am.end',
      activity,
      end: am.end,
      start: pm.start,
      fix: 'end the morning earlier, or begin the afternoon later',
    });
  }
}

/** It can't be put out of use while something still counts on it. */
export class RotationInUse extends DomainError {
  readonly code = 'program.rotation_in_use';

  constructor({ id, name }: { readonly id: Id; readonly name: string }, uses: readonly string[]) {
    super(`${name} is in use: ${uses.join(', ')}`, { field: 'active', id, name, uses, fix: 'move these stays and remove these demands first' });
  }
}

export class DuplicateCell extends DomainError {
  readonly code = 'program.duplicate_cell';

  constructor(cell: { readonly week: number; readonly weekday: number; readonly half: string }) {
    const { week, weekday, half } = cell;
    super(`Week ${week}, weekday ${weekday}, ${half} stands in the pattern twice`, { field: 'cells', week, weekday, half });
  }
}

/** A row names something that this program does not have. */
export class UnknownReference extends DomainError {
  readonly code = 'program.unknown_reference';

  constructor(field: string, resource: string, id: Id) {
    super(`${field}: this program has no ${resource} ${id}`, { field, resource, id });
  }
}
