import type { Candidate, DutyChoice, RotationChoice } from '@housestaff/api-client';
import { plural } from './words';

const SHORT_RULES: Readonly<Record<string, string>> = {
  'eighty-hour-week': 'Over 80 h week',
  'patient-care-week': 'Over patient care hours',
  'department-week': 'Over department hours',
  'home-call': 'Over hours on call',
  'one-day-in-seven': 'Too few days free',
  'twenty-four-plus-four': 'Over 24 + 4 h',
  'longest-shift': 'Shift too long',
  'fourteen-after-call': 'Rest after call',
  'eight-hours-between': 'Rest between',
  'rest-as-long-as-shift': 'Rest after shift',
  'night-float': 'Nights in a row',
  'every-third-night': 'Call too often',
  moonlighting: 'Moonlighting',
  supervision: 'Supervision short',
};

type Judged = Pick<Candidate | RotationChoice | DutyChoice, 'eligible' | 'reason' | 'reasonCode' | 'addedFindings' | 'ruleIds'>;

/** Why not, in as few words as a name's column holds. Empty where nothing speaks against it. */
export function reasonSaid({ reason, reasonCode, ruleIds }: Judged): string {
  const rule = reasonCode === 'duty-hours' ? ruleIds.map((id) => SHORT_RULES[id]).find(Boolean) : undefined;
  return rule ?? reason.replace('maximum', 'max');
}

const BLOCKED_WEEK = 'blocked-week';

/** "Over 80 h week", "Blocked by preference", "+1 finding" or "Could take it". */
export function standingSaid(judged: Judged): string {
  if (!judged.eligible) return reasonSaid(judged);
  if (isBlockedWeek(judged)) return 'Blocked by preference';
  return judged.addedFindings > 0 ? `+${plural(judged.addedFindings, 'finding')}` : 'Could take it';
}

/** The same for a cell's spoken name and tooltip. */
export function standingSpoken(judged: Judged): string {
  if (!judged.eligible) return `cannot take it: ${reasonSaid(judged)}`;
  if (isBlockedWeek(judged)) return 'could take it, but blocked the week by preference';
  return judged.addedFindings > 0 ? `could take it, with ${plural(judged.addedFindings, 'new finding')}` : 'could take it';
}

/** That and nothing else: more is counted. */
function isBlockedWeek({ ruleIds }: Judged): boolean {
  return ruleIds.length > 0 && ruleIds.every((id) => id === BLOCKED_WEEK);
}

/** Nothing can be put there, whoever asks: the other reasons are the coordinator's to weigh. */
export function isBarred({ reasonCode }: Pick<Judged, 'reasonCode'>): boolean {
  return reasonCode === 'locked' || reasonCode === 'same-rotation' || reasonCode === 'same-duty';
}
