'use client';
import type { ActivityTimes } from '@housestaff/api-client';
import { useState } from 'react';
import { clockOf, PARTS, type Part, spanOf } from './activity-times';

function PartFields({ part, label, times, onChange }: { part: Part; label: string; times: ActivityTimes | null; onChange: (times: ActivityTimes) => void }) {
  const span = times?.[part];
  const [start, setStart] = useState(span ? clockOf(span.start) : '');
  const [end, setEnd] = useState(span ? clockOf(span.end) : '');
  const change = (from: string, to: string) => {
    setStart(from);
    setEnd(to);
    onChange({ ...times, [part]: spanOf(from, to) });
  };
  return (
    <div className="row">
      <span className="w-36">{label}</span>
      <input type="time" className="inp" aria-label={`${label} from`} value={start} onChange={(event) => change(event.target.value, end)} />
      <span>–</span>
      <input type="time" className="inp" aria-label={`${label} to`} value={end} onChange={(event) => change(start, event.target.value)} />
      {Boolean(start) !== Boolean(end) && <span className="t12 warn nowrap">{start ? 'and to?' : 'from when?'}</span>}
    </div>
  );
}

/** Times of an activity. Left empty, duty hours answer that they can't be assessed. */
export function TimesFields({ times, error, onChange }: { times: ActivityTimes | null; error?: string | null; onChange: (times: ActivityTimes | null) => void }) {
  const settle = (next: ActivityTimes) => onChange(PARTS.some(([part]) => next[part]) ? next : null);
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="t12 b5 t2 mb-1">Times (an end before its start is on the next day)</legend>
      {PARTS.map(([part, label]) => (
        <PartFields key={part} part={part} label={label} times={times} onChange={settle} />
      ))}
      {error && <p className="t12 bad">{error}</p>}
    </fieldset>
  );
}
