import { PACKS as RULE_PACKS } from '@housestaff/compliance/domain';
import { checkSetup, setupExamples } from '@housestaff/planning/domain';
import { checkPattern, checkTimes, ROTATION_CATEGORIES } from '@housestaff/program/domain';
import { packCatalog } from './pack-catalog';
import { specialtyPack, SPECIALTY_PACKS } from './specialty-packs';

/** As the web's tokens know them. */
const COLOURS = ['fmit', 'icu', 'nf', 'ob', 'ed', 'peds', 'surg', 'card', 'fmc', 'geri', 'spm', 'elec'];
const repeated = (names: readonly string[]): string[] => names.filter((name, n) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== n);

it('are six, by id', () => {
  expect(SPECIALTY_PACKS.map((pack) => pack.id)).toEqual(['family-medicine', 'internal-medicine', 'emergency-medicine', 'pediatrics', 'surgery', 'anesthesiology']);
  for (const pack of SPECIALTY_PACKS) expect(specialtyPack(pack.id)).toBe(pack);
  expect(() => specialtyPack('dermatology')).toThrow();
});

describe.each(SPECIALTY_PACKS.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  const { activities, rotations } = pack;

  it('is data, and says that it is an example to be verified', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
    expect(pack.note).toMatch(/example to adapt: verify/);
  });

  it('has activities that differ in code and name, with times that hold together', () => {
    expect([repeated(activities.map((one) => one.code)), repeated(activities.map((one) => one.name))]).toEqual([[], []]);
    for (const { code, times, category } of activities) {
      expect(() => checkTimes(code, times)).not.toThrow();
      expect([code, times === null]).toEqual([code, category === 'time-off']);
    }
    for (const { code, colour } of activities) expect([code, COLOURS.includes(colour)]).toEqual([code, true]);
  });

  it('has rotations that differ in name and abbreviation, of categories and colours that there are', () => {
    expect([repeated(rotations.map(({ fields }) => fields.name)), repeated(rotations.map(({ fields }) => fields.abbreviation))]).toEqual([[], []]);
    for (const { fields } of rotations) {
      expect(fields.abbreviation).toMatch(/^[A-Z]{1,6}$/);
      expect([fields.name, ROTATION_CATEGORIES.includes(fields.category), COLOURS.includes(fields.colour)]).toEqual([fields.name, true, true]);
    }
  });

  it('has patterns of its own activities, each half-day once, in all four weeks', () => {
    const codes = new Set(activities.map((one) => one.code));
    for (const { fields, pattern } of rotations) {
      expect(() => checkPattern(pattern.map(({ code, ...cell }) => ({ ...cell, activityId: code })))).not.toThrow();
      expect([fields.name, pattern.filter((cell) => !codes.has(cell.code))]).toEqual([fields.name, []]);
      expect([fields.name, [...new Set(pattern.map((cell) => cell.week))]]).toEqual([fields.name, [1, 2, 3, 4]]);
    }
  });

  it('leaves everyone in its patterns a day a week, and the hours of a week below eighty', () => {
    for (const { fields, pattern } of rotations.filter((one) => one.fields.audience === 'resident')) {
      for (const week of [1, 2, 3, 4]) {
        const cells = pattern.filter((cell) => cell.week === week);
        expect([fields.name, new Set(cells.map((cell) => cell.weekday)).size <= 6]).toEqual([fields.name, true]);
        expect([fields.name, minutesOf(cells) <= 80 * 60]).toEqual([fields.name, true]);
      }
    }
  });

  it('names rules and plans that there are, and has something for each of its plans', () => {
    expect(RULE_PACKS.some(({ id, version }) => id === pack.rules.packId && version === pack.rules.packVersion)).toBe(true);
    const examples = setupExamples(packCatalog(pack));
    for (const id of pack.plans) {
      const example = examples.find((one) => one.id === id);
      expect([id, example?.fields.items.length ?? 0]).not.toEqual([id, 0]);
      expect(() => checkSetup(example!.fields, packCatalog(pack))).not.toThrow();
    }
    const names = pack.plans.map((id) => examples.find((one) => one.id === id)!.fields.name);
    expect(repeated(names)).toEqual([]);
  });

  function minutesOf(cells: (typeof rotations)[number]['pattern']): number {
    return cells.reduce((sum, { code, half, weekday }) => {
      const { times } = activities.find((one) => one.code === code)!;
      const twice = cells.some((other) => other.code === code && other.weekday === weekday && other.half !== half);
      const span = twice && times?.day ? (half === 'am' ? times.day : null) : (times?.[half] ?? times?.day ?? null);
      return sum + (span ? span.end - span.start : 0);
    }, 0);
  }
});
