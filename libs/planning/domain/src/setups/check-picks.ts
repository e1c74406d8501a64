import { aDay, eachOneOf, oneOf, whole } from './field-checks';
import { PERSON_KINDS, type DayPick, type PeoplePick, type SetupCatalog } from './plan-setup';
import { SetupInvalid } from './setup-invalid';

const HOLIDAYS = [undefined, 'also', 'only', 'never'];
const HALVES = ['am', 'pm'];

/** People and days that rules and demands are for, against what the program has. */
export class PickCheck {
  /** That people of the program are in. */
  readonly cohorts: ReadonlySet<string>;
  private readonly people: ReadonlySet<string>;
  private readonly rotations: ReadonlySet<string>;
  private readonly categories: readonly string[];

  constructor({ people, rotations }: SetupCatalog) {
    this.people = new Set(people.map((one) => one.id));
    this.cohorts = new Set(people.flatMap(({ cohort }) => (cohort === null ? [] : [cohort])));
    this.rotations = new Set(rotations.map((one) => one.id));
    this.categories = [...new Set(rotations.map((one) => one.category))];
  }

  peoplePick(field: string, pick: PeoplePick | undefined): void {
    if (!pick) return;
    eachOneOf(`${field}.kinds`, pick.kinds, PERSON_KINDS);
    pick.pgys?.forEach((pgy, n) => whole(`${field}.pgys[${n}]`, pgy, 1, 10));
    pick.personIds?.forEach((id, n) => this.person(`${field}.personIds[${n}]`, id));
    this.rotationPick(field, pick.rotationIds, pick.categories);
  }

  rotationPick(field: string, rotationIds: readonly string[] | undefined, categories: readonly string[] | undefined): void {
    rotationIds?.forEach((id, n) => {
      if (!this.rotations.has(id)) throw new SetupInvalid(`${field}.rotationIds[${n}]`, id, 'give a rotation of this program');
    });
    eachOneOf(`${field}.categories`, categories, this.categories);
  }

  person(field: string, id: string): void {
    if (!this.people.has(id)) throw new SetupInvalid(field, id, 'give a person of this program');
  }

  dayPick(field: string, pick: DayPick | undefined, slot: string): void {
    if (!pick) return;
    pick.weekdays?.forEach((day, n) => whole(`${field}.weekdays[${n}]`, day, 1, 7));
    oneOf(`${field}.holidays`, pick.holidays, HOLIDAYS);
    eachOneOf(`${field}.halves`, pick.halves, HALVES);
    if (pick.halves && slot !== 'half-day') throw new SetupInvalid(`${field}.halves`, pick.halves, 'leave halves out, or plan half-days');
    if (pick.weekdays && slot === 'week') throw new SetupInvalid(`${field}.weekdays`, pick.weekdays, 'leave weekdays out where weeks are planned');
    aDay(`${field}.from`, pick.from);
    aDay(`${field}.to`, pick.to);
    if (pick.from && pick.to && pick.from >= pick.to) throw new SetupInvalid(`${field}.to`, pick.to, `give a day after ${pick.from}`);
  }
}
