'use client';
import { messageOf, type MyLeave } from '@housestaff/api-client';
import { Button, Dialog, Tag, useNotify } from '@housestaff/ui';
import { useState } from 'react';
import { daysWord, labelOf, STATUS, whenWords } from '@/features/leave/components/leave-words';
import { useTakeBack, type MyAbsence } from '../api/use-my-leave';

const WAITING = new Set(['requested', 'anticipated']);

function TakeBack({ absence, onClose }: { absence: MyAbsence; onClose: () => void }) {
  const takeBack = useTakeBack();
  const notify = useNotify();
  const standing = absence.status === 'approved';
  const send = () => takeBack.mutate(absence, { onSuccess: () => notify({ tone: 'good', text: 'You took it back.' }), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }), onSettled: onClose });
  const actions = (
    <>
      <Button onClick={onClose}>Keep it</Button>
      <Button variant="danger" busy={takeBack.isPending} onClick={send}>
        {standing ? 'Cancel leave' : 'Withdraw'}
      </Button>
    </>
  );
  const words = standing ? 'You work on these days again. Whoever answers leave is told.' : 'Nobody answers it then.';
  return <Dialog open onClose={onClose} title={standing ? 'Cancel this leave?' : 'Withdraw this request?'} description={`${whenWords(absence)}. ${words}`} actions={actions} />;
}

function Request({ absence, settings }: { absence: MyAbsence; settings: MyLeave['settings'] }) {
  const [asking, setAsking] = useState(false);
  const { word, tone } = STATUS[absence.status];
  return (
    <li className="lv-mine">
      <div className="row">
        <b className="b5 grow">{whenWords(absence)}</b>
        <Tag tone={tone}>{word}</Tag>
      </div>
      <div className="row">
        <span className="t2 grow">{`${labelOf(settings, absence.kind)}, ${daysWord(absence.days)}${absence.countsAway ? '' : ', does not count as away'}`}</span>
        {absence.mayCancel && (
          <Button size="small" onClick={() => setAsking(true)}>
            {WAITING.has(absence.status) ? 'Withdraw' : 'Cancel leave'}
          </Button>
        )}
      </div>
      {absence.note && <p className="lv-quote">{absence.note}</p>}
      {absence.answer && <p className="lv-quote">{`${absence.decidedBy ?? 'Answer'}: ${absence.answer}`}</p>}
      {asking && <TakeBack absence={absence} onClose={() => setAsking(false)} />}
    </li>
  );
}

/** What is ahead, the next first; what is over, or was not given, stands below. */
export function MyRequests({ mine }: { mine: MyLeave }) {
  const isOver = ({ to, status }: MyAbsence) => to <= mine.today || status === 'denied' || status === 'cancelled';
  const ahead = mine.absences.filter((one) => !isOver(one)).reverse();
  const over = mine.absences.filter(isOver);
  return (
    <>
      <section className="my-sec">
        <h2 className="py-2">My requests</h2>
        {ahead.length === 0 && <p className="t2 pb-2">You have no leave ahead, and asked for none.</p>}
        <ul>
          {ahead.map((absence) => (
            <Request key={absence.id} absence={absence} settings={mine.settings} />
          ))}
        </ul>
      </section>
      {over.length > 0 && (
        <section className="my-sec">
          <details>
            <summary className="py-2">{`Over or not given (${over.length})`}</summary>
            <ul>
              {over.map((absence) => (
                <Request key={absence.id} absence={absence} settings={mine.settings} />
              ))}
            </ul>
          </details>
        </section>
      )}
    </>
  );
}
