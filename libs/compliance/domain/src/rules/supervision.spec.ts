import { superviseAll } from '../supervision';
import type { Half, SupervisionInput, SupervisionRow } from '../supervision-input';
import type { SupervisionPolicy } from '../supervision-policy';

const YEAR = { start: '2026-07-01', end: '2027-07-01' };
const policy = (more: Partial<SupervisionPolicy> = {}): SupervisionPolicy => ({
  on: true,
  severity: 'violation',
  method: 'pgy-weights',
  weights: { 1: 0.5, 2: 0.25, 3: 0.1 },
  ratios: { 1: 2, 2: 4, 3: 0 },
  extra: [],
  groups: [{ name: 'Clinic', learnerActivityIds: null, supervisorActivityIds: null }],
  ...more,
});

const row = (personId: string, activityId = 'clinic', date = '2026-07-06', half: Half = 'am', rotationId: string | null = 'ward'): SupervisionRow => ({ dutyId: `${personId}${activityId}${half}`, personId, activityId, rotationId, date, half });

/** Learners are called after their PGY: a1, b1, a2 … */
function input(learners: readonly SupervisionRow[], attendings: readonly SupervisionRow[] = []): SupervisionInput {
  const pgy = new Map(learners.filter(({ personId }) => /\d$/.test(personId)).map(({ personId }) => [personId, [{ pgy: Number(personId.at(-1)), period: YEAR }]]));
  return { learners, attendings, clinicalActivityIds: new Set(['clinic', 'procedures', 'inpatient']), supervisingActivityIds: new Set(['precept', 'rounds']), rotationWeights: new Map([['ward', 0.4], ['icu', 1]]), pgy };
}

const attendings = (count: number) => Array.from({ length: count }, (_, n) => row(`attending-${n}-`, 'precept'));
const told = (learners: readonly SupervisionRow[], present: readonly SupervisionRow[], more: Partial<SupervisionPolicy> = {}) =>
  superviseAll(input(learners, present), policy(more)).map(({ group, date, half, status, measured, limit }) => [group, date, half, status, measured, limit]);
const oneOf = (learners: readonly SupervisionRow[], count: number, more: Partial<SupervisionPolicy> = {}) => told(learners, attendings(count), more).map((one) => one.slice(3));

describe('attendings needed by the weights of PGYs', () => {
  it.each([
    [['a1', 'b1'], 0, 'violation', 1],
    [['a1', 'b1'], 1, 'pass', 1],
    [['a1', 'b1', 'a3'], 1, 'violation', 2],
    [['a1', 'b1', 'a3'], 2, 'pass', 2],
    [['a3', 'b3', 'c3'], 1, 'pass', 1],
    [['a2', 'b2', 'c2', 'd2'], 1, 'pass', 1],
    [['a3', 'b3', 'c3', 'd3', 'e3', 'f3', 'g3', 'h3', 'i3', 'j3'], 1, 'pass', 1],
  ])('%j with %d present: %s', (learners, count, status, limit) => {
    expect(oneOf(learners.map((name) => row(name)), count)).toEqual([[status, count, limit]]);
  });

  it('says what it was worked out from', () => {
    expect(superviseAll(input([row('a1'), row('a3')], attendings(1)), policy())).toMatchObject([
      { id: 'supervision:Clinic:2026-07-06:am', ruleId: 'supervision', unit: 'people', sense: 'at-least', load: expect.closeTo(0.6, 9), learners: [{ personId: 'a1' }, { personId: 'a3' }], attendings: [{ personId: 'attending-0-' }], unknown: [] },
    ]);
  });

  it('adds what an activity weighs extra, once a learner', () => {
    const extra = [{ activityId: 'procedures', weight: 1 }, { activityId: 'inpatient', weight: 0.5 }];
    expect(oneOf([row('a2', 'procedures'), row('b2')], 2, { extra })).toEqual([['pass', 2, 2]]);
    expect(oneOf([row('a2', 'procedures'), row('a2', 'clinic')], 1, { extra })).toEqual([['violation', 1, 2]]);
    expect(oneOf([row('a2', 'procedures'), row('a2', 'procedures')], 1, { extra })).toEqual([['violation', 1, 2]]);
    expect(oneOf([row('a1', 'procedures'), row('a1', 'inpatient')], 2, { extra })).toEqual([['pass', 2, 2]]);
  });

  it('goes by the PGY of that day', () => {
    const learners = [row('late', 'clinic', '2026-06-30'), row('late', 'clinic', '2026-07-01')];
    const changing = { ...input(learners), pgy: new Map([['late', [{ pgy: 2, period: YEAR }, { pgy: 1, period: { start: '2025-07-01', end: '2026-07-01' } }]]]) };
    expect(superviseAll(changing, policy()).map(({ load }) => load)).toEqual([0.5, 0.25]);
  });

  it('can’t be told where a PGY isn’t known, or has no weight', () => {
    const [measure] = superviseAll(input([row('a1'), row('who'), row('a9')], attendings(3)), policy());
    expect(measure).toMatchObject({ status: 'not-assessable', measured: null, limit: 1, load: 0.5, unknown: ['who', 'a9'] });
    expect(measure?.learners).toHaveLength(3);
  });
});

