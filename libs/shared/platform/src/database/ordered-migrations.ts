import type { MigrationInterface } from 'typeorm';
import { migrations } from './migrations';

type MigrationClass = new () => MigrationInterface;

/**
 * TypeORM orders by the last thirteen characters of a migration's name, as a number. So the name it gets is made from
 * the class's own four digits (`Program0010`). Throws when two have the same number.
 */
export function orderedMigrations(classes: readonly MigrationClass[] = migrations): MigrationClass[] {
  const taken = new Map<string, string>();
  return classes.map((migration) => {
    const [, words, digits] = /^(\w*?\D)(\d{4})$/.exec(migration.name) ?? [];
    if (!words || !digits) throw new Error(`Migration ${migration.name}: its class name must end in four digits`);
    const other = taken.get(digits);
    if (other) throw new Error(`Migrations ${other} and ${migration.name} have the same number`);
    taken.set(digits, migration.name);
    const name = `${words}${digits.padStart(13, '0')}`;
    return class extends migration {
      override readonly name = name;
    };
  });
}
