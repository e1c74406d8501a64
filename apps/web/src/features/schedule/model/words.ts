export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A person's name from "Lindqvist, Nora" to "Nora Lindqvist". */
export function spokenName(name: string): string {
  const [family, given] = name.split(', ');
  return given ? `${given} ${family}` : name;
}

const KINDS: Record<string, string> = { vacation: 'VAC', sick: 'SICK', conference: 'CONF', parental: 'PAR', bereavement: 'BER', military: 'MIL', training: 'TRN', deployment: 'DEP', interview: 'INT', other: 'LV' };

/** Leave in as many letters as a cell holds. */
export function leaveCode(kind: string): string {
  return KINDS[kind] ?? 'LV';
}
