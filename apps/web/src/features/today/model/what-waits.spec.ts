import { describe, expect, it } from '@jest/globals';
import type { Absence, Swap } from '@housestaff/api-client';
import { whatWaits } from './what-waits';

const leave = (...names: string[]) => names.map((personName) => ({ personName })) as Absence[];
const swap = (status: Swap['status'], needs: Swap['needs'], name: string) => ({ status, needs, mayI: { approve: status === 'accepted' && needs.includes('manager') ? true : 'Nothing to approve' }, requester: { personId: name, name } }) as Swap;

describe('what a planner is waited for with', () => {
  it('is nothing while nothing is asked, or known', () => {
    expect(whatWaits({ leave: undefined, swaps: undefined })).toEqual([]);
    expect(whatWaits({ leave: [], swaps: [swap('requested', ['counterpart', 'manager'], 'Lee, Ann'), swap('accepted', [], 'Lee, Ann')] })).toEqual([]);
  });

  it('is counted, and says who asks', () => {
    expect(whatWaits({ leave: leave('Lee, Ann', 'Lee, Ann', 'Ray, Bob', 'Sol, Cy'), swaps: [swap('accepted', ['manager'], 'Ray, Bob')] })).toEqual([
      { href: '/leave?status=requested', words: '4 leave requests to answer', who: 'Ann Lee, Bob Ray and 1 more' },
      { href: '/swaps?tab=approvals', words: '1 swap to approve', who: 'Bob Ray' },
    ]);
  });

  it('are conflicts of the week, not those of later', () => {
    const count = (urgency: 'today' | 'week' | 'later', many: number) => ({ kind: 'uncovered-demand' as const, severity: 'violation' as const, urgency, count: many });
    const of = (...counts: ReturnType<typeof count>[]) => whatWaits({ leave: undefined, swaps: undefined, conflicts: { counts, lookedAt: null, stale: false } });
    expect(of(count('today', 1), count('week', 2), count('later', 9))).toEqual([{ href: '/conflicts', words: '3 conflicts within a week', who: 'Uncovered demand' }]);
    expect(of(count('later', 9))).toEqual([]);
  });
});
