import { activity, education, halves, homeCall, night, rest, rotation, SERVICE, shift } from './pack-parts';
import { ADAPT, type SpecialtyPack } from './specialty-pack';

const SERVICE_DAY = shift('06:00-17:00');
const OFFICE = halves('08:00-12:00', '13:00-17:00');
/** Six days of service, with teaching on Wednesday morning. */
const weeks = (code: string): string[] => [`${code} ${code} CONF/${code} ${code} ${code} ${code} -`, `${code} ${code} CONF/${code} ${code} ${code} - -`];
const all = (code: string): string[] => [...weeks(code), ...weeks(code)];

export const SURGERY: SpecialtyPack = {
  id: 'surgery',
  name: 'General surgery',
  note: `Services by team with nights, in-house and at-home call, and a half-day of teaching. ${ADAPT}`,
  rules: { packId: 'surgery', packVersion: 1 },
  activities: [
    activity('GS', 'General surgery', SERVICE_DAY, { colour: 'surg', supervises: true }),
    activity('ACS', 'Acute care surgery', SERVICE_DAY, { colour: 'ed', supervises: true }),
    activity('TRA', 'Trauma', SERVICE_DAY, { colour: 'ed', supervises: true }),
    activity('SICU', 'Surgical intensive care', SERVICE_DAY, { colour: 'icu', supervises: true }),
    activity('VAS', 'Vascular surgery', SERVICE_DAY, { colour: 'card' }),
    activity('PSU', 'Pediatric surgery', SERVICE_DAY, { colour: 'peds' }),
    activity('ENDO', 'Endoscopy', OFFICE, { colour: 'geri' }),
    activity('NF', 'Night float', night('17:30-06:30'), { colour: 'nf', dutyKind: 'night-float' }),
    activity('CALL', 'In-house call', { day: { start: 360, end: 1800 } }, { colour: 'nf', dutyKind: 'call' }),
    homeCall('HC', 'Call from home', night('17:00-06:00')),
    activity('ELE', 'Elective', OFFICE),
    activity('CLIN', 'Surgery clinic', OFFICE, { colour: 'fmc', supervises: true }),
    education('CONF', 'Teaching conference', halves('07:00-12:00', '13:00-17:00')),
    rest('PC', 'Post-call', 'post-call'),
    rest('OFF', 'Off', 'off'),
  ],
  rotations: [
    rotation('GS', 'General surgery', 'inpatient', 'surg', all('GS'), SERVICE),
    rotation('ACS', 'Acute care surgery', 'inpatient', 'ed', all('ACS'), SERVICE),
    rotation('TRA', 'Trauma', 'inpatient', 'ed', all('TRA'), SERVICE),
    rotation('SICU', 'Surgical intensive care', 'critical-care', 'icu', all('SICU'), { ...SERVICE, halfBlock: false }),
    rotation('NF', 'Night float', 'night-float', 'nf', ['-/NF -/NF -/NF -/NF - - -/NF'], { leaveEligible: false }),
    rotation('VAS', 'Vascular surgery', 'inpatient', 'card', all('VAS'), SERVICE),
    rotation('PSU', 'Pediatric surgery', 'inpatient', 'peds', all('PSU'), SERVICE),
    rotation('ENDO', 'Endoscopy and clinic', 'ambulatory', 'geri', ['ENDO ENDO/CLIN CONF/ENDO CLIN ENDO - -'], { supervisionWeight: 0.5 }),
    rotation('ELE', 'Elective', 'elective', 'elec', ['ELE ELE CONF/ELE ELE ELE - -']),
    rotation('ATT', 'Acute care surgery attending', 'inpatient', 'ed', ['ACS ACS ACS ACS ACS ACS ACS'], { audience: 'faculty', halfBlock: false }),
  ],
  plans: ['in-house-call', 'home-call-and-backup', 'faculty-weeks', 'year-rules'],
};
