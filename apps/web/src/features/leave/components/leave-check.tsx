'use client';
import type { Finding, LeaveCheck, OwnLeaveCheck } from '@housestaff/api-client';
import { Icon, Meter, Tag } from '@housestaff/ui';
import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { findingSentence, findingSubject, findingTitle } from '@/features/compliance/finding-words';
import { clock, dayRange, weekdayDay } from '@/shell/dates';
import { daysWord } from './leave-words';

type Effect = OwnLeaveCheck['effect'];
type Tally = OwnLeaveCheck['tallies'][number];

function Line({ bad, children }: { bad?: boolean; children: ReactNode }) {
  return (
    <li className="lv-line">
      <Icon of={bad ? OctagonAlert : TriangleAlert} className={bad ? 'bad' : 'warn'} small />
      <span>{children}</span>
    </li>
  );
}

function hoursWords({ start, end }: Effect['lost'][number], zone: string | undefined): string {
  return start && end ? `, ${clock(start, zone)}–${clock(end, zone)}` : '';
}

/** What the leave takes from the published schedule: calls by name, the rest in figures. */
export function EffectLines({ effect, zone }: { effect: Effect; zone: string | undefined }) {
  if (!effect.published) return <p className="t2">No schedule is published for these days yet.</p>;
  const nothing = effect.lost.length + effect.short.length + effect.findings.length === 0;
  return (
    <>
      <p className="t2">{effect.stays.length === 0 ? 'On no rotation on these days.' : `On ${effect.stays.map((stay) => stay.rotation).join(', then ')}${effect.usualHalves > 0 ? `; ${daysWord(effect.usualHalves / 2)} of its usual work ${effect.usualHalves === 2 ? 'falls' : 'fall'} away` : ''}.`}</p>
      {nothing && (
        <p className="lv-line">
          <Icon of={CircleCheck} className="good" small />
          <span>Takes no call, and leaves nothing short.</span>
        </p>
      )}
      <ul>
        {effect.lost.map((duty) => (
          <Line key={`${duty.date}${duty.half}${duty.activityId}`} bad={duty.isCall}>
            <b className="b5">{duty.activity}</b>
            {` on ${weekdayDay(duty.date)}${hoursWords(duty, zone)} needs somebody else`}
          </Line>
        ))}
        {effect.short.map((demand) => (
          <Line key={`${demand.rotationId}${demand.whom}${demand.from}`} bad>
            <b className="b5">{demand.rotation}</b>
            {`${demand.whom ? ` (${demand.whom})` : ''} is short ${dayRange(demand.from, demand.to)}: needs ${demand.needs}, has ${demand.has}`}
          </Line>
        ))}
        {effect.findings.map((finding) => (
          <FindingLine key={finding.id} finding={finding} zone={zone} />
        ))}
      </ul>
    </>
  );
}

function FindingLine({ finding, zone }: { finding: Finding; zone: string | undefined }) {
  return (
    <Line bad={finding.severity === 'violation'}>
      <b className="b5">{`${findingSubject(finding)}: ${findingTitle(finding)}.`}</b> {findingSentence(finding, zone)}
    </Line>
  );
}

export function Breaches({ breaches }: { breaches: OwnLeaveCheck['breaches'] }) {
  if (breaches.length === 0) {
    return (
      <p className="lv-line">
        <Icon of={CircleCheck} className="good" small />
        <span>Keeps the program&apos;s rules.</span>
      </p>
    );
  }
  return (
    <ul>
      {breaches.map((breach) => (
        <Line key={`${breach.message} ${breach.from}`} bad>
          {`${breach.message}.`}
        </Line>
      ))}
    </ul>
  );
}

const TONES = { ok: 'neutral', warn: 'warn', over: 'bad' } as const;

/** "12.5 of 28 days away", with what is asked for. */
export function TallyLine({ tally }: { tally: Tally }) {
  const all = tally.days + tally.asked;
  const asked = tally.asked > 0 ? ` ${tally.asked} of them asked for.` : '';
  return (
    <div className="lv-tally">
      <div className="row">
        <span className="grow">{tally.year}</span>
        <span className="tabular-nums">{`${all} of ${daysWord(tally.limit)}`}</span>
      </div>
      <Meter label={`Days away in ${tally.year}`} value={all} max={tally.limit} tone={TONES[tally.state]} className="block" />
      <p className="t12 t2">{`${tally.state === 'over' ? `More than ${daysWord(tally.limit)} extend training.` : tally.state === 'warn' ? `Past the warning at ${tally.warnAt}.` : `Warning at ${tally.warnAt}.`}${asked}`}</p>
    </div>
  );
}

/** "Vacation: 12 of 20 days". */
export function QuotaLine({ quota, years }: { quota: OwnLeaveCheck['quotas'][number]; years: boolean }) {
  const over = quota.taken > quota.quota;
  return (
    <div className="row min-h-6">
      <span className="grow">{`${quota.label}${years ? `, ${quota.year}` : ''}`}</span>
      {over ? <Tag tone="bad">{`${quota.taken - quota.quota} over`}</Tag> : <span className="t2">{`${daysWord(quota.left)} left`}</span>}
      <span className="tabular-nums">{`${quota.taken} of ${quota.quota}`}</span>
    </div>
  );
}

/** Who else is away or asks to be. */
export function Others({ others }: { others: LeaveCheck['others'] }) {
  if (others.length === 0) return <p className="t2">Nobody else is away or asks to be.</p>;
  return (
    <ul>
      {others.map((one) => (
        <li key={one.absenceId} className="row min-h-6">
          <span className="grow clip">{one.name}</span>
          <span className="t2">{dayRange(one.from, one.to)}</span>
          {one.status !== 'approved' && <Tag tone={one.status === 'requested' ? 'accent' : 'warn'}>{one.status === 'requested' ? 'Asks too' : 'Expected'}</Tag>}
        </li>
      ))}
    </ul>
  );
}

/** All of it in short, for a form: what breaks, what opens, what is left. */
export function CheckInShort({ check, zone }: { check: OwnLeaveCheck; zone: string | undefined }) {
  return (
    <section className="lv-check" aria-label="What this leave does">
      <div className="row">
        <h3 className="grow">{`${daysWord(check.days)} away`}</h3>
        {check.approvesItself && <Tag tone="good">Approved at once</Tag>}
      </div>
      <Breaches breaches={check.breaches} />
      <EffectLines effect={check.effect} zone={zone} />
      {check.quotas.map((quota) => (
        <QuotaLine key={quota.yearId} quota={quota} years={check.quotas.length > 1} />
      ))}
      {check.tallies.map((tally) => (
        <TallyLine key={tally.yearId} tally={tally} />
      ))}
    </section>
  );
}
