const CODES: Readonly<Record<string, string>> = {
  vacation: 'LV', sick: 'SICK', conference: 'CONF', parental: 'PAR', bereavement: 'BRV', military: 'MIL', training: 'TDY', deployment: 'DEP', interview: 'INT', other: 'OFF',
};

/** As block sheets write it: "LV". */
export function absenceCode(kind: string): string {
  return CODES[kind] ?? 'OFF';
}

/** "Vacation" */
export function absenceWord(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
