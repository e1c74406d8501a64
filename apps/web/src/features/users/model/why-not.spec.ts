import type { UserRow } from '@housestaff/api-client';
import { describe, expect, it } from '@jest/globals';
import { isLastAdmin, whyNot } from './why-not';

const user = (userId: string, values: Partial<UserRow> = {}): UserRow => ({ userId, email: `${userId}@x.example`, name: userId, personId: null, personName: null, active: true, grants: [{ role: 'coordinator', programId: 'p1' }], lastSeenAt: null, memberElsewhere: false, version: 1, mayChange: true, ...values });
const admin = { grants: [{ role: 'org-admin', programId: null }] };
const me = { userId: 'me', mayWrite: true };

describe('why something can not be done to a user', () => {
  it('has no reason for somebody within reach', () => {
    for (const deed of ['roles', 'link', 'reset', 'deactivate', 'reactivate', 'remove'] as const) expect(whyNot(deed, user('ann'), me, [])).toBeNull();
  });

  it('is that one only reads, or that they may more', () => {
    expect(whyNot('roles', user('ann'), { ...me, mayWrite: false }, [])).toContain('read');
    expect(whyNot('roles', user('ann', { mayChange: false }), me, [])).toContain('beyond yours');
  });

  it('is that it would be oneself', () => {
    expect(whyNot('deactivate', user('me'), me, [])).toContain('This is you');
    expect(whyNot('reset', user('me'), me, [])).toContain('your account');
    expect(whyNot('link', user('me'), me, [])).toBeNull();
  });

  it('is that a password is another organization’s too, or that they are out', () => {
    expect(whyNot('reset', user('ann', { memberElsewhere: true }), me, [])).toContain('another organization');
    expect(whyNot('reset', user('ann', { active: false }), me, [])).toBe('Reactivate them first');
  });

  it('is that nobody else is admin', () => {
    const ann = user('ann', admin);
    expect(isLastAdmin(ann, [ann, user('bob', { ...admin, active: false })])).toBe(true);
    expect(whyNot('remove', ann, me, [ann])).toContain('only admin');
    expect(whyNot('remove', ann, me, [ann, user('bob', admin)])).toBeNull();
  });
});
