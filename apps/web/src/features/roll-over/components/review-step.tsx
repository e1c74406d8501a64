import type { RollOverPreview } from '@housestaff/api-client';
import { dayRange } from '@/shell/dates';
import { counted } from '../model/counted';
import { OUTCOMES } from '../model/outcome-words';
import type { StepProps } from './step-props';

function Problems({ problems }: RollOverPreview) {
  const parts = [
    { severity: 'stops', title: 'To mend first', tone: 'alert' },
    { severity: 'note', title: 'Good to know', tone: 'alert warn' },
  ];
  return parts.map(({ severity, title, tone }) => {
    const own = problems.filter((one) => one.severity === severity);
    if (own.length === 0) return null;
    return (
      <section key={severity} aria-label={title} className={`${tone} ro-problems`}>
        <h3 className="wz-h3">{title}</h3>
        <ul className="ro-list">
          {own.map((one, n) => (
            <li key={n}>{one.words}</li>
          ))}
        </ul>
      </section>
    );
  });
}

/** Everything in one view, before it is done. */
export function ReviewStep({ preview }: StepProps) {
  const { newYear, counts, interns, residentsNext, requirements, coverage, plans, dates, tallies } = preview;
  const moves = OUTCOMES.filter(({ outcome }) => counts[outcome] > 0).map(({ outcome, title }) => `${title.toLowerCase()}: ${counts[outcome]}`);
  const lines: [string, string][] = [
    ['New year', `${newYear.name}, ${dayRange(newYear.from, newYear.to)}, ${counted(newYear.blocks.length, 'block')}`],
    ['Residents', `${residentsNext} on the first day; ${[...moves, `come in: ${interns.length}`].join(', ')}`],
    ['Carried', `${counted(requirements, 'requirement')}, ${counted(coverage, 'coverage rule')}, ${counted(plans.count, 'plan')}, the tallies of ${counted(tallies.rows.length, 'person', 'people')}`],
    ['To enter later', dates.length === 0 ? 'nothing' : dates.map(({ name }) => name).join(', ')],
  ];
  return (
    <>
      <Problems {...preview} />
      <dl className="wz-sum">
        {lines.map(([term, words]) => (
          <div key={term}>
            <dt className="t2">{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="t2">All of it is done at once, and can be undone as long as nothing of the new year was published, planned or edited.</p>
    </>
  );
}
