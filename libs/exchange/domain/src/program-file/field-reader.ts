/** What is wrong at one place of a JSON file, in words that a person can act on. */
export interface PathProblem {
  readonly path: string;
  readonly what: string;
  readonly fix: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads fields of parsed JSON, and lists everything that isn't as expected rather than stopping at the first. */
export class FieldReader {
  readonly problems: PathProblem[] = [];

  wrong(path: string, expected: string, found: unknown): void {
    const shown = found === undefined ? 'nothing' : (JSON.stringify(found) ?? 'nothing').slice(0, 60);
    this.problems.push({ path, what: `expected ${expected}`, fix: `It holds ${shown}` });
  }

  object(path: string, value: unknown): Fields {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
    this.wrong(path, 'an object with fields', value);
    return {};
  }

  list(path: string, value: unknown, most: number): readonly unknown[] {
    if (Array.isArray(value) && value.length > 0 && value.length <= most) return value as unknown[];
    this.wrong(path, `a list with 1 to ${most} entries`, Array.isArray(value) ? `${value.length} entries` : value);
    return [];
  }

  text(path: string, value: unknown, most: number): string {
    if (typeof value === 'string' && value.trim() !== '' && value.trim().length <= most) return value.trim();
    this.wrong(path, `a text of 1 to ${most} letters`, value);
    return '';
  }

  whole(path: string, value: unknown, min: number, max: number): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
    this.wrong(path, `a whole number from ${min} to ${max}`, value);
    return min;
  }
}
