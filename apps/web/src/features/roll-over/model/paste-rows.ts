/** One incoming resident as it is typed: all texts, so that a half-typed row stays as it is. */
export interface InternRow {
  givenName: string;
  familyName: string;
  email: string;
  pgy: string;
  cohort: string;
  startsOn: string;
}

export const EMPTY_ROW: InternRow = { givenName: '', familyName: '', email: '', pgy: '1', cohort: '', startsOn: '' };

type Field = keyof InternRow | 'name';

const TITLES: readonly (readonly [RegExp, Field])[] = [
  [/^(given|first)\b|^forename/i, 'givenName'],
  [/^(family|last)\b|^sur ?name/i, 'familyName'],
  [/^(full )?name$|^resident$|^intern$/i, 'name'],
  [/e-?mail/i, 'email'],
  [/pgy|level/i, 'pgy'],
  [/cohort|track|group/i, 'cohort'],
  [/start|begins?|from/i, 'startsOn'],
];
const USUAL_ORDER: readonly Field[] = ['givenName', 'familyName', 'email', 'pgy', 'cohort', 'startsOn'];

/** Rows that were copied out of a spreadsheet: tabs, semicolons or commas, with a row of titles or without. Empty lines are left out. */
export function rowsOf(pasted: string): InternRow[] {
  const lines = pasted.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const [first] = lines;
  if (first === undefined) return [];
  const separator = first.includes('\t') ? '\t' : first.includes(';') ? ';' : ',';
  const cells = lines.map((line) => cellsOf(line, separator));
  const titles = fieldsOf(cells[0] ?? []);
  const columns = titles ?? USUAL_ORDER;
  return (titles ? cells.slice(1) : cells).map((row) => rowOf(row, columns));
}

/** Null where the first row is a person's. */
function fieldsOf(cells: readonly string[]): (Field | null)[] | null {
  const fields = cells.map((cell) => TITLES.find(([title]) => title.test(cell.trim()))?.[1] ?? null);
  return fields.includes('familyName') || fields.includes('name') ? fields : null;
}

function rowOf(cells: readonly string[], columns: readonly (Field | null)[]): InternRow {
  const row = { ...EMPTY_ROW };
  columns.forEach((field, n) => {
    const text = (cells[n] ?? '').trim();
    if (field === null || text === '') return;
    if (field === 'name') Object.assign(row, named(text));
    else if (field === 'pgy') row.pgy = /\d+/.exec(text)?.[0] ?? text;
    else if (field === 'startsOn') row.startsOn = dayOf(text);
    else row[field] = text;
  });
  // A single cell with a whole name.
  return row.familyName === '' && row.givenName !== '' && cells.filter((cell) => cell.trim() !== '').length === 1 ? { ...row, ...named(row.givenName) } : row;
}

/** "Silva, Ana" and "Ana Silva". */
function named(text: string): Pick<InternRow, 'givenName' | 'familyName'> {
  const [family, given] = text.split(',').map((part) => part.trim());
  if (given !== undefined) return { givenName: given, familyName: family ?? '' };
  const words = text.split(/\s+/);
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
}

/** 2027-07-01 as it is, and 7/1/2027 as spreadsheets write it here. Anything else is left empty for the eye. */
function dayOf(text: string): string {
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (written) return `${written[3]}-${written[1]?.padStart(2, '0')}-${written[2]?.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '';
}

/** Quotes hold separators together; two quotes are one. */
function cellsOf(line: string, separator: string): string[] {
  const cells = [''];
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    const last = cells.length - 1;
    if (sign === '"' && quoted && line[at + 1] === '"') {
      cells[last] += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cells[last]?.trim() === '')) quoted = !quoted;
    else if (sign === separator && !quoted) cells.push('');
    else cells[last] += sign;
  }
  return cells;
}
