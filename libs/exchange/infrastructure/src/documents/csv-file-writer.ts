import { csvField, CsvWriter } from '@housestaff/exchange/application';

const BOM = '\ufeff';

export class CsvFileWriter extends CsvWriter {
  async write(rows: readonly (readonly (string | number | null)[])[]): Promise<Buffer> {
    const lines = rows.map((row) => row.map(fieldOf).join(','));
    return Buffer.from(`${BOM}${lines.map((line) => `${line}\r\n`).join('')}`, 'utf8');
  }
}

/** A number is no text: its minus sign stays as it is. */
function fieldOf(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : csvField(value);
}
