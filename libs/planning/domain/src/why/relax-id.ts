import type { PlanRelaxation, RelaxedPart } from './demand';

const PARTS = ';';
const FIELDS = ':';
const LIST = ',';

/** A relaxation whose id says its change. */
export function relaxation(label: string, effect: string, change: readonly RelaxedPart[]): PlanRelaxation {
  const first = change.find((part) => part.kind !== 'unlock');
  return { id: change.map(written).join(PARTS), label, effect, constraint: first && 'constraint' in first ? first.constraint : '', change };
}

/** The change that an id says; null when it says none. */
export function changeOf(id: string): RelaxedPart[] | null {
  if (!isWellFormed(id)) return null;
  const parts = id.split(PARTS).map(read);
  return parts.every((part) => part !== null) ? parts : null;
}

function isWellFormed(id: string): boolean {
  try {
    return decodeURIComponent(id) !== '';
  } catch {
    return false;
  }
}

function written(part: RelaxedPart): string {
  if (part.kind === 'demand') return ['demand', encodeURIComponent(part.constraint)].join(FIELDS);
  if (part.kind === 'unlock') return ['unlock', list(part.people), list(part.slots)].join(FIELDS);
  return [part.kind, encodeURIComponent(part.constraint), part.to, list(part.slots), list(part.people)].join(FIELDS);
}

function read(text: string): RelaxedPart | null {
  const [kind, first = '', second = '', third = '', fourth = ''] = text.split(FIELDS);
  if (kind === 'demand' && first) return { kind, constraint: decodeURIComponent(first) };
  if (kind === 'unlock' && first && second) return { kind, people: listed(first), slots: listed(second) };
  if ((kind !== 'min' && kind !== 'max') || !first || !/^-?\d+$/.test(second)) return null;
  const slots = third ? { slots: listed(third) } : {};
  return { kind, constraint: decodeURIComponent(first), to: Number(second), ...slots, ...(fourth ? { people: listed(fourth) } : {}) };
}

function list(ids: readonly string[] | undefined): string {
  return (ids ?? []).map(encodeURIComponent).join(LIST);
}

function listed(text: string): string[] {
  return text.split(LIST).map(decodeURIComponent);
}
