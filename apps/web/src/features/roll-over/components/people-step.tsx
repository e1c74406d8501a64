import type { RollOverException, RollOverPerson } from '@housestaff/api-client';
import { Field, Select } from '@housestaff/ui';
import { addDays } from '@/shell/dates';
import { moveOf, noteOf, OUTCOMES } from '../model/outcome-words';
import type { RollOverForm } from '../model/roll-over-form';
import { InternsPart } from './interns-part';
import type { StepProps } from './step-props';

const PROPOSED = 'proposed';
type Choice = RollOverException['what'] | typeof PROPOSED;

function choicesFor({ pgyNow }: RollOverPerson): { value: Choice; label: string }[] {
  const leaves = { value: 'leaves' as const, label: 'Leaves when the year ends' };
  if (pgyNow === null) return [{ value: PROPOSED, label: 'As entered' }, leaves];
  return [{ value: PROPOSED, label: 'As proposed' }, { value: 'stays', label: `Stays in PGY-${pgyNow}` }, { value: 'extends', label: `PGY-${pgyNow} extended until …` }, leaves];
}

function Row({ person, form, preview, change }: StepProps & { person: RollOverPerson }) {
  const exception = form.exceptions[person.personId];
  const set = (values: RollOverForm['exceptions'][string]) => change({ exceptions: { ...form.exceptions, [person.personId]: values } });
  const choose = (what: Choice) => {
    if (what !== PROPOSED) return set({ what, until: exception?.until ?? '' });
    change({ exceptions: Object.fromEntries(Object.entries(form.exceptions).filter(([id]) => id !== person.personId)) });
  };
  const until = (day: string) => exception && set({ ...exception, until: day });
  const { newYear } = preview;
  return (
    <tr>
      <th scope="row" className="b5">
        {person.name}
      </th>
      <td className="nowrap num">{moveOf(person)}</td>
      <td className="t2">{noteOf(person)}</td>
      <td>
        {person.outcome !== 'missing' && (
          <div className="ro-choice">
            <Select label={`What becomes of ${person.name}`} value={exception?.what ?? PROPOSED} options={choicesFor(person)} onChange={choose} />
            {exception?.what === 'extends' && <input type="date" className="inp" aria-label={`Last day of the extension of ${person.name}`} min={newYear.from} max={addDays(newYear.to, -1)} value={exception.until} onChange={(event) => until(event.target.value)} />}
          </div>
        )}
      </td>
    </tr>
  );
}

function Group({ title, hint, people, ...props }: StepProps & { title: string; hint: string; people: readonly RollOverPerson[] }) {
  return (
    <section aria-label={title} className="ro-part">
      <h3 className="wz-h3">
        {title} <span className="t3 num">{people.length}</span>
      </h3>
      {hint && <p className="t2 t12">{hint}</p>}
      <div className="set-wide" tabIndex={0} role="region" aria-label={`${title}, by name`}>
        <table className="dt ro-people">
          <thead className="vh">
            <tr>
              {['Name', 'PGY', 'Dates', 'By hand'].map((one) => (
                <th key={one} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <Row key={person.personId} person={person} {...props} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Who goes up, who leaves, and who comes in. */
export function PeopleStep(props: StepProps) {
  const { form, preview, change } = props;
  const { faculty, staff, students } = preview.others;
  const groups = OUTCOMES.map((one) => ({ ...one, people: preview.people.filter(({ outcome }) => outcome === one.outcome) })).filter(({ people }) => people.length > 0);
  return (
    <>
      <div className="ro-fields">
        <Field
          label="Years of training in this program"
          type="number"
          min={1}
          max={9}
          value={form.length}
          placeholder={String(preview.programLength)}
          hint={`Whoever ends PGY-${preview.programLength} graduates.`}
          onChange={(event) => change({ length: event.target.value })}
        />
      </div>
      <InternsPart {...props} />
      {groups.map(({ outcome, title, hint, people }) => (
        <Group key={outcome} title={title} hint={hint} people={people} {...props} />
      ))}
      {groups.length === 0 && <p className="t2">No resident is in the program on the last day of this year.</p>}
      <p className="t2">
        {faculty} faculty, {staff} staff and {students} students stay as they are.
      </p>
    </>
  );
}
