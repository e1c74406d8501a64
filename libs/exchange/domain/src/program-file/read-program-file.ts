import { ProgramFileInvalid } from '../exchange.errors';
import { FieldReader } from './field-reader';
import type { FilePart, FileRemainder, FileResident, FileRotation, FileSpan, ProgramFile } from './program-file';

const MOST_ROTATIONS = 300;
const MOST_RESIDENTS = 2_000;
const MOST_WEEKS = 53;
const MOST_PEOPLE = 2_000;

const KNOWN = {
  file: ['name', 'weeks', 'cohorts', 'rotations', 'residents'],
  rotation: ['code', 'name', 'setting', 'runWeeks', 'interns', 'seniors', 'requiredWeeks', 'fulfils'],
  resident: ['id', 'pgy', 'cohort'],
} as const;

/** Values that are known, and that a program has no place for. */
const NO_PLACE: Readonly<Record<string, string>> = {
  note: 'A note to the reader, kept with the file alone',
  version: 'The version of the file, kept with the file alone',
  name: 'The program keeps the name that it has',
  intensity: 'A program has no place for how heavy a rotation is',
};

/** Reads parsed JSON of this layout. Throws `ProgramFileInvalid` with every place that isn't as expected. */
export function readProgramFile(value: unknown): ProgramFile {
  const read = new FieldReader();
  const file = read.object('file', value);
  const weeks = read.whole('weeks', file['weeks'], 1, MOST_WEEKS);
  const cohorts = file['cohorts'] === undefined ? 0 : read.whole('cohorts', file['cohorts'], 0, 20);
  const rotations = read.list('rotations', file['rotations'], MOST_ROTATIONS).map((one, i) => rotationOf(read, `rotations[${i}]`, one, weeks));
  const residents = read.list('residents', file['residents'], MOST_RESIDENTS).map((one, i) => residentOf(read, `residents[${i}]`, one, cohorts));
  checkCodes(read, rotations);
  twice(read, residents, (resident) => resident.id, 'id');
  if (read.problems.length > 0) throw new ProgramFileInvalid(read.problems);
  const name = typeof file['name'] === 'string' ? file['name'] : '';
  return { name, weeks, cohorts, rotations, residents, values: valuesOf(file), unknown: unknownIn(file) };
}

function rotationOf(read: FieldReader, path: string, value: unknown, weeks: number): FileRotation {
  const of = read.object(path, value);
  return {
    path,
    code: read.text(`${path}.code`, of['code'], 20),
    name: read.text(`${path}.name`, of['name'], 120),
    setting: of['setting'] === undefined ? '' : read.text(`${path}.setting`, of['setting'], 40),
    runWeeks: of['runWeeks'] === undefined ? null : read.whole(`${path}.runWeeks`, of['runWeeks'], 1, weeks),
    interns: spanOf(read, `${path}.interns`, of['interns']),
    seniors: spanOf(read, `${path}.seniors`, of['seniors']),
    requiredWeeks: requiredOf(read, `${path}.requiredWeeks`, of['requiredWeeks'], weeks),
    fulfils: of['fulfils'] === undefined ? [] : fulfilsOf(read, `${path}.fulfils`, of['fulfils']),
  };
}

function spanOf(read: FieldReader, path: string, value: unknown): FileSpan | null {
  if (value === undefined) return null;
  const of = read.object(path, value);
  const min = read.whole(`${path}.min`, of['min'], 0, MOST_PEOPLE);
  const max = of['max'];
  if (typeof max === 'number' && Number.isInteger(max) && max >= min && max <= MOST_PEOPLE) return { min, max };
  read.wrong(`${path}.max`, 'a whole number ≥ min', max);
  return { min, max: min };
}

