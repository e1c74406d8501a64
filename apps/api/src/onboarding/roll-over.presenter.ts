import type * as onboarding from '@housestaff/onboarding/application';
import type { AcademicBlock, AcademicYear } from '@housestaff/program/domain';
import { given } from '../http/given';
import type { RollOverChoices } from './roll-over-choices.dto';
import type { RollOverDone } from './roll-over-done.dto';
import type { RollOverBlock, RollOverPreview, RollOverYear } from './roll-over-preview.dto';

export function choicesOf({ interns, ...body }: RollOverChoices): onboarding.RollOverChoices {
  const rows = (interns ?? []).map(({ givenName, familyName, email = null, pgy = 1, cohort = null, startsOn = null }) => ({ givenName, familyName, email, pgy, cohort, startsOn }));
  return { ...given(body), interns: rows };
}

export function presentPreview({ year, newYear, people, interns, dates, tallies, plans, problems, lost, ...preview }: onboarding.RollOverPreview): RollOverPreview {
  return {
    ...preview,
    year: { ...presentYear(year), id: year.id, version: year.version },
    newYear: presentYear(newYear),
    people: [...people],
    interns: interns.map((one) => ({ ...one, problems: one.problems.map(({ field, words }) => ({ field, words })) })),
    ...{ dates: [...dates], lost: [...lost], problems: [...problems] },
    plans: { count: plans.count, mentions: [...plans.mentions] },
    tallies: { measures: [...tallies.measures], rows: [...tallies.rows] },
  };
}

function presentYear({ name, period, blocks }: AcademicYear): RollOverYear {
  return { name, from: period.start, to: period.end, blocks: blocks.map(presentBlock) };
}

function presentBlock({ ordinal, name, period, splitOn }: AcademicBlock): RollOverBlock {
  return { ordinal, name, from: period.start, to: period.end, splitOn };
}

export function presentDone({ people, interns, lost, builtOn, ...done }: onboarding.RollOverDone): RollOverDone {
  return { ...done, people: [...people], interns: [...interns], lost: [...lost], builtOn: [...builtOn] };
}
