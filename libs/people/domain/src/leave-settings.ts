import { InvalidValue } from '@housestaff/kernel';
import { ABSENCE_KINDS, type AbsenceKind } from './absence';
import { USUAL_AWAY_LIMITS, type AwayLimits } from './away-days';
import { DuplicateLeaveKind, KindNotOffered, LimitsInverted } from './leave.errors';
import { NO_LEAVE_POLICY, planLeavePolicy, type LeavePolicy } from './leave/leave-policy';

/** What a program calls a kind of leave, and what is usual for it. */
export interface LeaveKind {
  readonly kind: AbsenceKind;
  readonly label: string;
  /** People may be given it. Imported leave may be of any kind. */
  readonly offered: boolean;
  readonly countsAway: boolean;
  readonly blocking: boolean;
  /** Days of it that a person may have in an academic year; null: as many as the others allow. */
  readonly quota: number | null;
  /** A request that breaks no rule, takes no call and leaves nothing short is approved at once. */
  readonly autoApprove: boolean;
  /** Comes as it comes, as illness does: windows, blackout dates and how many are away don't hold. */
  readonly unforeseen: boolean;
}

export interface LeaveSettingsFields extends AwayLimits {
  /** Each kind once, in the order in which they are offered. */
  readonly kinds: readonly LeaveKind[];
  readonly policy: LeavePolicy;
}

export interface LeaveSettings extends LeaveSettingsFields {
  /** 0: never changed. */
  readonly version: number;
}

const LABELS: Readonly<Record<AbsenceKind, string>> = {
  vacation: 'Vacation',
  sick: 'Sick leave',
  conference: 'Conference',
  parental: 'Parental leave',
  bereavement: 'Bereavement',
  military: 'Military leave',
  training: 'Training',
  deployment: 'Deployment',
  interview: 'Interview',
  other: 'Other leave',
};

const MOST_DAYS = 366;
const LONGEST_LABEL = 60;

/** Kinds that nobody plans. */
const UNFORESEEN: readonly AbsenceKind[] = ['sick', 'bereavement'];

/** Of a program that decided nothing: every kind is offered, frees from duty and counts as away, without a quota. */
export const USUAL_LEAVE_SETTINGS: LeaveSettings = {
  kinds: ABSENCE_KINDS.map((kind) => ({ kind, label: LABELS[kind], offered: true, countsAway: true, blocking: true, ...usualRules(kind) })),
  ...USUAL_AWAY_LIMITS,
  policy: NO_LEAVE_POLICY,
  version: 0,
};

/** What a kind is held to where nobody said. */
export function usualRules(kind: AbsenceKind): Pick<LeaveKind, 'quota' | 'autoApprove' | 'unforeseen'> {
  return { quota: null, autoApprove: false, unforeseen: UNFORESEEN.includes(kind) };
}

/** All kinds, labels trimmed; those left out come last and are not offered. Throws naming the row. */
export function planLeaveSettings({ kinds, warnAt, limit, policy }: LeaveSettingsFields): LeaveSettingsFields {
  checkDays('warnAt', warnAt);
  checkDays('limit', limit);
  if (warnAt > limit) throw new LimitsInverted(warnAt, limit);
  const given = kinds.map((one) => ({ ...one, label: one.label.trim() }));
  given.forEach((one, row) => checkKind(one, row, given));
  const rest = USUAL_LEAVE_SETTINGS.kinds.filter(({ kind }) => !given.some((one) => one.kind === kind));
  return { kinds: [...given, ...rest.map((one) => ({ ...one, label: freeLabel(one.label, given), offered: false }))], warnAt, limit, policy: planLeavePolicy(policy) };
}

export function leaveKind({ kinds }: LeaveSettingsFields, kind: AbsenceKind): LeaveKind {
  return (kinds.find((one) => one.kind === kind) ?? USUAL_LEAVE_SETTINGS.kinds.find((one) => one.kind === kind))!;
}

/** Throws KindNotOffered. */
export function assertOffered(kind: AbsenceKind, settings: LeaveSettingsFields): void {
  const chosen = leaveKind(settings, kind);
  if (!chosen.offered) throw new KindNotOffered(chosen, settings.kinds.filter((one) => one.offered));
}

function checkKind({ kind, label, quota }: LeaveKind, row: number, all: readonly LeaveKind[]): void {
  if (quota !== null) checkDays(`kinds[${row}].quota`, quota);
  if (!ABSENCE_KINDS.includes(kind)) throw new InvalidValue(`kinds[${row}].kind`, kind, ABSENCE_KINDS.join(', '));
  if (label === '' || label.length > LONGEST_LABEL) throw new InvalidValue(`kinds[${row}].label`, label, `a name of 1 to ${LONGEST_LABEL} letters`);
  const first = all.findIndex((one) => one.kind === kind || one.label.toLowerCase() === label.toLowerCase());
  if (first !== row) throw new DuplicateLeaveKind(all[first]!, all[row]!, first, row);
}

function checkDays(field: string, days: number): void {
  if (!Number.isInteger(days) || days < 0 || days > MOST_DAYS) throw new InvalidValue(field, days, `whole days, 0 to ${MOST_DAYS}`);
}

function freeLabel(label: string, taken: readonly LeaveKind[]): string {
  return taken.some((one) => one.label.toLowerCase() === label.toLowerCase()) ? `${label} (not offered)` : label;
}
