export type Environment = Readonly<Record<string, string | undefined>>;

/** Names the variable, what it holds and what it should. */
export class BadSetting extends Error {
  constructor(
    readonly variable: string,
    found: string,
    expected: string,
  ) {
    super(`${variable} is ${found === '' ? 'empty' : `'${found}'`}; expected ${expected}`);
    this.name = 'BadSetting';
  }
}

/** An empty value counts as not set: that is how compose files leave one out. */
export function optional(environment: Environment, variable: string): string | undefined {
  return environment[variable]?.trim() || undefined;
}

export function port(environment: Environment, variable: string, otherwise: number): number {
  const text = optional(environment, variable);
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new BadSetting(variable, text, 'a port from 0 (any free one) to 65535');
}

export function count(environment: Environment, variable: string, most: number, otherwise: number): number {
  const text = optional(environment, variable);
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
  throw new BadSetting(variable, text, `a whole number from 1 to ${most}`);
}

export function flag(environment: Environment, variable: string, otherwise: boolean): boolean {
  const text = optional(environment, variable)?.toLowerCase();
  if (text === undefined) return otherwise;
  if (['true', '1', 'yes'].includes(text)) return true;
  if (['false', '0', 'no'].includes(text)) return false;
  throw new BadSetting(variable, text, 'true or false');
}

export function oneOf<T extends string>(environment: Environment, variable: string, values: readonly T[], otherwise: T): T {
  const text = optional(environment, variable);
  if (text === undefined) return otherwise;
  const found = values.find((value) => value === text);
  if (found === undefined) throw new BadSetting(variable, text, `one of ${values.join(', ')}`);
  return found;
}

/** The value is never repeated: it may hold a password. */
export function url(environment: Environment, variable: string, protocols: readonly string[]): string | undefined {
  const text = optional(environment, variable);
  if (text === undefined) return undefined;
  const expected = `a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`;
  if (!URL.canParse(text)) throw new BadSetting(variable, 'not a URL', expected);
  const { protocol, hostname } = new URL(text);
  if (!protocols.includes(protocol) || !hostname) throw new BadSetting(variable, `${protocol}//…`, expected);
  return text;
}

/** The value is never repeated. */
export function secretOf(environment: Environment, variable: string, shortest: number): string | undefined {
  const text = optional(environment, variable);
  if (text === undefined || text.length >= shortest) return text;
  throw new BadSetting(variable, `${text.length} characters long`, `at least ${shortest} characters`);
}
