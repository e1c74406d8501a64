import type { ActivityFields } from '@housestaff/program/application';
import type { ActivityTimes } from '@housestaff/program/domain';

const at = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const span = (text: string) => ({ start: at(text.slice(0, 5)), end: at(text.slice(6)) });

/** Morning and afternoon; a whole day lasts from the start of the one to the end of the other. */
function halves(am: string, pm: string): ActivityTimes {
  return { am: span(am), pm: span(pm), day: { start: span(am).start, end: span(pm).end } };
}

const OFFICE = halves('08:00-12:00', '13:00-17:00');
const WARD = halves('06:00-12:00', '12:00-18:00');
const NIGHT = { start: at('18:00'), end: at('31:00') };
const DAY_AND_NIGHT = { start: at('07:00'), end: at('31:00') };

const clinical = (code: string, name: string, times: ActivityTimes, more: Partial<ActivityFields> = {}): ActivityFields => ({ code, name, times, category: 'clinical', ...more });
const free = { place: 'none', countsHours: false, times: null } as const;

/** Who teaches on a service supervises there by the same activity. */
export const ACTIVITIES: readonly ActivityFields[] = [
  clinical('FMIT', 'Inpatient team', WARD, { colour: 'fmit', supervises: true }),
  clinical('ICU', 'Intensive care', WARD, { colour: 'icu', supervises: true }),
  clinical('NF', 'Night float', { pm: NIGHT, day: NIGHT }, { colour: 'nf', dutyKind: 'night-float' }),
  clinical('OB', 'Obstetrics', halves('07:00-12:00', '12:45-18:00'), { colour: 'ob', supervises: true }),
  clinical('ED', 'Emergency', halves('08:00-12:30', '12:30-18:00'), { colour: 'ed', supervises: true }),
  clinical('PED', 'Pediatrics', halves('07:00-12:00', '12:00-17:00'), { colour: 'peds', supervises: true }),
  clinical('SUR', 'Surgery', halves('06:00-12:00', '12:00-17:00'), { colour: 'surg' }),
  clinical('CAR', 'Cardiology', OFFICE, { colour: 'card' }),
  clinical('GER', 'Geriatrics', OFFICE, { colour: 'geri' }),
  clinical('SPM', 'Sports medicine', OFFICE, { colour: 'spm' }),
  clinical('ELE', 'Elective', OFFICE, { colour: 'elec' }),
  clinical('FMC', 'Family medicine clinic', OFFICE, { colour: 'fmc', supervises: true }),
  clinical('CALL', 'In-house call, 24 h', { day: DAY_AND_NIGHT }, { colour: 'nf', dutyKind: 'call' }),
  clinical('BU', 'Backup from home', { day: NIGHT }, { colour: 'elec', place: 'at-home', dutyKind: 'backup', countsHours: false, mayOverlap: true }),
  { code: 'LEC', name: 'Lecture', category: 'educational', colour: 'elec', times: OFFICE },
  { code: 'ORI', name: 'Orientation', category: 'educational', colour: 'elec', times: OFFICE },
  { code: 'ADM', name: 'Administration', category: 'administrative', colour: 'elec', times: OFFICE },
  { code: 'PC', name: 'Post-call', category: 'time-off', dutyKind: 'post-call', colour: 'elec', ...free },
  { code: 'HOL', name: 'Holiday', category: 'time-off', dutyKind: 'off', colour: 'elec', ...free },
];