function requiredOf(read: FieldReader, path: string, value: unknown, weeks: number): FileRotation['requiredWeeks'] {
  if (value === undefined) return [];
  return Object.entries(read.object(path, value)).map(([key, count]) => {
    const pgy = Number(/^pgy([1-9])$/.exec(key)?.[1] ?? 0);
    if (pgy === 0) read.wrong(`${path}.${key}`, 'a year of training, pgy1 to pgy9', key);
    return { pgy, weeks: read.whole(`${path}.${key}`, count, 0, weeks) };
  });
}

/** Empty is fine: it counts toward nothing else. */
function fulfilsOf(read: FieldReader, path: string, value: unknown): string[] {
  if (Array.isArray(value) && value.length <= MOST_ROTATIONS) return value.map((code: unknown, i) => read.text(`${path}[${i}]`, code, 20));
  read.wrong(path, 'a list of codes', value);
  return [];
}

function residentOf(read: FieldReader, path: string, value: unknown, cohorts: number): FileResident {
  const of = read.object(path, value);
  const cohort = of['cohort'] === undefined || of['cohort'] === null ? null : read.whole(`${path}.cohort`, of['cohort'], 0, Math.max(0, cohorts - 1));
  return { path, id: read.text(`${path}.id`, of['id'], 60), pgy: read.whole(`${path}.pgy`, of['pgy'], 1, 9), cohort };
}

function checkCodes(read: FieldReader, rotations: readonly FileRotation[]): void {
  twice(read, rotations, (rotation) => rotation.code, 'code');
  twice(read, rotations, (rotation) => rotation.name, 'name');
  const codes = new Set(rotations.map((rotation) => rotation.code));
  for (const { path, code, fulfils } of rotations) {
    fulfils.forEach((other, i) => {
      if (!codes.has(other)) read.wrong(`${path}.fulfils[${i}]`, 'the code of a rotation in this file', other);
      if (other === code) read.wrong(`${path}.fulfils[${i}]`, 'the code of another rotation', other);
    });
  }
}

function twice<T extends { readonly path: string }>(read: FieldReader, items: readonly T[], of: (item: T) => string, field: string): void {
  const seen = new Map<string, string>();
  for (const item of items) {
    const key = of(item).toLowerCase();
    const first = seen.get(key);
    if (key !== '' && first) read.wrong(`${item.path}.${field}`, `another ${field} than ${first}`, of(item));
    else seen.set(key, item.path);
  }
}

function valuesOf(file: Readonly<Record<string, unknown>>): ProgramFile['values'] {
  return Object.entries(file).flatMap(([key, value]) => leavesOf(key, value).map((leaf) => ({ part: partOf(key), ...leaf })));
}

function partOf(key: string): FilePart {
  return key === 'rotations' || key === 'residents' ? key : 'file';
}

function leavesOf(path: string, value: unknown): { path: string; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown, i) => leavesOf(`${path}[${i}]`, one));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, one]) => leavesOf(`${path}.${key}`, one));
  return [{ path, text: String(value) }];
}

/** Fields that this layout doesn't have, or that a program has no place for. */
function unknownIn(file: Readonly<Record<string, unknown>>): FileRemainder[] {
  const strange = (of: unknown, known: readonly string[], path: string) =>
    Object.entries(of as object).filter(([key]) => !known.includes(key) || (path === '' && key === 'name')).flatMap(([key, value]) => leavesOf(`${path}${key}`, value).map((leaf) => ({ ...leaf, ...reasonOf(key) })));
  const rows = (name: 'rotations' | 'residents', known: readonly string[]) => (file[name] as unknown[]).flatMap((one, i) => strange(one, known, `${name}[${i}].`));
  return [...strange(file, KNOWN.file, ''), ...rows('rotations', KNOWN.rotation), ...rows('residents', KNOWN.resident)];
}

function reasonOf(key: string): { what: string; fix: string; choice?: true } {
  const what = Object.hasOwn(NO_PLACE, key) ? NO_PLACE[key] : undefined;
  return what ? { what, fix: 'Nothing', choice: true } : { what: `"${key}" is not known in this kind of file`, fix: 'Leave it out, or check its spelling' };
}
