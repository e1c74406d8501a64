import type * as domain from '@housestaff/program/domain';
import type { OpenedYear, RotationView, YearDemands } from '@housestaff/program/application';
import type { AcademicBlock, AcademicYear } from './academic-year.dto';
import type { Activity } from './activity.dto';
import type { InstitutionalEvent } from './institutional-event.dto';
import type { Holiday } from './holiday.dto';
import type { Requirements } from './requirement.dto';
import type { Rotation, RotationDetail } from './rotation.dto';

export function presentBlock({ id, ordinal, name, period, splitOn }: domain.AcademicBlock): AcademicBlock {
  return { id, ordinal, name, from: period.start, to: period.end, splitOn };
}

export function presentYear({ id, programId, name, period, blocks, scheduleId, version }: OpenedYear): AcademicYear {
  return { id, programId, name, from: period.start, to: period.end, blocks: blocks.map(presentBlock), scheduleId, version };
}

export function presentHoliday({ id, day, name, version }: domain.Holiday): Holiday {
  return { id, day, name, version };
}

export function presentEvent({ programId: _, period, audience, ...event }: domain.InstitutionalEvent): InstitutionalEvent {
  const people = audience && { ...(audience.kinds ? { kinds: [...audience.kinds] } : {}), ...(audience.pgys ? { pgys: [...audience.pgys] } : {}) };
  return { ...event, from: period.start, to: period.end, audience: people };
}

export function presentActivity({ programId: _, ...activity }: domain.Activity): Activity {
  return activity;
}

export function presentRotation({ programId: _, zone: _zone, pattern: _pattern, untimedActivities, ...rotation }: RotationView): Rotation {
  return { ...rotation, untimedActivities: [...untimedActivities] };
}

export function presentRotationDetail(rotation: RotationView): RotationDetail {
  return { ...presentRotation(rotation), pattern: [...rotation.pattern] };
}

export function presentDemands({ requirements, coverage, version }: YearDemands): Requirements {
  return {
    requirements: requirements.map((row) => ({ ...row, fulfilledBy: [...row.fulfilledBy] })),
    coverage: coverage.map((row) => ({ ...row, pgys: row.pgys && [...row.pgys] })),
    version,
  };
}
