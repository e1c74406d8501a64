import { conflict, invalid, type ErrorRow } from './row';

export const programErrors = {
  'program.already_there': conflict,
  'program.block_backwards': invalid,
  'program.block_outside_year': invalid,
  'program.calendar_empty': invalid,
  'program.calendar_hole': invalid,
  'program.calendar_overlap': invalid,
  'program.duplicate_cell': invalid,
  'program.duplicate_demand': invalid,
  'program.fulfilled_by_itself': invalid,
  'program.range_inverted': invalid,
  'program.requirement_exceeds_year': invalid,
  'program.requirements_exceed_year': invalid,
  'program.split_outside_block': invalid,
  'program.times_inverted': invalid,
  'program.unknown_reference': invalid,
  'program.year_overlaps': conflict,
} as const satisfies Record<string, ErrorRow>;
