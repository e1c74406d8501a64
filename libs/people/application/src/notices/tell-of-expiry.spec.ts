import type { JobContext, RecordedEvent } from '@housestaff/kernel';
import type { Notice, Notices } from '@housestaff/notifications/application';
import type { NamedQualification, Qualifications } from '../ports/qualifications';
import { TellOfExpiry } from './tell-of-expiry';

const CARD = { id: 'q', programId: 'p', personId: 'ada', personName: 'Ada Byron', typeName: 'ACLS', expires: '2026-12-20' } as NamedQualification;
const EVENT = { id: 'e', kind: 'people.certification.expiring', resourceId: 'q' } as RecordedEvent;

async function toldOf(found: NamedQualification | undefined): Promise<Notice[]> {
  const sent: Notice[] = [];
  const qualifications = { findById: async () => found } as unknown as Qualifications;
  const notices = { send: async (notice: Notice) => sent.push(notice) } as unknown as Notices;
  const context = { commit: <T>(work: () => Promise<T>) => work() } as JobContext;
  await new TellOfExpiry(qualifications, notices).on(EVENT, context);
  return sent;
}

describe('a certification that expires', () => {
  it('is told to whoever has it and to those who keep them, each with words of their own', async () => {
    const [own, theirs] = await toldOf(CARD);
    expect(own).toMatchObject({ to: { people: ['ada'] }, kind: 'certification-expiring', programId: 'p', title: 'Your ACLS expires', href: '/my-schedule' });
    expect(theirs).toMatchObject({ to: { holding: { permission: 'qualification:write', programId: 'p' } }, title: 'ACLS of Ada Byron expires', href: '/credentials?program=p' });
    expect(own?.dedupKey).not.toBe(theirs?.dedupKey);
    // The link goes to Slack and into text messages with the short words.
    for (const { short, href } of [own!, theirs!]) {
      expect(short).toBe('A certification expires soon.');
      expect(href).not.toMatch(/Ada|Byron|ACLS/);
    }
  });

  it('is told to nobody once it is gone', async () => {
    expect(await toldOf(undefined)).toEqual([]);
    expect(await toldOf({ ...CARD, expires: null })).toEqual([]);
  });
});
