'use client';
import type { Run } from '@housestaff/api-client';

const points = (value: number): string => Math.round(value).toLocaleString('en-US');

function TermRow({ term, most }: { term: Run['terms'][number]; most: number }) {
  return (
    <tr>
      <th scope="row" className="b6">
        {term.label}
      </th>
      <td className="t2 wide-only">{term.words}</td>
      <td className="wide-only w-40">
        <span className="meter acc block">
          <i style={{ width: `${(term.points / most) * 100}%` }} />
        </span>
      </td>
      <td className="num b6">{points(term.points)}</td>
      <td className="num t2">{term.firstPoints > term.points ? `−${points(term.firstPoints - term.points)}` : '0'}</td>
    </tr>
  );
}

/** What the best schedule costs, term by term, and what each has gained since the first one found. */
export function CostTable({ run }: { run: Run }) {
  if (run.terms.length === 0) return null;
  const most = Math.max(1, ...run.terms.map((term) => Math.max(term.points, term.firstPoints)));
  const total = run.terms.reduce((sum, term) => sum + term.points, 0);
  const first = run.terms.reduce((sum, term) => sum + term.firstPoints, 0);
  return (
    <section className="gen-sec">
      <h2>What the best schedule costs</h2>
      <table className="dt">
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col" className="wide-only">
              In words
            </th>
            <th scope="col" className="wide-only" aria-label="Share" />
            <th scope="col" className="num">
              Points
            </th>
            <th scope="col" className="num">
              Gained
            </th>
          </tr>
        </thead>
        <tbody>
          {run.terms.map((term) => (
            <TermRow key={term.id} term={term} most={most} />
          ))}
          <tr>
            <th scope="row" className="b6">
              Total
            </th>
            <td className="wide-only" />
            <td className="wide-only" />
            <td className="num b6">{points(total)}</td>
            <td className="num t2">{first > total ? `−${points(first - total)}` : '0'}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
