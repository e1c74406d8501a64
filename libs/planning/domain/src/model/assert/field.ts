import { InvalidValue } from '@housestaff/kernel';

/** A place in a file, e.g. `constraints[3].activities`, and what stands there. */
export class Field {
  constructor(
    readonly path: string,
    readonly value: unknown,
  ) {}

  refuse(expected: string, found: unknown = this.value): never {
    throw new InvalidValue(this.path, typeof found === 'string' ? found : shown(found), expected);
  }

  get(key: string): Field {
    return new Field(this.path === '' ? key : `${this.path}.${key}`, this.entry(key));
  }

  has(key: string): boolean {
    return this.entry(key) !== undefined;
  }

  entries(): Field[] {
    return this.keys().map((key) => this.get(key));
  }

  keys(): string[] {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) this.refuse('an object { … }');
    return Object.keys(this.value as object);
  }

  items(): Field[] {
    if (!Array.isArray(this.value)) return this.refuse('a list [ … ]');
    return this.value.map((one: unknown, n) => new Field(`${this.path}[${n}]`, one));
  }

  text(): string {
    if (typeof this.value !== 'string' || this.value === '') return this.refuse('a text that is not empty');
    return this.value;
  }

  /** Whole, from `least`; numbers fit 32 bits. */
  whole(least = -MOST): number {
    const number = this.value;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < least || number > MOST) return this.refuse(least === -MOST ? 'a whole number' : `a whole number from ${least}`);
    return number;
  }

  oneOf<T extends string | number>(all: readonly T[]): T {
    return all.find((one) => one === this.value) ?? this.refuse(`${all.length > 1 ? 'one of ' : ''}${all.join(', ')}`);
  }

  private entry(key: string): unknown {
    return this.keys().includes(key) ? (this.value as Record<string, unknown>)[key] : undefined;
  }
}

const MOST = 1e9;
const LONGEST = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A few of them, for a message. */
export function few(names: Iterable<string>): string {
  const all = [...names];
  return `${all.slice(0, 8).join(', ')}${all.length > 8 ? ', …' : ''}`;
}
