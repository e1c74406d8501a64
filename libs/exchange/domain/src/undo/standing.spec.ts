import { distinctStandings, standingChanges, standingRow } from './standing';

const names = new Map([['p', 'Iris Okafor'], ['r', 'ICU'], ['y', 'AY 2027-28']]);

it.each([
  ['identity.membership', {}, 'the login of Iris Okafor'],
  ['identity.invitation', { accepted_at: null, revoked_at: null }, 'an open invitation of Iris Okafor'],
  ['identity.invitation', { accepted_at: '2026-07-01', revoked_at: null }, undefined],
  ['exchange.calendar_feed', { revoked_at: null }, 'a calendar link of Iris Okafor'],
  ['exchange.calendar_feed', { revoked_at: '2026-07-01' }, undefined],
  ['assignments.draft', { name: 'July', status: 'open', has_steps: true }, 'the draft “July”'],
  ['assignments.draft', { name: 'July', status: 'open', has_steps: false }, undefined],
  ['assignments.draft_change', { draft_name: 'July', draft_open: false }, undefined],
  ['planning.schedule_run', { plan_name: 'Annual blocks', status: 'running' }, 'the plan run “Annual blocks”'],
  ['planning.schedule_run', { plan_name: 'Annual blocks', status: 'succeeded' }, undefined],
  ['compliance.hour_day', { logged: true }, 'logged hours of Iris Okafor'],
  ['program.institutional_event', { name: 'Retreat' }, 'the event “Retreat”'],
  ['onboarding.roll_over', { undone_at: null }, 'a year rolled over'],
  ['people.absence', { person_id: 'p', period: '[2026-10-05,2026-10-10)' }, 'the leave of Iris Okafor (5 – 9 Oct 2026)'],
  ['program.coverage_requirement', { rotation_id: 'r', academic_year_id: 'y' }, 'the coverage of ICU in AY 2027-28'],
  ['people.tray_of_tea', {}, 'a tray of tea of Iris Okafor'],
])('%s %j stands as %s', (table, row, name) => {
  const standing = standingRow(table, row, 'Iris Okafor', names);
  expect(standing?.name).toBe(name);
  if (standing) expect([standing.why, standing.fix].every((words) => words !== '')).toBe(true);
});

it('says the same once: a pattern has many cells', () => {
  const cell = (week: number) => ({ table: 'program.pattern_cell', key: `r/${week}`, before: null, after: { rotation_id: 'r', week } });
  const changes = standingChanges([cell(1), cell(2)], names);
  expect(distinctStandings([...changes, ...changes]).map(({ why }) => why)).toEqual(['The weekly pattern of ICU was changed after the import']);
});
