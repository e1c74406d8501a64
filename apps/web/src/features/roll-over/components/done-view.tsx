import { ApiError, messageOf, type RollOverDone } from '@housestaff/api-client';
import { Button, Dialog, useNotify } from '@housestaff/ui';
import { Undo2 } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { moment } from '@/shell/dates';
import { useUndo } from '../api/use-roll-over';
import { counted } from '../model/counted';
import { moveOf, OUTCOMES } from '../model/outcome-words';

function UndoDialog({ done, onClose }: { done: RollOverDone; onClose: () => void }) {
  const undo = useUndo(done.programId);
  const notify = useNotify();
  const submit = () => undo.mutate(done, { onSuccess: () => [notify({ tone: 'good', text: `${done.newYearName} is gone again, and everyone’s PGY as before.` }), onClose()] });
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="danger" busy={undo.isPending} onClick={submit}>
        Undo the roll-over
      </Button>
    </>
  );
  const added = done.interns.length > 0 ? `, ${counted(done.interns.length, 'incoming resident')} and what was copied into it` : ' and what was copied into it';
  return (
    <Dialog open onClose={onClose} title={`Undo the roll-over into ${done.newYearName}?`} description={`It takes ${done.newYearName}${added} away, and puts every PGY back as it was before.`} actions={actions}>
      {undo.isError && (
        <p className="alert" role="alert">
          {undo.error instanceof ApiError ? undo.error.message : messageOf(undo.error)}
        </p>
      )}
    </Dialog>
  );
}

function Links({ done }: { done: RollOverDone }) {
  const of = `program=${done.programId}&year=${done.newYearId}`;
  const links = [
    ['See the people', `/people?program=${done.programId}&kind=resident`],
    ['Look at the requirements', `/rotations?${of}`],
    ['Enter the holidays', `/calendar?${of}`],
    ['Generate the year', `/generate?${of}`],
  ] as const;
  return (
    <nav aria-label="Go on with the new year" className="row flex-wrap">
      {links.map(([label, href]) => (
        <Link key={href} className="btn" href={href}>
          {label}
        </Link>
      ))}
    </nav>
  );
}

function byMove(people: RollOverDone['people']): [string, string[]][] {
  const moves = new Map<string, string[]>();
  for (const one of people) {
    const move = one.pgyNext === null ? `PGY-${one.pgyNow ?? ''}` : moveOf(one);
    moves.set(move, [...(moves.get(move) ?? []), one.name]);
  }
  return [...moves].sort(([a], [b]) => a.localeCompare(b));
}

function People({ done }: { done: RollOverDone }) {
  const groups = OUTCOMES.map(({ outcome, title }) => ({ title, people: done.people.filter((one) => one.outcome === outcome) })).filter(({ people }) => people.length > 0);
  return (
    <dl className="wz-sum ro-done">
      {groups.map(({ title, people }) => (
        <div key={title}>
          <dt className="t2">{`${title} (${people.length})`}</dt>
          {byMove(people).map(([move, names]) => (
            <dd key={move}>
              <span className="t2 nowrap">{move}:</span> {names.join(', ')}
            </dd>
          ))}
        </div>
      ))}
      {done.interns.length > 0 && (
        <div>
          <dt className="t2">{`Came in (${done.interns.length})`}</dt>
          <dd>{done.interns.map(({ name }) => name).join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}

/** What a roll-over did, where to go on, and the way back. */
export function DoneView({ done, mayUndo }: { done: RollOverDone; mayUndo: boolean }) {
  const [undoing, setUndoing] = useState(false);
  return (
    <div className="wz-body" role="region" aria-label="Result" tabIndex={0}>
      <div className="wz-in">
        <h2 className="wz-h2">
          {done.fromYearName} was rolled over into {done.newYearName}
        </h2>
        <p className="t2">
          {moment(done.doneAt)}, by {done.doneBy}. {counted(done.requirements, 'requirement')} and {counted(done.coverage, 'coverage rule')} were copied.
        </p>
        {done.lost.length > 0 && (
          <section className="alert warn ro-problems" aria-label="Not copied">
            <h3 className="wz-h3">Not copied: the new year has no block of that number</h3>
            <ul className="ro-list">
              {done.lost.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </section>
        )}
        <Links done={done} />
        <People done={done} />
        {mayUndo && (
          <div className="ro-undo">
            <Button icon={Undo2} disabledReason={done.builtOn.length > 0 ? `${done.newYearName} is in use by now` : null} onClick={() => setUndoing(true)}>
              Undo the roll-over
            </Button>
            {done.builtOn.length > 0 && (
              <div className="t2">
                <p>It can’t be undone, because {done.newYearName} is in use by now:</p>
                <ul className="ro-list">
                  {done.builtOn.map((what) => (
                    <li key={what}>{what}</li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        )}
      </div>
      {undoing && <UndoDialog done={done} onClose={() => setUndoing(false)} />}
    </div>
  );
}
