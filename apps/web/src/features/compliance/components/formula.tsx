import type { ArithmeticWindow, RuleInfo } from '@housestaff/api-client';
import { Tag } from '@housestaff/ui';
import { dayRange } from '@/shell/dates';
import { basisWords, wholeWeek } from '../finding-words';
import { TONES, unitWord } from '../model/cell-words';
import { figure } from '../model/figures';
import { ofWindow } from '../model/measured';
import { specOf } from '../model/rule-specs';

function Line({ label, value, sum }: { label: string; value: string; sum?: boolean }) {
  return (
    <div className={sum ? 'sum' : undefined}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function hoursLabel(basis: string): string {
  if (basis === 'logged') return 'Hours, logged';
  return basis === 'mixed' ? 'Hours, logged and scheduled' : 'Hours, scheduled';
}

/** The days of an average, leave taken out. */
function DaysThatCount({ window }: { window: ArithmeticWindow }) {
  const capital = (kind: string) => kind.replace(/^./, (letter) => letter.toUpperCase());
  return (
    <dl className="cm-calc">
      {window.hours !== null && <Line label={hoursLabel(window.basis)} value={`${figure(window.hours)} h`} />}
      <Line label="Days in the window" value={figure(window.days)} />
      {window.leaveDays.map((leave) => (
        <Line key={`${leave.kind}${leave.from}`} label={`${capital(leave.kind)} ${dayRange(leave.from, leave.to)}`} value={`− ${figure(leave.days)}`} />
      ))}
      <Line label="Days that count" value={figure(window.eligibleDays)} sum />
    </dl>
  );
}

/** By how much it is over, or short of, its limit. */
function Excess({ rule, window }: { rule: RuleInfo; window: ArithmeticWindow }) {
  const { measured, limit, status } = window;
  if (measured === null || limit === null || rule.unit === 'pgy' || TONES[status] === 'good') return null;
  const by = measured - limit;
  return <Tag tone={TONES[status]}>{`${by > 0 ? '+' : '−'}${figure(Math.abs(by))}`}</Tag>;
}

/** Hours over days, as one would write it by hand. */
export function Formula({ rule, window }: { rule: RuleInfo; window: ArithmeticWindow }) {
  const basis = window.basis;
  const week = wholeWeek(ofWindow(rule, window));
  const days = week ? window.eligibleDays + 7 - window.days : window.eligibleDays;
  const average = window.hours !== null;
  return (
    <>
      {specOf(rule.id).average && <DaysThatCount window={window} />}
      <p className="calc-line cm-fx">
        {average && (
          <>
            <span className="cm-frac">
              <span>{`${figure(window.hours)} h`}</span>
              <span>{`${figure(days)} days ÷ 7`}</span>
            </span>
            <span>=</span>
          </>
        )}
        <b className={TONES[window.status] === 'good' ? undefined : TONES[window.status]}>{figure(window.measured)}</b>
        <span className="t2">
          {`${unitWord(rule)}, ${rule.sense === 'at-most' ? 'limit' : 'at least'} `}
          <b className="b6">{figure(window.limit)}</b>
        </span>
        <span className="ml-auto">
          <Excess rule={rule} window={window} />
        </span>
      </p>
      <p className="t12 t3 mt-2">
        {average && window.leaveDays.length > 0 && 'Leave is out of the hours and out of the days. '}
        {average && week && 'A stay shorter than a week is taken as a whole week. '}
        {average && window.rotationId !== null && 'Averaged over this rotation alone. '}
        {basisWords(basis)}
      </p>
    </>
  );
}
