import { isLocalDate } from '@housestaff/kernel';
import { SetupInvalid } from './setup-invalid';

export function whole(field: string, found: unknown, least: number, most: number): void {
  if (!Number.isInteger(found) || Number(found) < least || Number(found) > most) throw new SetupInvalid(field, found, `give a whole number from ${least} to ${most}`);
}

export function number(field: string, found: unknown, least: number, most: number): void {
  if (typeof found !== 'number' || !(found >= least && found <= most)) throw new SetupInvalid(field, found, `give a number from ${least} to ${most}`);
}

export function oneOf(field: string, found: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(found)) throw new SetupInvalid(field, found, `give one of ${allowed.join(', ')}`);
}

export function eachOneOf(field: string, found: readonly unknown[] | undefined, allowed: readonly unknown[]): void {
  found?.forEach((one, n) => oneOf(`${field}[${n}]`, one, allowed));
}

export function text(field: string, found: unknown, longest: number): void {
  if (typeof found !== 'string' || found.trim() === '' || found.length > longest) throw new SetupInvalid(field, found, `give it some words, at most ${longest} letters`);
}

export function yesOrNo(field: string, found: unknown): void {
  if (typeof found !== 'boolean') throw new SetupInvalid(field, found, 'give true or false');
}

export function aDay(field: string, found: unknown): void {
  if (found !== undefined && (typeof found !== 'string' || !isLocalDate(found))) throw new SetupInvalid(field, found, 'give a day as YYYY-MM-DD');
}

/** Both left out: nothing is asked. */
export function limits(field: string, min: number | null | undefined, max: number | null | undefined, most: number): void {
  if ((min ?? null) === null && (max ?? null) === null) throw new SetupInvalid(`${field}.min`, min, 'give a minimum, a maximum, or both');
  if (typeof min === 'number') whole(`${field}.min`, min, 0, most);
  if (typeof max === 'number') whole(`${field}.max`, max, 0, most);
  if (typeof min === 'number' && typeof max === 'number' && min > max) throw new SetupInvalid(`${field}.max`, max, `give a maximum of at least the minimum, ${min}`);
}

/** Names that are used once each. */
export function unique(field: string, names: readonly string[], what: string): void {
  names.forEach((name, n) => {
    if (names.indexOf(name) !== n) throw new SetupInvalid(`${field}[${n}].id`, name, `give each ${what} an id of its own`);
  });
}

export function notEmpty(field: string, list: readonly unknown[] | undefined, what: string): void {
  if (!list || list.length === 0) throw new SetupInvalid(field, list, `name at least one ${what}`);
}
