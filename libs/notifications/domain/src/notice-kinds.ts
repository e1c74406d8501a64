import { InvalidValue } from '@housestaff/kernel';

/** On which ways a person is told of one kind of notice. */
export interface Ways {
  readonly inApp: boolean;
  readonly email: boolean;
  readonly sms: boolean;
}

interface KindWords {
  /** As whoever chooses reads it: "Tell me when …". */
  readonly label: string;
  /** As a program's channels read it: what happened, to nobody in particular. */
  readonly fact: string;
  /** What holds until the person says otherwise. */
  readonly usual: Ways;
}

const QUIETLY: Ways = { inApp: true, email: false, sms: false };
const AT_ONCE: Ways = { inApp: true, email: true, sms: true };
const BY_MAIL: Ways = { inApp: true, email: true, sms: false };

/** What people are told of. A context that tells of something new adds its line here. */
export const NOTICE_KINDS = {
  'schedule-changed': { label: 'My published schedule changes', fact: 'A published schedule changed', usual: BY_MAIL },
  'leave-requested': { label: 'A leave request waits for an answer', fact: 'A leave request waits for an answer', usual: BY_MAIL },
  'leave-withdrawn': { label: 'Somebody takes their leave back', fact: 'Leave was taken back', usual: BY_MAIL },
  'leave-decided': { label: 'My leave is approved, denied or changed', fact: 'Leave was approved, denied or changed', usual: BY_MAIL },
  'certification-expiring': { label: 'A certification expires soon', fact: 'A certification expires soon', usual: BY_MAIL },
  'duty-assigned': { label: 'I am put on a duty because somebody is out (in quiet hours too)', fact: 'Somebody stepped in on a duty', usual: AT_ONCE },
  'duty-relieved': { label: 'Somebody stands in for me on a duty', fact: 'Somebody was relieved of a duty', usual: BY_MAIL },
  'swap-requested': { label: 'Somebody asks me to swap', fact: 'A swap was asked for', usual: BY_MAIL },
  'swap-offered': { label: 'A shift that I could take is up for taking', fact: 'A shift is up for taking', usual: QUIETLY },
  'swap-to-approve': { label: 'A swap waits for approval', fact: 'A swap waits for approval', usual: BY_MAIL },
  'swap-decided': { label: 'A swap of mine is answered, carried out or over', fact: 'A swap was answered', usual: BY_MAIL },
  'conflict-found': { label: 'The published schedule has a new conflict within two weeks', fact: 'The published schedule has a new conflict', usual: BY_MAIL },
  'conflict-deferred': { label: 'Somebody leaves a conflict to me', fact: 'A conflict was left to somebody', usual: BY_MAIL },
  'conflict-resolved': { label: 'A conflict was resolved by itself', fact: 'A conflict was resolved by itself', usual: QUIETLY },
  'run-finished': { label: 'A plan that I asked for is ready, or came to nothing', fact: 'A plan is ready, or came to nothing', usual: QUIETLY },
} as const satisfies Record<string, KindWords>;

export type NoticeKind = keyof typeof NOTICE_KINDS;

export const noticeKinds = Object.keys(NOTICE_KINDS) as NoticeKind[];

/** What can't wait: quiet hours don't hold it back, and no daily summary gathers it. */
const URGENT: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['duty-assigned']);

export function isUrgent(kind: NoticeKind): boolean {
  return URGENT.has(kind);
}

export function isNoticeKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(NOTICE_KINDS, kind);
}

export function noticeKind(kind: string): NoticeKind {
  if (!isNoticeKind(kind)) throw new InvalidValue('kind', kind, `one of ${noticeKinds.join(', ')}`);
  return kind;
}
