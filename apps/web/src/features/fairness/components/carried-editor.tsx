'use client';
import { messageOf, type Tallies } from '@housestaff/api-client';
import { Button, useNotify } from '@housestaff/ui';
import { useState } from 'react';
import { useProgramChoice } from '@/shell/program-context';
import { useCarry } from '../api/use-tallies';
import { amountSaid, cellKey, classesOf, enteredOf, isAmount, rowsOf, type Measure, type Typed } from '../model/tallies';

interface CarriedEditorProps {
  tallies: Tallies;
  measures: readonly Measure[];
  find: string;
  onDone: () => void;
}

function AmountField({ label, value, counted, onChange }: { label: string; value: string; counted: number; onChange: (value: string) => void }) {
  const wrong = !isAmount(value);
  return (
    <td className="num fair-cell">
      <input className="inp fair-inp" inputMode="decimal" aria-label={label} aria-invalid={wrong || undefined} value={value} onChange={(event) => onChange(event.target.value)} />
      {counted > 0 && <small className="t3 block">{`and ${amountSaid(counted)} counted`}</small>}
    </td>
  );
}

function CarriedTable({ tallies, measures, find, typed, onType }: Omit<CarriedEditorProps, 'onDone'> & { typed: Typed; onType: (key: string, text: string) => void }) {
  const groups = classesOf(tallies, { by: 'name', descending: false }, find);
  return (
    <table className="dt fair">
      <caption className="vh">Brought from earlier years</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          {measures.map((measure) => (
            <th key={measure.id} scope="col" className="num">
              {measure.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.flatMap((group) =>
          group.rows.map((row) => (
            <tr key={row.personId}>
              <th scope="row">
                {row.name} <span className="t3 t12">{group.label}</span>
              </th>
              {measures.map(({ id, name }) => {
                const key = cellKey(row.personId, id);
                const counted = (row.values[id]?.carried ?? 0) - (row.values[id]?.entered ?? 0);
                return <AmountField key={id} label={`${name} of ${row.name} from earlier years`} value={typed[key] ?? '0'} counted={counted} onChange={(text) => onType(key, text)} />;
              })}
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

/** What people bring from years that are not in Housestaff, as figures to type. Years that are here are counted by themselves. */
export function CarriedEditor({ onDone, ...table }: CarriedEditorProps) {
  const { program } = useProgramChoice();
  const [start] = useState(() => ({ version: table.tallies.version, typed: enteredOf(table.tallies) }));
  const [typed, setTyped] = useState<Typed>(start.typed);
  const carry = useCarry(program?.id);
  const notify = useNotify();
  const wrong = Object.values(typed).some((text) => !isAmount(text));
  const changes = Object.keys(typed).filter((key) => typed[key] !== start.typed[key]).length;
  const reason = wrong ? 'An amount is not a number from 0 to 10,000' : changes === 0 ? 'Nothing is changed' : null;
  const onSuccess = () => {
    notify({ tone: 'good', text: 'Saved what people bring from earlier years.' });
    onDone();
  };
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label="Brought from earlier years">
        <p className="t2 fair-note">Enter what each brings from years that are not in Housestaff. Years that are here count by themselves.</p>
        <CarriedTable {...table} typed={typed} onType={(key, text) => setTyped({ ...typed, [key]: text })} />
      </div>
      <div className="req-foot">
        {carry.isError && (
          <p className="alert grow" role="alert">
            {messageOf(carry.error)}
          </p>
        )}
        <span className="grow t2">{changes === 0 ? '' : `${changes} ${changes === 1 ? 'figure' : 'figures'} changed`}</span>
        <Button onClick={onDone}>Cancel</Button>
        <Button variant="primary" busy={carry.isPending} disabledReason={reason} onClick={() => carry.mutate({ rows: rowsOf(typed), version: start.version }, { onSuccess })}>
          Save
        </Button>
      </div>
    </>
  );
}
