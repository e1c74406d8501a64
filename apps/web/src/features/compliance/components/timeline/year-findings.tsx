'use client';
import type { Finding } from '@housestaff/api-client';
import { cx, Icon } from '@housestaff/ui';
import { ShieldCheck, Stamp } from 'lucide-react';
import { dayRange, weekdayDay } from '@/shell/dates';
import { basisWords, findingArithmetic, findingSentence, findingTitle, overrideWords } from '../../finding-words';
import { STATUS_WORDS, TONES } from '../../model/cell-words';
import { count } from '../../model/figures';
import { specOf } from '../../model/rule-specs';
import { DutyTable } from '../duty-rows';
import { StatusMark } from '../status-mark';

interface YearFindingsProps {
  findings: readonly Finding[];
  chosen: string | null;
  zone: string | undefined;
  onOpen?: (finding: Finding) => void;
}

function when(finding: Finding): string {
  return specOf(finding.ruleId).average || finding.measured === null ? dayRange(finding.from, finding.to) : weekdayDay(finding.rows.at(-1)?.date ?? finding.from);
}

function Words({ finding, zone }: { finding: Finding; zone: string | undefined }) {
  const arithmetic = findingArithmetic(finding);
  return (
    <>
      <span className={cx('row b5', TONES[finding.severity])}>
        <StatusMark status={finding.severity} />
        <span className="grow">
          {findingTitle(finding)}
          <span className="vh">{`, ${STATUS_WORDS[finding.severity]}`}</span>
        </span>
        <span className="t12 t2 nowrap">{when(finding)}</span>
      </span>
      <span className="block">{findingSentence(finding, zone)}</span>
      {arithmetic && <span className="block t12 t2">{`${arithmetic}.`}</span>}
      {finding.override && (
        <span className="row t12 t2 gap-1">
          <Icon of={Stamp} small />
          {overrideWords(finding.override)}
        </span>
      )}
    </>
  );
}

/** The year's findings in the order they happen, each in a sentence. */
export function YearFindings({ findings, chosen, zone, onOpen }: YearFindingsProps) {
  if (findings.length === 0) {
    return (
      <p className="row good px-4 pb-4">
        <Icon of={ShieldCheck} />
        Nothing found: every rule that applies is met.
      </p>
    );
  }
  const inTime = [...findings].sort((one, other) => one.from.localeCompare(other.from) || one.ruleId.localeCompare(other.ruleId));
  return (
    <ol className="tl-findings">
      {inTime.map((finding) => (
        <li key={finding.id}>
          {onOpen ? (
            <button type="button" className="tl-finding" aria-pressed={finding.id === chosen} onClick={() => onOpen(finding)}>
              <Words finding={finding} zone={zone} />
            </button>
          ) : (
            <div className="tl-finding">
              <Words finding={finding} zone={zone} />
              {finding.rows.length > 0 && (
                <details>
                  <summary>{`${basisWords(finding.basis)} ${count(finding.rows.length, 'row')} it came from`}</summary>
                  <DutyTable rows={finding.rows} zone={zone} />
                </details>
              )}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
