'use client';
import { ApiError, type CellExplanation } from '@housestaff/api-client';
import { Button, Icon, PanelSection, Skeleton, cx } from '@housestaff/ui';
import { Check, CircleSlash, Info, Lock } from 'lucide-react';
import { costWords, firstName, tidy } from '../model/cost-words';
import { MoreOf } from './more-of';

type Alternative = CellExplanation['alternatives'][number];

function Holds({ explained }: { explained: CellExplanation }) {
  const { holds, binds, locked } = explained;
  return (
    <PanelSection title={`Why ${firstName(explained.person.name)} has ${holds.id === null ? 'nothing' : holds.name} here`}>
      <ul className="ex-list">
        {locked && (
          <li>
            <Icon of={Lock} className="t2" />
            <span>Locked: every run keeps it.</span>
          </li>
        )}
        {binds.map((bind) => (
          <li key={bind.constraint}>
            <Icon of={Check} className="good" label="Holds" />
            <span>
              <b className="b5">{bind.name}</b>
              {bind.words && <span className="t2 block">{tidy(bind.words)}</span>}
            </span>
          </li>
        ))}
        {binds.length === 0 && !locked && (
          <li>
            <Icon of={Info} className="t3" />
            <span>{holds.id === null ? 'No demand asks for anybody here.' : 'No rule holds it here: it only costs least this way.'}</span>
          </li>
        )}
      </ul>
    </PanelSection>
  );
}

function AlternativeRow({ one }: { one: Alternative }) {
  const cost = costWords(one);
  return (
    <li>
      <div className="row">
        <span className={cx('grow b5', !one.allowed && 't2')}>{one.item.id === null ? 'Nothing' : one.item.name}</span>
        <span className={cx('nowrap', one.allowed ? cost.tone : 't3')}>{one.allowed ? cost.text : 'not allowed'}</span>
      </div>
      {one.reasons.map((reason) => (
        <p key={`${reason.constraint}${reason.kind}`} className="ex-why">
          {reason.kind === 'forbids' && <Icon of={CircleSlash} small label="Forbidden by" />}
          <span>
            {reason.name}
            {reason.words && reason.words !== reason.name && <span className="t3">{`: ${tidy(reason.words)}`}</span>}
          </span>
        </p>
      ))}
    </li>
  );
}

function Others({ explained }: { explained: CellExplanation }) {
  const able = explained.others.filter((one) => one.allowed);
  const rest = explained.others.length - able.length;
  if (explained.holds.id === null) return null;
  return (
    <PanelSection title="Who else could" aside="cost">
      {able.length === 0 && <p className="t12 t2">Nobody else could, with all else as it is.</p>}
      <MoreOf
        items={able}
        first={5}
        row={(one) => (
          <li key={one.person.id}>
            <div className="row">
              <span className="grow b5">{one.person.name}</span>
              <span className={costWords(one).tone}>{costWords(one).text}</span>
            </div>
            {one.words && <p className="ex-why">{tidy(one.words)}</p>}
          </li>
        )}
      />
      {rest > 0 && <p className="t12 t3 mt-2">{`${rest} others could not.`}</p>}
    </PanelSection>
  );
}

/** Why a cell is as it is: what holds it, what else could stand there and why not, who else could. */
export function Explanation({ explained }: { explained: CellExplanation }) {
  const { alternatives } = explained;
  const sorted = [...alternatives].sort((one, other) => Number(other.allowed) - Number(one.allowed) || one.unmet - other.unmet || one.points - other.points);
  return (
    <>
      <Holds explained={explained} />
      <PanelSection title="What else could stand here" aside="cost">
        {sorted.length === 0 && <p className="t12 t2">Nothing else is planned here.</p>}
        <MoreOf items={sorted} first={6} row={(one) => <AlternativeRow key={one.item.id ?? 'nothing'} one={one} />} />
      </PanelSection>
      <Others explained={explained} />
    </>
  );
}

interface AskedProps {
  query: { isPending: boolean; error: Error | null; data: CellExplanation | undefined; refetch: () => unknown };
}

/** The explanation, while it is worked out, when that failed, and as it is. */
export function AskedExplanation({ query }: AskedProps) {
  if (query.data) return <Explanation explained={query.data} />;
  const missing = query.error instanceof ApiError && query.error.status === 404;
  if (query.error) {
    return (
      <PanelSection title="Why is this here?">
        <p className={missing ? 't12 t2' : 't12 bad'} role={missing ? 'status' : 'alert'}>
          {missing ? 'This plan does not plan this person on this day, so its rules say nothing here.' : query.error.message}
        </p>
        {!missing && (
          <Button size="small" className="mt-2" onClick={() => void query.refetch()}>
            Ask again
          </Button>
        )}
      </PanelSection>
    );
  }
  return (
    <PanelSection title="Why is this here?">
      <div role="status" aria-label="Working it out">
        <Skeleton className="my-2" />
        <Skeleton className="my-2" />
        <Skeleton className="my-2" />
      </div>
    </PanelSection>
  );
}
