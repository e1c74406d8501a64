import type { MyHours } from '@housestaff/api-client';
import { Meter } from '@housestaff/ui';
import { dayRange } from '@/shell/dates';
import { hours } from '../model/hour-words';

/** The weekly average of today's averaging window against its limit: logged where it is, else scheduled. */
export function AverageMeter({ average }: { average: NonNullable<MyHours['average']> }) {
  const over = average.hours !== null && average.hours > average.limit;
  return (
    <div className="pb-2">
      <p className="row flex-wrap mb-1">
        <span>
          <b className={`text-xl font-semibold tabular-nums ${over ? 'bad' : ''}`}>{hours(average.hours)}</b> <span className="t2">{`h a week on average, limit ${average.limit}`}</span>
        </span>
        <span className="grow" />
        <span className="t12 t3">{dayRange(average.from, average.to)}</span>
      </p>
      {average.hours === null ? <p className="t2">Not known: some activities have no times yet, or a day of call from home is not logged.</p> : <Meter label="Average hours a week" value={average.hours} max={average.limit} tone={over ? 'bad' : 'neutral'} className="block" />}
      <p className="t12 t3 mt-1">Logged days count as you logged them, all others as scheduled.</p>
    </div>
  );
}
