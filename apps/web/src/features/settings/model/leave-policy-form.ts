import type { LeavePolicy } from '@housestaff/api-client';
import { addDays } from '@/shell/dates';

export type Group = LeavePolicy['mostAway'][number]['among'];
type Kinds = LeavePolicy['blackouts'][number]['kinds'];

/** Days as they are typed, the last one in. */
interface Days {
  first: string;
  last: string;
}

export interface WindowForm extends Days {
  yearId: string;
}

export interface BlackoutForm extends Days {
  reason: string;
  kinds: Kinds;
}

export interface MostForm {
  among: Group;
  pgy: string;
  rotationId: string | null;
  most: string;
}

/** What is asked of leave, as it is typed. */
export interface LeavePolicyForm {
  noticeDays: string;
  aheadDays: string;
  windows: WindowForm[];
  blackouts: BlackoutForm[];
  mostAway: MostForm[];
}

const textOf = (figure: number | null): string => (figure === null ? '' : String(figure));
const typedDays = ({ from, to }: { from: string; to: string }): Days => ({ first: from, last: addDays(to, -1) });

export function leavePolicyForm({ noticeDays, aheadDays, windows, blackouts, mostAway }: LeavePolicy): LeavePolicyForm {
  return {
    noticeDays: textOf(noticeDays),
    aheadDays: textOf(aheadDays),
    windows: windows.map((one) => ({ yearId: one.yearId, ...typedDays(one) })),
    blackouts: blackouts.map((one) => ({ reason: one.reason, kinds: one.kinds, ...typedDays(one) })),
    mostAway: mostAway.map(({ among, pgy, rotationId, most }) => ({ among, pgy: textOf(pgy), rotationId, most: String(most) })),
  };
}

const MOST_AHEAD = 730;
const MOST_PEOPLE = 999;

function wholeOf(text: string, least: number, most: number): number | null {
  const figure = Number(text.trim());
  return text.trim() !== '' && Number.isInteger(figure) && figure >= least && figure <= most ? figure : null;
}

type Fault = [field: string, words: string];

function leadFault(field: string, text: string): Fault[] {
  return text.trim() === '' || wholeOf(text, 0, MOST_AHEAD) !== null ? [] : [[field, `Whole days, 0 to ${MOST_AHEAD}, or none`]];
}

function daysFault(field: string, { first, last }: Days): Fault[] {
  if (!first || !last) return [[field, 'Give both days']];
  return last < first ? [[field, 'The last day is before the first']] : [];
}

/** What is wrong, by field: "policy.blackouts.0.reason". */
export function leavePolicyFaults({ noticeDays, aheadDays, windows, blackouts, mostAway }: LeavePolicyForm): Fault[] {
  const [notice, ahead] = [wholeOf(noticeDays, 0, MOST_AHEAD), wholeOf(aheadDays, 0, MOST_AHEAD)];
  const inverted: Fault[] = notice !== null && ahead !== null && notice > ahead ? [['policy.noticeDays', `At most ${ahead}, the most days ahead`]] : [];
  return [
    ...leadFault('policy.noticeDays', noticeDays),
    ...leadFault('policy.aheadDays', aheadDays),
    ...inverted,
    ...windows.flatMap((one, at) => daysFault(`policy.windows.${at}.to`, one)),
    ...blackouts.flatMap((one, at): Fault[] => [...daysFault(`policy.blackouts.${at}.to`, one), ...(one.reason.trim() === '' ? ([[`policy.blackouts.${at}.reason`, 'Say why']] as Fault[]) : [])]),
    ...mostAway.flatMap((one, at): Fault[] => mostFault(one, `policy.mostAway.${at}`)),
  ];
}

function mostFault({ among, rotationId, most }: MostForm, field: string): Fault[] {
  if (wholeOf(most, 1, MOST_PEOPLE) === null) return [[`${field}.most`, 'How many people, 1 or more']];
  return among === 'rotation' && rotationId === null ? [[`${field}.rotationId`, 'Choose a rotation']] : [];
}

/** What is sent. Only of a form without faults. */
export function leavePolicyBody({ noticeDays, aheadDays, windows, blackouts, mostAway }: LeavePolicyForm): LeavePolicy {
  const sentDays = ({ first, last }: Days) => ({ from: first, to: addDays(last, 1) });
  return {
    noticeDays: wholeOf(noticeDays, 0, MOST_AHEAD),
    aheadDays: wholeOf(aheadDays, 0, MOST_AHEAD),
    windows: windows.map((one) => ({ yearId: one.yearId, ...sentDays(one) })),
    blackouts: blackouts.map((one) => ({ reason: one.reason.trim(), kinds: one.kinds, ...sentDays(one) })),
    mostAway: mostAway.map(({ among, pgy, rotationId, most }) => ({ among, pgy: among === 'pgy' ? Number(pgy || '1') : null, rotationId: among === 'rotation' ? rotationId : null, most: wholeOf(most, 1, MOST_PEOPLE) ?? 1 })),
  };
}
