/** Minutes after local midnight; `end` over 1440 is the next day. */
export interface CodeSpan {
  readonly start: number;
  readonly end: number;
}

export interface CodeTimes {
  readonly am?: CodeSpan | null;
  readonly pm?: CodeSpan | null;
  readonly day?: CodeSpan | null;
}

export interface UsualCode {
  readonly name: string;
  readonly category: 'clinical' | 'educational' | 'administrative' | 'time-off';
  readonly dutyKind: 'day' | 'night-float' | 'call' | 'backup' | 'post-call' | 'off';
  /** Offered to a person, never taken silently: an activity without confirmed times is not assessable. */
  readonly proposedTimes: CodeTimes | null;
}

const hours = (start: number, end: number): CodeSpan => ({ start: start * 60, end: end * 60 });
const CLINIC: CodeTimes = { am: hours(8, 12), pm: hours(13, 17) };
const WARD: CodeTimes = { am: hours(6, 12), pm: hours(12, 18), day: hours(6, 18) };
const SHIFT: CodeTimes = { am: hours(7, 13), pm: hours(13, 19), day: hours(7, 19) };
const NIGHT: CodeTimes = { day: hours(18, 31) };

const clinical = (name: string, proposedTimes: CodeTimes): UsualCode => ({ name, category: 'clinical', dutyKind: 'day', proposedTimes });
const off = (name: string, dutyKind: UsualCode['dutyKind'] = 'off'): UsualCode => ({ name, category: 'time-off', dutyKind, proposedTimes: null });
const learning = (name: string): UsualCode => ({ name, category: 'educational', dutyKind: 'day', proposedTimes: CLINIC });

/** What residency programs usually mean by a code. Keys are upper case without spaces. */
const USUAL: Readonly<Record<string, UsualCode>> = {
  C: clinical('Clinic', CLINIC), CV: clinical('Virtual clinic', CLINIC), CLC: clinical('Community living center', CLINIC), HV: clinical('Home visit', CLINIC), HC: clinical('Half clinic', CLINIC),
  PR: clinical('Procedure clinic', CLINIC), VAS: clinical('Vasectomy clinic', CLINIC), VASC: clinical('Vasectomy consults', CLINIC), 'C-I': clinical('Inpatient team clinic', CLINIC),
  FMIT: clinical('Inpatient team', WARD), ICU: clinical('Intensive care', WARD), NICU: clinical('Newborn intensive care', WARD), IMW: clinical('Medicine ward', WARD), PEDW: clinical('Pediatric ward', WARD),
  GSW: clinical('Surgery ward', WARD), NBN: clinical('Newborn nursery', WARD), 'L&D': clinical('Labor and delivery', WARD), KAP: clinical('Kapiolani labor and delivery', WARD), OB: clinical('Obstetrics', WARD),
  ER: clinical('Emergency', SHIFT), PER: clinical('Pediatric emergency', SHIFT), PEDER: clinical('Pediatric emergency', SHIFT), PEDSER: clinical('Pediatric emergency', SHIFT),
  NF: { name: 'Night float', category: 'clinical', dutyKind: 'night-float', proposedTimes: NIGHT },
  CALL: { name: 'In-house call', category: 'clinical', dutyKind: 'call', proposedTimes: { day: hours(7, 31) } },
  PC: off('Post-call', 'post-call'), W: off('Weekend'), OFF: off('Off'), LV: off('Leave'), TDY: { name: 'Away duty', category: 'clinical', dutyKind: 'day', proposedTimes: CLINIC },
  LEC: { ...learning('Lecture'), proposedTimes: { am: hours(8, 12), pm: hours(13, 17) } }, GME: learning('Graduate education'), SIM: learning('Simulation'), RSH: learning('Research'), CODING: learning('Coding class'),
  ORIENT: learning('Orientation'), FMO: learning('Orientation'), BRDRVW: learning('Board review'), DEV: learning('Faculty development'),
  ADM: { name: 'Administration', category: 'administrative', dutyKind: 'day', proposedTimes: CLINIC }, PI: { name: 'Quality improvement', category: 'administrative', dutyKind: 'day', proposedTimes: CLINIC }, FLX: { name: 'Flexible time', category: 'administrative', dutyKind: 'day', proposedTimes: CLINIC },
};

/** The usual meaning of a code, or a clinic half-day under its own name. */
export function usualCode(code: string): UsualCode {
  const key = code.toUpperCase().replace(/\s+/g, '');
  return USUAL[key] ?? USUAL[key.replace(/^C\d+$/, 'C')] ?? clinical(code, CLINIC);
}

/** Codes that differ only in case and spaces are one ("Derm", "DERM", "OB Cl", "OB CL"). */
export function codeKey(code: string): string {
  return code.toUpperCase().replace(/\s+/g, '');
}
