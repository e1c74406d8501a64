import type { ScheduleFinding } from '@housestaff/assignments/application';
import type { OverrideState } from './finding-overrides';
import { marked } from './marked';

const given = (more: Partial<OverrideState> = {}): OverrideState => ({
  ...{ findingId: 'f', ruleId: 'eighty-hour-week', personId: 'p', personName: 'P', measured: 84, allowed: 80, reason: 'Agreed' },
  ...{ givenBy: 'director', givenAt: new Date(0), publishedVersion: 3, ...more },
});
const found = (more: Partial<ScheduleFinding> = {}): ScheduleFinding =>
  ({ id: 'f', ruleId: 'eighty-hour-week', severity: 'violation', measured: 84, limit: 80, override: null, ...more }) as ScheduleFinding;
const holds = (finding: Partial<ScheduleFinding>, ...overrides: OverrideState[]): boolean => marked([found(finding)], overrides)[0]?.override !== null;

describe('an override', () => {
  it('is shown with its finding', () => {
    expect(marked([found()], [given()])[0]?.override).toEqual({ reason: 'Agreed', by: 'director', at: '1970-01-01T00:00:00.000Z', version: 3 });
  });

  it.each([
    ['the same', {}, {}, true],
    ['less than then', { measured: 81 }, {}, true],
    ['more than then', { measured: 84.01 }, {}, false],
    ['the same under a tighter limit', { limit: 76 }, {}, false],
    ['more under a wider limit', { measured: 90, limit: 88 }, {}, true],
    ['another finding', { id: 'g' }, {}, false],
    ['a warning', { severity: 'warning' }, {}, false],
    ['as few attendings', { ruleId: 'supervision', measured: 0, limit: 1 }, { ruleId: 'supervision', measured: 0, allowed: 1 }, true],
    ['fewer attendings', { ruleId: 'supervision', measured: 0, limit: 2 }, { ruleId: 'supervision', measured: 1, allowed: 2 }, false],
    ['a shorter rest', { ruleId: 'fourteen-after-call', measured: 9, limit: 14 }, { ruleId: 'fourteen-after-call', measured: 10, allowed: 14 }, false],
    ['a longer overlap', { ruleId: 'duties-overlap', measured: 2, limit: 0 }, { ruleId: 'duties-overlap', measured: 1, allowed: 0 }, false],
  ] as const)('for %s holds or not', (_, finding, override, expected) => {
    expect(holds(finding, given(override))).toBe(expected);
  });

  it('is the newest one', () => {
    expect(holds({ measured: 86 }, given(), given({ measured: 86, publishedVersion: 4 }))).toBe(true);
    expect(holds({ measured: 86 }, given({ measured: 86 }), given({ publishedVersion: 4 }))).toBe(false);
  });
});
