'use client';
import type { Run, RunAlternative } from '@housestaff/api-client';
import { Tag, cx } from '@housestaff/ui';
import { figure } from '../model/words';
import { letterOf } from '../model/front';

interface AlternativesTableProps {
  run: Run;
  chosen: number;
  onChoose: (alternative: number) => void;
}

interface Line {
  id: string;
  label: string;
  valueOf: (one: RunAlternative) => number;
}

/** What is compared: demand, cost, each term, how many cells differ. */
function linesOf({ alternatives, objectives }: Run): Line[] {
  const labels = new Map(alternatives.flatMap(({ terms }) => terms.map((term) => [term.id, term.label] as const)));
  const termOf = (id: string) => (one: RunAlternative) => one.terms.find((term) => term.id === id)?.points ?? 0;
  // An aim that is a term as well stands there once.
  const aims = objectives.filter(({ label }) => ![...labels.values()].includes(label));
  return [
    { id: 'unmet', label: 'Demand not met', valueOf: (one) => one.unmet },
    ...aims.map(({ id, label }) => ({ id: `aim-${id}`, label, valueOf: (one: RunAlternative) => one.values[id] ?? 0 })),
    { id: 'points', label: 'Points in all', valueOf: (one) => one.points },
    ...[...labels].map(([id, label]) => ({ id: `term-${id}`, label, valueOf: termOf(id) })),
    { id: 'changed', label: 'Cells that change', valueOf: (one) => one.changedCells },
    { id: 'differs', label: 'Cells unlike the best', valueOf: (one) => one.differs },
  ];
}

/** One line of the comparison; the least stands out where they differ. */
function LineRow({ line, alternatives, chosen }: { line: Line; alternatives: readonly RunAlternative[]; chosen: number }) {
  const values = alternatives.map(line.valueOf);
  const least = Math.min(...values);
  const same = values.every((value) => value === least);
  return (
    <tr>
      <th scope="row">{line.label}</th>
      {alternatives.map((one, at) => (
        <td key={one.id} className={cx('num', !same && values[at] === least && 'b6 good', one.id === chosen && 'on')}>
          {figure(values[at] ?? 0)}
        </td>
      ))}
    </tr>
  );
}

/** The answers of a run side by side; the least of each line stands out. */
export function AlternativesTable({ run, chosen, onChoose }: AlternativesTableProps) {
  const { alternatives } = run;
  return (
    <section className="gen-sec">
      <div className="row">
        <h2 className="grow">Answers side by side</h2>
        <span className="t3">Choose one to look at and accept</span>
      </div>
      <div className="gen-wide" tabIndex={0} role="region" aria-label="Answers side by side">
        <table className="dt gen-sides">
          <thead>
            <tr>
              <th scope="col">
                <span className="vh">Compared</span>
              </th>
              {alternatives.map((one) => (
                <th key={one.id} scope="col" className="num" aria-current={one.id === chosen || undefined}>
                  <button type="button" className="btn sm" aria-pressed={one.id === chosen} aria-label={`${letterOf(one.id)}, ${one.label}`} onClick={() => onChoose(one.id)}>
                    {letterOf(one.id)}
                  </button>
                  <span className="gen-side-name">{one.label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {linesOf(run).map((line) => (
              <LineRow key={line.id} line={line} alternatives={alternatives} chosen={chosen} />
            ))}
          </tbody>
        </table>
      </div>
      {alternatives.some((one) => one.accepted) && (
        <p className="row flex-wrap mt-2">
          {alternatives
            .filter((one) => one.accepted)
            .map((one) => (
              <Tag key={one.id} tone="good">{`${letterOf(one.id)} is in a draft`}</Tag>
            ))}
        </p>
      )}
    </section>
  );
}
