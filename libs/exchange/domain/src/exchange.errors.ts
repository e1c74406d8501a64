import { DomainError } from '@housestaff/kernel';
import type { PathProblem } from './program-file/field-reader';
import type { Standing } from './undo/standing';

/** The file can't be read as a workbook: wrong type, too big, suspicious, or broken. `reason` is stable, `fix` is for people. */
export class UnreadableFile extends DomainError {
  readonly code = 'exchange.file_unreadable';

  constructor(reason: string, what: string, fix: string) {
    super(`${what}. ${fix}`, { field: 'file', reason, what, fix });
  }
}

export class FileTooLarge extends DomainError {
  readonly code = 'exchange.file_too_large';

  constructor(bytes: number, limit: number) {
    const megabytes = (n: number) => `${(n / 1_048_576).toFixed(1)} MB`;
    super(`The file has ${megabytes(bytes)}; the most is ${megabytes(limit)}. Save only the schedule's sheets, without pictures.`, { field: 'file', bytes, limit });
  }
}

export class NoHeaderRow extends DomainError {
  readonly code = 'exchange.no_header_row';

  constructor(sheets: readonly string[]) {
    super('No sheet has a row of block dates such as "1 July - 30 July". Write each block\'s first and last day in one row, a block per column or pair of columns. A table of people, absences or assignments has the headings of the empty tables to fill in.', {
      field: 'file',
      sheets,
      expected: 'a row with the dates of at least two blocks',
    });
  }
}

/** Two blocks that leave days out or share days. Cells say where to correct it. */
export class BrokenCalendar extends DomainError {
  readonly code = 'exchange.calendar_broken';

  constructor(kind: 'hole' | 'overlap' | 'backwards' | 'year', message: string, cells: readonly string[]) {
    super(message, { field: cells.join(', '), kind, cells });
  }
}

export class DuplicatePerson extends DomainError {
  readonly code = 'exchange.duplicate_person';

  constructor(name: string, cells: readonly string[]) {
    super(`"${name}" stands in ${cells.join(' and ')}. Give each person one row, or tell the two apart by name.`, { field: cells.join(', '), name, cells });
  }
}

/** A mapping that names what is not in the file, or a leave that ends before it starts. */
export class InvalidMapping extends DomainError {
  readonly code = 'exchange.mapping_invalid';

  constructor(field: string, what: string, fix: string) {
    super(`${what}. ${fix}`, { field, what, fix });
  }
}

export class ImportNotOpen extends DomainError {
  readonly code = 'exchange.import_closed';

  constructor(status: string) {
    super(`This import is ${status}; stage the file again to change it.`, { status });
  }
}

/** Commit was asked for everything, but some labels still have no answer, or some rows are wrong. */
export class ImportNotReady extends DomainError {
  readonly code = 'exchange.import_not_ready';

  constructor(unmapped: readonly string[], problems: number, message = 'Some labels have no rotation yet. Choose one, skip them, or commit the accepted rows only.') {
    super(message, { unmapped, problems });
  }
}

/** Only what was committed, and recorded row by row, can be taken back. */
export class ImportNotUndoable extends DomainError {
  readonly code = 'exchange.import_not_undoable';

  constructor(status: string) {
    const why = status === 'not recorded' ? 'This import is from before undoing was possible' : `This import is ${status}`;
    super(`${why}, so there is nothing to undo.`, { status });
  }
}

/** Later edits rest on what the import wrote. Each says what it is and what would let the import go. */
export class ImportDependedOn extends DomainError {
  readonly code = 'exchange.import_depended_on';

  constructor(fileName: string, stands: readonly Standing[]) {
    const [first] = stands;
    const more = stands.length > 1 ? ` and ${stands.length - 1} more` : '';
    super(`The import of ${fileName} can't be undone: ${first?.name ?? 'something'}${more} came after it.`, { stands, fix: first?.fix });
  }
}

const PROBLEMS_SHOWN = 50;

/** A program file that isn't as this layout has it, with every place that is wrong (the first fifty). */
export class ProgramFileInvalid extends DomainError {
  readonly code = 'exchange.program_file_invalid';

  constructor(problems: readonly PathProblem[]) {
    const [first] = problems;
    const others = problems.length - 1;
    const more = others === 0 ? '' : others === 1 ? ' One more place is wrong.' : ` ${others} more places are wrong.`;
    super(`${first?.path ?? 'file'}: ${first?.what ?? 'not readable'}.${more}`, { field: first?.path ?? 'file', problems: problems.slice(0, PROBLEMS_SHOWN), count: problems.length, fix: first?.fix });
  }
}

/** There is no version to export yet. */
export class NothingPublished extends DomainError {
  readonly code = 'exchange.nothing_published';

  constructor(year: string) {
    super(`Nothing is published in ${year} yet. Import a year sheet or publish a draft, then export.`, { field: 'schedule', year, fix: 'publish a draft first' });
  }
}
