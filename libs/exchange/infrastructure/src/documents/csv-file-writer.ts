import { csvField, CsvWriter } from '@housestaff/exchange/application';

const BOM = '\ufeff';

/** So many at a time: a long table lets others in between. */
const AT_ONCE = 2_000;

export class CsvFileWriter extends CsvWriter {
  async write(rows: Iterable<readonly (string | number | null)[]>, marked = true): Promise<Buffer> {
    const parts = [Buffer.from(marked ? BOM : '', 'utf8')];
    let lines: string[] = [];
    for (const row of rows) {
      lines.push(`${row.map(fieldOf).join(',')}\r\n`);
      if (lines.length < AT_ONCE) continue;
      parts.push(Buffer.from(lines.join(''), 'utf8'));
      lines = [];
      await new Promise((resolve) => setImmediate(resolve));
    }
    return Buffer.concat([...parts, Buffer.from(lines.join(''), 'utf8')]);
  }
}

/** A number is no text: its minus sign stays as it is. */
function fieldOf(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : csvField(value);
}