describe('attendings needed by a ratio', () => {
  it.each([
    [['a1', 'b1'], 1, 'pass', 1],
    [['a1', 'b1', 'c1'], 1, 'violation', 2],
    [['a1', 'a2', 'b2'], 1, 'pass', 1],
    [['a1', 'a2', 'b2', 'c2'], 2, 'pass', 2],
    [['a3', 'b3', 'c3'], 0, 'pass', 0],
    [['a1', 'b1', 'a3'], 1, 'pass', 1],
  ])('%j with %d present: %s', (learners, count, status, limit) => {
    expect(oneOf(learners.map((name) => row(name)), count, { method: 'ratio', extra: [{ activityId: 'clinic', weight: 5 }] })).toEqual([[status, count, limit]]);
  });

  it('may be one to one', () => {
    expect(oneOf(['a1', 'b1'].map((name) => row(name)), 1, { method: 'ratio', ratios: { 1: 1 } })).toEqual([['violation', 1, 2]]);
  });

  it('thirds make a whole', () => {
    expect(oneOf(['a1', 'b1', 'c1'].map((name) => row(name)), 1, { method: 'ratio', ratios: { 1: 3 } })).toEqual([['pass', 1, 1]]);
  });

  it('can’t be told where a PGY isn’t known, or has no ratio', () => {
    expect(oneOf([row('who')], 1, { method: 'ratio' })).toEqual([['not-assessable', null, 0]]);
    expect(oneOf([row('a9')], 1, { method: 'ratio' })).toEqual([['not-assessable', null, 0]]);
  });
});

describe('attendings needed by the weights of rotations', () => {
  const on = (personId: string, rotationId: string | null) => row(personId, 'clinic', '2026-07-06', 'am', rotationId);

  it('asks for no PGY; a rotation without weight, or none, weighs nothing', () => {
    const rules = { method: 'rotation-weights', extra: [{ activityId: 'clinic', weight: 5 }] } as const;
    expect(oneOf([on('a', 'ward'), on('b', 'ward')], 1, rules)).toEqual([['pass', 1, 1]]);
    expect(oneOf([on('a', 'ward'), on('b', 'icu')], 1, rules)).toEqual([['violation', 1, 2]]);
    expect(oneOf([on('a', 'gym'), on('b', null)], 0, rules)).toEqual([['pass', 0, 0]]);
    expect(oneOf([on('a', 'gym'), on('b', 'icu'), on('c', null)], 1, rules)).toEqual([['pass', 1, 1]]);
  });
});

describe('groups and half-days', () => {
  it('each half-day with learners, in order; an attending alone is none', () => {
    const learners = [row('a1', 'clinic', '2026-07-07', 'pm'), row('a1', 'clinic', '2026-07-06', 'pm'), row('b1', 'clinic', '2026-07-06', 'am'), row('b1', 'clinic', '2026-07-07', 'am')];
    const present = [row('x', 'precept', '2026-07-06', 'pm'), row('x', 'precept', '2026-07-08', 'am'), row('y', 'rounds', '2026-07-07', 'am')];
    expect(told(learners, present)).toEqual([
      ['Clinic', '2026-07-06', 'am', 'violation', 0, 1],
      ['Clinic', '2026-07-06', 'pm', 'pass', 1, 1],
      ['Clinic', '2026-07-07', 'am', 'pass', 1, 1],
      ['Clinic', '2026-07-07', 'pm', 'violation', 0, 1],
    ]);
  });

  it('an attending with two duties in a half-day is one', () => {
    expect(told([row('a1'), row('b1'), row('c1')], [row('x', 'precept'), row('x', 'rounds')])).toEqual([['Clinic', '2026-07-06', 'am', 'violation', 1, 2]]);
  });

  it('without activities named: every clinical one, and every one that supervises', () => {
    expect(told([row('a1', 'lecture'), row('b1', 'inpatient')], [row('x', 'research'), row('y', 'rounds')])).toEqual([['Clinic', '2026-07-06', 'am', 'pass', 1, 1]]);
    expect(told([row('a1', 'lecture')], [])).toEqual([]);
  });

  it('with activities named: those alone', () => {
    const groups = [
      { name: 'Procedures', learnerActivityIds: ['procedures'], supervisorActivityIds: ['scope'] },
      { name: 'Wards', learnerActivityIds: ['inpatient'], supervisorActivityIds: null },
    ];
    expect(told([row('a1', 'inpatient'), row('b1', 'procedures'), row('c1', 'clinic')], [row('x', 'scope'), row('y', 'precept')], { groups })).toEqual([
      ['Procedures', '2026-07-06', 'am', 'pass', 1, 1],
      ['Wards', '2026-07-06', 'am', 'pass', 1, 1],
    ]);
  });

  it('is a warning or a violation, and off, by setting', () => {
    expect(oneOf([row('a1')], 0, { severity: 'warning' })).toEqual([['warning', 0, 1]]);
    expect(oneOf([row('a1')], 0, { on: false })).toEqual([]);
  });
});
