import { InvalidValue } from '@housestaff/kernel';
import { NOTICE_KINDS, isNoticeKind, noticeKind, noticeKinds, type NoticeKind, type Ways } from './notice-kinds';
import type { QuietHours } from './quiet-hours';

/** How one person wants to be told. */
export interface Preferences {
  /** Kinds that are left out are as usual. */
  readonly kinds: Readonly<Partial<Record<NoticeKind, Ways>>>;
  /** E-mail once a day, with everything in one. */
  readonly digest: boolean;
  readonly quiet: QuietHours | null;
  /** E.164, where text messages go. */
  readonly phone: string | null;
  /** 0: never chosen. */
  readonly version: number;
}

export const USUAL_PREFERENCES: Preferences = { kinds: {}, digest: false, quiet: null, phone: null, version: 0 };

export function waysFor({ kinds }: Preferences, kind: NoticeKind): Ways {
  return kinds[kind] ?? NOTICE_KINDS[kind].usual;
}

/** "+1 (217) 555-0100" and "2175550100" alike; a number without a country is American. */
export function phoneNumber(text: string): string {
  const digits = text.replace(/[\s().-]/g, '');
  const whole = /^\d{10}$/.test(digits) ? `+1${digits}` : digits;
  if (!/^\+[1-9]\d{7,14}$/.test(whole)) throw new InvalidValue('phone', 'not a phone number', 'a mobile number, e.g. +1 217 555 0100');
  return whole;
}

export interface PreferenceFields {
  readonly kinds: readonly (Ways & { readonly kind: string })[];
  readonly digest: boolean;
  readonly quiet: QuietHours | null;
  readonly phone: string | null;
}

/** Throws InvalidValue for an unknown kind, hours that are none, a number that is none, and SMS without a number, unless it is usual: that waits for one. */
export function planPreferences({ kinds, digest, quiet, phone }: PreferenceFields): Omit<Preferences, 'version'> {
  const chosen = Object.fromEntries(kinds.map(({ kind, inApp, email, sms }) => [noticeKind(kind), { inApp, email, sms }]));
  const number = phone === null || phone.trim() === '' ? null : phoneNumber(phone);
  const asked = kinds.some(({ kind, sms }) => sms && isNoticeKind(kind) && !NOTICE_KINDS[kind].usual.sms);
  if (number === null && asked) throw new InvalidValue('phone', 'none', 'a mobile number, since text messages are chosen');
  if (quiet !== null && quiet.from === quiet.to) throw new InvalidValue('quiet', 'hours without length', 'a beginning and another end');
  return { kinds: chosen, digest, quiet, phone: number };
}

/** Every kind, in the order in which they are shown. */
export function everyKind(preferences: Preferences): { kind: NoticeKind; label: string; ways: Ways }[] {
  return noticeKinds.map((kind) => ({ kind, label: NOTICE_KINDS[kind].label, ways: waysFor(preferences, kind) }));
}
