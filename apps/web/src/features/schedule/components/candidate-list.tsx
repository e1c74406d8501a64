import type { Candidate } from '@housestaff/api-client';
import { Icon, KeyCap, PanelSection } from '@housestaff/ui';
import { TriangleAlert } from 'lucide-react';
import { reasonSaid } from '../model/eligibility-words';
import { spokenName } from '../model/words';
import type { YearEditor } from './use-year-editor';

const SHOWN = 8;

interface CandidateListProps {
  able: readonly Candidate[];
  editor: YearEditor;
  onTrade: (personId: string) => void;
  /** The one that the pointer or the focus is on. */
  onPoint: (personId: string | null) => void;
}

/** Who could take it, best first. Choosing one trades the two people's time. */
export function CandidateList({ able, editor, onTrade, onPoint }: CandidateListProps) {
  if (able.length === 0) return <p className="t12 t2">Nobody else could take it. The reasons are below.</p>;
  return (
    <table className="alt" onMouseLeave={() => onPoint(null)}>
      <caption className="vh">People who could take it</caption>
      <tbody>
        {able.slice(0, SHOWN).map((one, index) => {
          const name = spokenName(editor.rows.get(one.personId)?.name ?? 'Unknown');
          const now = one.currentRotationId ? editor.rotations.get(one.currentRotationId)?.name : null;
          return (
            <tr key={one.personId} onClick={() => onTrade(one.personId)} onMouseEnter={() => onPoint(one.personId)} onFocus={() => onPoint(one.personId)} onBlur={() => onPoint(null)}>
              <td>{index < 5 && <KeyCap>{index + 1}</KeyCap>}</td>
              <td>
                <button type="button">
                  <b>{name}</b>
                  <span className={one.eligible ? undefined : 'over'}>{one.eligible ? one.note || (now ? `now ${now}` : 'is open') : `${one.reason}${now ? `, now ${now}` : ''}`}</span>
                </button>
              </td>
              <td className={one.addedFindings > 0 ? 'warn' : 't3'}>
                {one.addedFindings > 0 ? (
                  <span className="row warn" style={{ gap: 4 }}>
                    <Icon of={TriangleAlert} small label="New findings" />
                    {one.addedFindings}
                  </span>
                ) : one.eligible ? (
                  'none'
                ) : (
                  'over max'
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Why the others cannot, counted by reason. */
export function CannotList({ all, self }: { all: readonly Candidate[]; self: string }) {
  const unable = all.filter((one) => !one.eligible && one.reasonCode !== 'maximum-met' && one.personId !== self);
  const counts = new Map<string, number>();
  for (const one of unable) counts.set(reasonSaid(one), (counts.get(reasonSaid(one)) ?? 0) + 1);
  if (unable.length === 0) return null;
  return (
    <PanelSection title={`Cannot, ${unable.length === 1 ? '1 person' : `${unable.length} people`}`}>
      <dl className="cant">
        {[...counts]
          .sort((one, other) => other[1] - one[1])
          .map(([reason, count]) => (
            <div key={reason}>
              <dt className="clip" title={reason}>
                {reason}
              </dt>
              <dd>{count}</dd>
            </div>
          ))}
      </dl>
    </PanelSection>
  );
}
