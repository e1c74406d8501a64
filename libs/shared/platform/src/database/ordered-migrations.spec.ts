import { orderedMigrations } from './ordered-migrations';

class Later0041 {
  async up(): Promise<void> {}
  async down(): Promise<void> {}
}
class First0002 extends Later0041 {}
class Again0041 extends Later0041 {}
class Unnumbered extends Later0041 {}

const stamp = (migration: new () => { name?: string }) => Number(new migration().name?.slice(-13));

describe('migrations', () => {
  it('run in the order of their numbers', () => {
    expect(orderedMigrations([Later0041, First0002]).map(stamp)).toEqual([41, 2]);
  });

  it('have a number each', () => {
    expect(() => orderedMigrations([Later0041, Again0041])).toThrow(/Later0041 and Again0041/);
    expect(() => orderedMigrations([Unnumbered])).toThrow(/four digits/);
  });

  it('of this product do', () => {
    expect(() => orderedMigrations()).not.toThrow();
  });
});
