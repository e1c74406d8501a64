import type { PlanSetupFields } from '@housestaff/planning/domain';
import type { CoverageRequirement, Holiday, RotationRequirement } from '@housestaff/program/domain';
import { carryDemands } from './carry-demands';
import { datesToEnter } from './dates-to-enter';
import { checkInterns, type InternInput } from './interns';
import { namedInPlans } from './named-in-plans';

const next = { start: '2027-07-01', end: '2028-07-01' };

describe('incoming residents', () => {
  const intern = (more: Partial<InternInput>): InternInput => ({ givenName: 'Ana', familyName: 'Silva', email: null, pgy: 1, cohort: null, startsOn: null, ...more });
  const people = [{ displayName: 'Chidi Abara', email: 'chidi@example.org' }];

  it('are fine with a family name alone', () => expect(checkInterns([intern({}), intern({ givenName: '', familyName: 'Li' })], people, next)).toEqual([]));

  it.each([
    [intern({ familyName: ' ' }), 'familyName', 'A family name is missing'],
    [intern({ email: 'ana at home' }), 'email', '“ana at home” is not an e-mail address'],
    [intern({ pgy: 0 }), 'pgy', 'PGY 0 is not a whole number from 1 to 9'],
    [intern({ startsOn: '2028-07-01' }), 'startsOn', '2028-07-01 is not a day of the new year'],
    [intern({ email: 'CHIDI@example.org' }), 'email', 'Chidi Abara is in the program already, with this e-mail'],
    [intern({ givenName: 'chidi ', familyName: ' ABARA' }), 'familyName', 'Chidi Abara is in the program already'],
  ] as const)('%o: %s', (row, field, words) => expect(checkInterns([row], people, next)).toEqual([{ row: 0, field, words }]));

  it('are named by row where two rows are the same person', () => {
    const rows = [intern({ email: 'a@example.org' }), intern({ familyName: 'Lee', email: 'A@example.org' }), intern({ givenName: 'ANA' })];
    expect(checkInterns(rows, people, next)).toEqual([
      { row: 1, field: 'email', words: 'Row 1 has this e-mail already' },
      { row: 2, field: 'familyName', words: 'Row 1 has this name already' },
    ]);
  });
});

describe('demands', () => {
  const coverage = (id: string, blockId: string | null): CoverageRequirement => ({ id, rotationId: 'icu', blockId, pgys: [2, 3], minPeople: 1, maxPeople: null, status: 'observed' });
  const requirement: RotationRequirement = { id: 'q', rotationId: 'icu', pgy: 1, minBlocks: 1, targetBlocks: null, maxBlocks: 2, fulfilledBy: ['nf'], status: 'confirmed' };
  const blocks = (...ordinals: number[]) => ({ blocks: ordinals.map((ordinal) => ({ id: `${ordinals.length}-${ordinal}`, ordinal, name: `Block ${ordinal}`, period: next, splitOn: null })) });

  it('go to the block of the same number, and what has none is told', () => {
    let n = 0;
    const carried = carryDemands({ requirements: [requirement], coverage: [coverage('a', null), coverage('b', '3-2'), coverage('c', '3-3')] }, blocks(1, 2, 3), blocks(1, 2), () => `new-${++n}`);
    expect(carried.coverage).toEqual([{ ...coverage('new-1', null) }, { ...coverage('new-2', '2-2') }]);
    expect(carried.lost).toEqual([{ coverage: coverage('c', '3-3'), block: 'Block 3' }]);
    expect(carried.requirements).toEqual([{ ...requirement, id: 'new-3' }]);
  });
});

describe('dates to enter', () => {
  const holiday = (name: string, day: string): Holiday => ({ id: day, programId: 'p', day, name, version: 1 });
  const year = { start: '2026-07-01', end: '2027-07-01' };

  it.each([
    ['Independence Day', '2026-07-04', false, '2027-07-04'],
    ['Labor Day', '2026-09-07', true, '2027-09-06'],
    ['Thanksgiving', '2026-11-26', true, '2027-11-25'],
    ['Day after Thanksgiving', '2026-11-27', true, '2027-11-26'],
    ['New Year', '2027-01-01', false, '2028-01-01'],
    ['Martin Luther King Jr. Day', '2027-01-18', true, '2028-01-17'],
    ['Memorial Day', '2027-05-31', true, '2028-05-29'],
    ['Founder’s day', '2027-03-03', true, null],
  ])('%s', (name, day, moves, proposed) => expect(datesToEnter([holiday(name, day)], [], year, next)).toMatchObject([{ kind: 'holiday', name, day, moves, proposed }]));

  it('leave out what is there already, and other years', () => {
    expect(datesToEnter([holiday('Labor Day', '2026-09-07'), holiday('labor day', '2027-09-06'), holiday('Juneteenth', '2026-06-19')], [], year, next)).toEqual([]);
  });

  it('hold events, which nothing is proposed for', () => {
    const event = { id: 'e', programId: 'p', name: 'Retreat', period: { start: '2026-10-05', end: '2026-10-07' }, half: null, effect: 'note', activityId: null, audience: null, version: 1 } as const;
    expect(datesToEnter([], [event], year, next)).toEqual([{ kind: 'event', name: 'Retreat', day: '2026-10-05', moves: true, rule: '', proposed: null }]);
  });
});

describe('plans', () => {
  const fields: PlanSetupFields = {
    ...{ kind: 'call', name: 'Call', slot: 'day', plans: 'duties', dutyHours: true, items: [{ id: 'c' }] },
    people: { personIds: ['stays', 'left'] },
    demands: [{ id: 'd', name: 'Winter', items: ['c'], days: { from: '2026-12-01', to: '2027-03-01' }, min: 1, max: 1, strength: 'demand' }],
    rules: [{ id: 'r', name: 'Not hers', kind: 'most', items: ['c'], max: 1, per: 'week', on: true, strength: 'rule', people: { personIds: ['left'] } }],
    wishes: [
      { personId: 'left', items: ['c'], date: '2027-09-01', want: false, weight: 1 },
      { personId: 'stays', items: ['c'], date: '2027-06-30', want: false, weight: 1 },
      { personId: 'stays', items: ['c'], date: '2027-07-01', want: false, weight: 1 },
    ],
  };

  it('say whom and what days they name in vain', () => {
    const found = namedInPlans([{ id: 's', fields }], new Set(['left']), '2027-07-01');
    expect(found.map(({ where, name, why, personId, day }) => [where, name, why, personId, day])).toEqual([
      ['people', 'Call', 'left', 'left', null],
      ['demand', 'Winter', 'past', null, '2027-03-01'],
      ['rule', 'Not hers', 'left', 'left', null],
      ['wish', 'Wishes', 'left', 'left', '2027-09-01'],
      ['wish', 'Wishes', 'past', 'stays', '2027-06-30'],
    ]);
  });
});
