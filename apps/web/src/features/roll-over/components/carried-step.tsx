import type { CarriedTally, DateToEnter, PlanMention, RollOverPreview } from '@housestaff/api-client';
import { Tag } from '@housestaff/ui';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { longDay, weekdayDay } from '@/shell/dates';
import { counted } from '../model/counted';
import type { StepProps } from './step-props';

function Part({ title, figure, children }: { title: string; figure?: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="ro-part">
      <h3 className="wz-h3">
        {title} {figure && <span className="t3 num">{figure}</span>}
      </h3>
      {children}
    </section>
  );
}

function Demands({ requirements, coverage, observed, lost, year, newYear }: RollOverPreview) {
  return (
    <Part title="Requirements and coverage" figure={`${requirements} + ${coverage}`}>
      <p className="t2">
        {requirements + coverage === 0
          ? `${year.name} has none, so ${newYear.name} begins without.`
          : `${counted(requirements, 'requirement')} and ${counted(coverage, 'coverage rule')} are copied to ${newYear.name}${observed > 0 ? `; ${observed} of them are proposals that nobody confirmed, and stay proposals` : ''}.`}
      </p>
      {lost.length > 0 && (
        <>
          <p className="warn">Not copied, because {newYear.name} has no block of that number:</p>
          <ul className="ro-list">
            {lost.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

const WHERE: Record<PlanMention['where'], string> = { people: 'Who is planned', demand: 'Demand', rule: 'Rule', wish: 'Wish' };

function mentionWords({ where, name, why, personName, day }: PlanMention): string {
  const place = where === 'demand' || where === 'rule' ? `${WHERE[where]} “${name}”` : WHERE[where];
  if (why === 'left') return `${place} names ${personName ?? 'someone'}, who is not there any more${day ? ` (${longDay(day)})` : ''}`;
  return where === 'wish' ? `${place} of ${personName ?? 'someone'} for ${day ? longDay(day) : ''} is past` : `${place} ends on ${day ? longDay(day) : ''}`;
}

function Plans({ plans, programId }: RollOverPreview) {
  return (
    <Part title="Rotations, activities and plans" figure={counted(plans.count, 'plan')}>
      <p className="t2">They belong to the program and stay as they are.{plans.mentions.length > 0 ? ' These places will say nothing in the new year:' : ''}</p>
      <ul className="ro-list">
        {plans.mentions.map((one, n) => (
          <li key={n}>
            <Link href={`/plans/${one.setupId}?program=${programId}`}>{one.setupName}</Link>: {mentionWords(one)}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Tallies({ measures, rows }: CarriedTally) {
  const used = measures.filter(({ id }) => rows.some(({ values }) => (values[id] ?? 0) > 0));
  return (
    <Part title="Nights, weekends, holidays and calls" figure={counted(rows.length, 'person', 'people')}>
      <p className="t2">{rows.length === 0 ? 'Nobody who goes on has any yet.' : 'Fairness goes on counting from here: what this year publishes until it ends is added by itself.'}</p>
      {rows.length > 0 && (
        <details>
          <summary>Person by person</summary>
          <div className="set-wide ro-tallies" tabIndex={0} role="region" aria-label="What people begin the new year with">
            <table className="dt">
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  {used.map(({ id, name }) => (
                    <th key={id} scope="col" className="num">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ personId, name, values }) => (
                  <tr key={personId}>
                    <th scope="row" className="b5 nowrap">
                      {name}
                    </th>
                    {used.map(({ id }) => (
                      <td key={id} className="num">
                        {values[id] ?? 0}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </Part>
  );
}

function dateWords({ moves, rule, proposed, kind }: DateToEnter): string {
  if (kind === 'event') return 'look up its date';
  if (!proposed) return 'look up its date';
  return moves ? `${rule}: ${weekdayDay(proposed)}` : `${weekdayDay(proposed)}, the same date`;
}

function Dates({ dates }: RollOverPreview) {
  return (
    <Part title="Holidays and events to enter" figure={String(dates.length)}>
      <p className="t2">{dates.length === 0 ? 'The new year has all of this year’s already.' : 'Dates are not copied: a wrong one closes clinics on a working day. Enter them under Calendar when the year is made.'}</p>
      <ul className="ro-list">
        {dates.map((one) => (
          <li key={`${one.kind} ${one.name} ${one.day}`} className="row flex-wrap">
            <b className="b5">{one.name}</b>
            <span className="t2">{dateWords(one)}</span>
            {one.moves && <Tag tone="warn">{one.kind === 'event' ? 'event' : 'moves'}</Tag>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What the new year begins with. */
export function CarriedStep({ preview }: StepProps) {
  return (
    <>
      <Demands {...preview} />
      <Plans {...preview} />
      <Tallies {...preview.tallies} />
      <Dates {...preview} />
    </>
  );
}
