import { DomainError } from '@housestaff/kernel';

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
    super('No sheet has a row of block dates such as "1 July - 30 July". Write each block\'s first and last day in one row, a block per column or pair of columns.', {
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

/** Commit was asked for everything, but some labels still have no answer. */
export class ImportNotReady extends DomainError {
  readonly code = 'exchange.import_not_ready';

  constructor(unmapped: readonly string[], problems: number) {
    super('Some labels have no rotation yet. Choose one, skip them, or commit the accepted rows only.', { unmapped, problems });
  }
}
