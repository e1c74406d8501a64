'use client';
import type { PersonOverview } from '@housestaff/api-client';
import { Button, EmptyState } from '@housestaff/ui';
import { Users } from 'lucide-react';
import Link from 'next/link';
import { useUrlState } from '@/shell/url-state';
import { count, figure } from '../model/figures';
import { timelineHref } from '../model/hrefs';

interface PeopleRankingProps {
  people: readonly PersonOverview[];
  /** How many there are without the filter. */
  of: number;
  limit: number | null;
  onClear: () => void;
}

/** Most violations first, then warnings, then the highest hours. */
function ranked(people: readonly PersonOverview[]): PersonOverview[] {
  return [...people].sort((one, other) => other.violations - one.violations || other.warnings - one.warnings || (other.highestHours ?? -1) - (one.highestHours ?? -1) || one.name.localeCompare(other.name));
}

function HoursBar({ person, limit, top }: { person: PersonOverview; limit: number | null; top: number }) {
  const { averageHours, highestHours } = person;
  if (highestHours === null) return <span className="t3">can’t tell</span>;
  const share = (hours: number) => `${(hours / top) * 100}%`;
  const over = limit !== null && highestHours > limit;
  return (
    <span className="pr-bar" aria-hidden>
      <i className={over ? 'over' : undefined} style={{ width: share(highestHours) }} />
      {averageHours !== null && <em style={{ left: share(averageHours) }} />}
      {limit !== null && <u style={{ left: share(limit) }} />}
    </span>
  );
}

function Line({ person, limit, top, search }: { person: PersonOverview; limit: number | null; top: number; search: string }) {
  const shown = (value: number, tone: string) => <td className={`num ${value > 0 ? `${tone} b6` : 't3'}`}>{value || '·'}</td>;
  return (
    <tr>
      <th scope="row">
        <Link href={timelineHref(person.personId, search)} prefetch={false}>
          {person.name}
        </Link>
      </th>
      <td className="t2">{person.pgy === null ? '–' : `PGY-${person.pgy}`}</td>
      {shown(person.violations, 'bad')}
      {shown(person.warnings, 'warn')}
      {shown(person.notAssessable, 't2')}
      <td className="num">{figure(person.averageHours)}</td>
      <td className={`num ${limit !== null && (person.highestHours ?? 0) > limit ? 'bad b6' : ''}`}>{figure(person.highestHours)}</td>
      <td className="pr-cell wide-only">
        <HoursBar person={person} limit={limit} top={top} />
      </td>
    </tr>
  );
}

/** Everybody's year, who is nearest to the limits first. */
export function PeopleRanking({ people, of, limit, onClear }: PeopleRankingProps) {
  const { search } = useUrlState();
  const top = Math.max(limit ?? 0, ...people.map((one) => one.highestHours ?? 0)) * 1.05 || 1;
  if (people.length === 0) return of > 0 ? <EmptyState icon={Users} title="Nobody matches." action={<Button onClick={onClear}>Show everyone</Button>} /> : <EmptyState icon={Users} title="Nobody is in this year yet." />;
  return (
    <section className="pr">
      <h2>
        People <span className="t3">{people.length === of ? count(of, 'person', 'people') : `${people.length} of ${of}`}, most violations first</span>
      </h2>
      <table className="dt">
        <caption className="vh">People by findings and hours</caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Level</th>
            <th scope="col" className="num">
              Violations
            </th>
            <th scope="col" className="num">
              Warnings
            </th>
            <th scope="col" className="num">
              <span className="wide-only">Not assessable</span>
              <span className="narrow-only">?</span>
            </th>
            <th scope="col" className="num">
              Average
            </th>
            <th scope="col" className="num">
              Highest
            </th>
            <th scope="col" className="wide-only pr-cell">
              {`Hours a week${limit === null ? '' : `, limit ${figure(limit)}`}`}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranked(people).map((person) => (
            <Line key={person.personId} person={person} limit={limit} top={top} search={search} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
