import { conflict, invalid, missing, row, type ErrorRow } from './row';

export const exchangeErrors = {
  'exchange.file_unreadable': invalid,
  'exchange.file_too_large': row(413, 'validation', 'low'),
  'exchange.no_header_row': invalid,
  'exchange.calendar_broken': invalid,
  'exchange.duplicate_person': invalid,
  'exchange.mapping_invalid': invalid,
  'exchange.import_closed': conflict,
  'exchange.nothing_published': conflict,
  'exchange.import_not_undoable': conflict,
  'exchange.import_depended_on': conflict,
  'exchange.program_file_invalid': invalid,
  'feed.no_person': missing,
  'feed.unknown_service': invalid,
  'exchange.import_not_ready': invalid,
} as const satisfies Record<string, ErrorRow>;
