import type { Tallies } from '@housestaff/api-client';
import { EmptyState, Icon, cx } from '@housestaff/ui';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { amountSaid, classesOf, totalOf, type Measure, type Order, type TallyClass, type TallyRow } from '../model/tallies';

interface TallyTableProps {
  tallies: Tallies;
  measures: readonly Measure[];
  order: Order;
  onSort: (by: string) => void;
  find: string;
}

function SortHead({ by, label, note, order, onSort, numeric }: { by: string; label: string; note?: string; order: Order; onSort: (by: string) => void; numeric?: boolean }) {
  const on = order.by === by;
  return (
    <th scope="col" className={cx(numeric && 'num')} aria-sort={on ? (order.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="fair-sort" onClick={() => onSort(by)}>
        {on && <Icon of={order.descending ? ArrowDown : ArrowUp} small />}
        {label}
      </button>
      {note && <span className="t3 block">{note}</span>}
    </th>
  );
}

function Amount({ row, measure, most, mean }: { row: TallyRow; measure: Measure; most: number; mean: number }) {
  const value = row.values[measure.id];
  const total = value?.total ?? 0;
  const carried = value?.carried ?? 0;
  return (
    <td className="num fair-cell">
      <span className="row">
        <span className="fair-bar" aria-hidden>
          <i style={{ width: `${most > 0 ? (total / most) * 100 : 0}%` }} />
          <em style={{ width: `${most > 0 ? (carried / most) * 100 : 0}%` }} />
          <u style={{ left: `${most > 0 ? (mean / most) * 100 : 0}%` }} />
        </span>
        <span className="fair-amount">
          <b className="b6">{amountSaid(total)}</b>
          {carried > 0 && <small className="t3">{`${amountSaid(carried)} before`}</small>}
        </span>
      </span>
    </td>
  );
}

function ClassRows({ group, measures, most }: { group: TallyClass; measures: readonly Measure[]; most: ReadonlyMap<string, number> }) {
  return (
    <tbody>
      <tr className="cm-group">
        <th scope="rowgroup" colSpan={measures.length + 1}>
          <span>
            {group.label} <span className="t3">{`${group.rows.length} people`}</span>
          </span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.personId}>
          <th scope="row">{row.name}</th>
          {measures.map((measure) => (
            <Amount key={measure.id} row={row} measure={measure} most={most.get(measure.id) ?? 0} mean={group.means[measure.id] ?? 0} />
          ))}
        </tr>
      ))}
      <tr className="fair-mean">
        <th scope="row">{`Mean of ${group.label}`}</th>
        {measures.map((measure) => (
          <td key={measure.id} className="num">
            {amountSaid(group.means[measure.id] ?? 0)}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

/** Totals by person and measure, class by class; a mark on each bar is the class's mean. */
export function TallyTable({ tallies, measures, order, onSort, find }: TallyTableProps) {
  const classes = classesOf(tallies, order, find);
  const most = new Map(measures.map(({ id }) => [id, Math.max(0, ...tallies.rows.map((row) => totalOf(row, id)))]));
  if (classes.length === 0) return <EmptyState title="Nobody matches." />;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Tallies by person">
      <table className="dt fair">
        <caption className="vh">Tallies by person</caption>
        <thead>
          <tr>
            <SortHead by="name" label="Person" order={order} onSort={onSort} />
            {measures.map((measure) => (
              <SortHead key={measure.id} by={measure.id} label={measure.name} note={`Gini ${(tallies.gini[measure.id] ?? 0).toFixed(2)}`} order={order} onSort={onSort} numeric />
            ))}
          </tr>
        </thead>
        {classes.map((group) => (
          <ClassRows key={group.label} group={group} measures={measures} most={most} />
        ))}
      </table>
      <p className="t12 t3 fair-note">Totals of this year and earlier ones. The paler part was brought along; the mark is the mean of the class. Gini is of all residents: 0 means that all have the same, towards 1 that one has it all.</p>
    </div>
  );
}
