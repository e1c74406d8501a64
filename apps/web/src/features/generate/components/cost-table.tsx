'use client';
import type { Run, RunTerm } from '@housestaff/api-client';
import { figure, signed } from '../model/words';

function TermRow({ term, most }: { term: RunTerm; most: number }) {
  return (
    <tr>
      <th scope="row" className="b6">
        {term.label}
        <span className="t2 t12 narrow-only">{term.words}</span>
      </th>
      <td className="t2 wide-only">{term.words}</td>
      <td className="wide-only gen-bar">
        <span className="term-bar" aria-hidden>
          <i style={{ width: `${(term.points / most) * 100}%` }} />
          <u style={{ left: `${(term.firstPoints / most) * 100}%` }} />
        </span>
      </td>
      <td className="num b6">{figure(term.points)}</td>
      <td className="num t2">{signed(term.points - term.firstPoints)}</td>
    </tr>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">Term</th>
        <th scope="col" className="wide-only">
          In words
        </th>
        <th scope="col" className="wide-only">
          <span className="vh">Now, against the first found</span>
        </th>
        <th scope="col" className="num">
          Points
        </th>
        <th scope="col" className="num">
          Since first
        </th>
      </tr>
    </thead>
  );
}

/** What an answer costs, term by term, and what each has gained since the first one found. */
export function CostTable({ run, alternative }: { run: Run; alternative: number }) {
  const chosen = run.alternatives.find((one) => one.id === alternative && alternative > 0);
  const terms = [...(chosen?.terms ?? run.terms)].sort((one, other) => other.points - one.points);
  if (terms.length === 0) return null;
  const most = Math.max(1, ...terms.map((term) => Math.max(term.points, term.firstPoints)));
  const total = terms.reduce((sum, term) => sum + term.points, 0);
  const first = terms.reduce((sum, term) => sum + term.firstPoints, 0);
  return (
    <section className="gen-sec">
      <div className="row">
        <h2 className="grow">{chosen ? `What ${chosen.label} costs` : 'What the best answer costs'}</h2>
        <span className="t12 t3 row wide-only" aria-hidden>
          <span className="lgd" /> now <span className="lgu" /> first found
        </span>
      </div>
      <table className="dt gen-terms">
        <Head />
        <tbody>
          {terms.map((term) => (
            <TermRow key={term.id} term={term} most={most} />
          ))}
          <tr>
            <th scope="row" className="b6">
              Total
            </th>
            <td className="wide-only" />
            <td className="wide-only" />
            <td className="num b6">{figure(total)}</td>
            <td className="num t2">{signed(total - first)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
