import { superviseAll } from './supervision';
import type { SupervisionInput, SupervisionRow } from './supervision-input';
import { NO_SUPERVISION, type SupervisionPolicy } from './supervision-policy';

const DAY = '2026-07-06';
const row = (personId: string, more: Partial<SupervisionRow> = {}): SupervisionRow => ({ dutyId: null, personId, activityId: 'clinic', rotationId: 'fmc', date: DAY, half: 'am', ...more });
const precepts = (personId: string, more: Partial<SupervisionRow> = {}): SupervisionRow => row(personId, { activityId: 'precept', rotationId: null, ...more });

function input(learners: SupervisionRow[], attendings: SupervisionRow[] = []): SupervisionInput {
  const period = { start: '2026-07-01', end: '2027-07-01' };
  return {
    ...{ learners, attendings, clinicalActivityIds: new Set(['clinic', 'procedures']), supervisingActivityIds: new Set(['precept']) },
    rotationWeights: new Map([['fmc', 0.3]]),
    pgy: new Map([['one', [{ period, pgy: 1 }]], ['other-one', [{ period, pgy: 1 }]], ['two', [{ period, pgy: 2 }]]]),
  };
}

const policy = (more: Partial<SupervisionPolicy>): SupervisionPolicy => ({ ...NO_SUPERVISION, on: true, severity: 'violation', ...more });
const needs = (learners: SupervisionRow[], more: Partial<SupervisionPolicy> = {}) => superviseAll(input(learners), policy(more)).map(({ status, limit, load }) => ({ status, limit, load }));

describe('supervision', () => {
  it('is off until a program sets it', () => {
    expect(superviseAll(input([row('one')]), NO_SUPERVISION)).toEqual([]);
  });

  it('rounds the learners together up, with no dust of sums', () => {
    const many = Array.from({ length: 10 }, (_, n) => row(`l${n}`));
    expect(needs(many)).toMatchObject([{ status: 'violation', limit: 3 }]);
    expect(needs([...many, row('l10')])).toMatchObject([{ limit: 4 }]);
  });

  it('compares the attendings present, each once, with those needed', () => {
    const learners = [row('a'), row('b'), row('c'), row('d')];
    const [measure] = superviseAll(input(learners, [precepts('x'), precepts('x'), precepts('y', { half: 'pm' })]), policy({ severity: 'warning' }));
    expect(measure).toMatchObject({ ruleId: 'supervision', status: 'warning', measured: 1, limit: 2, unit: 'people', sense: 'at-least', date: DAY, half: 'am' });
    expect(superviseAll(input(learners, [precepts('x'), precepts('y')]), policy({}))).toMatchObject([{ status: 'pass', measured: 2, limit: 2 }]);
  });

  it('weighs by PGY, and more for an activity; a learner twice in a half-day is one', () => {
    const by: Partial<SupervisionPolicy> = { method: 'pgy-weights', weights: { 1: 0.5, 2: 0.25 }, extra: [{ activityId: 'procedures', weight: 1 }] };
    expect(needs([row('one'), row('two'), row('one')], by)).toMatchObject([{ limit: 1, load: 0.75 }]);
    expect(needs([row('one'), row('two', { activityId: 'procedures' })], by)).toMatchObject([{ limit: 2, load: 1.75 }]);
  });

  it('takes learners for one attending by PGY', () => {
    const by: Partial<SupervisionPolicy> = { method: 'ratio', ratios: { 1: 2, 2: 4 } };
    expect(needs([row('one'), row('other-one'), row('two')], by)).toMatchObject([{ limit: 2, load: 1.25 }]);
    expect(needs([row('one')], { method: 'ratio', ratios: { 1: 0 } })).toMatchObject([{ status: 'pass', limit: 0 }]);
  });

  it('can’t be told where a PGY isn’t known or has no figure, when the method asks for it', () => {
    const by: Partial<SupervisionPolicy> = { method: 'pgy-weights', weights: { 1: 0.5 } };
    expect(superviseAll(input([row('one'), row('nobody'), row('two')]), policy(by))).toMatchObject([{ status: 'not-assessable', measured: null, unknown: ['nobody', 'two'], learners: [{}, {}, {}] }]);
    expect(needs([row('nobody')])).toMatchObject([{ status: 'violation', limit: 1 }]);
  });

  it('judges each group by its own activities, in order of group and time, with an id of its own', () => {
    const learners = [row('a', { half: 'pm' }), row('b', { date: '2026-07-05', activityId: 'procedures' }), row('c'), row('d', { activityId: 'lecture' })];
    const groups = [
      { name: 'Procedures', learnerActivityIds: ['procedures'], supervisorActivityIds: ['scope'] },
      { name: 'Clinic', learnerActivityIds: null, supervisorActivityIds: null },
    ];
    const measures = superviseAll(input(learners, [precepts('x', { activityId: 'scope', date: '2026-07-05' })]), policy({ groups }));
    expect(measures.map(({ id, status }) => [id, status])).toEqual([
      ['supervision:Procedures:2026-07-05:am', 'pass'],
      ['supervision:Clinic:2026-07-05:am', 'violation'],
      ['supervision:Clinic:2026-07-06:am', 'violation'],
      ['supervision:Clinic:2026-07-06:pm', 'violation'],
    ]);
  });
});
