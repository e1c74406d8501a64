'use client';
import type { ComplianceMatrix, Finding } from '@housestaff/api-client';
import { Icon, Meter, PanelSection, Skeleton } from '@housestaff/ui';
import { OctagonAlert, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { dayRange } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { useBlockCompliance } from '../api/use-candidates';
import { measure, plural, ruleTitle } from '../model/words';

function FindingCard({ finding, href }: { finding: Finding; href: string }) {
  const bad = finding.severity === 'violation';
  return (
    <div className={`finding ${bad ? 'bad' : 'warn'} mb-2`}>
      <div className={`row b5 ${bad ? 'bad' : 'warn'}`}>
        <Icon of={bad ? OctagonAlert : TriangleAlert} label={bad ? 'Violation' : 'Warning'} />
        {ruleTitle(finding.ruleId)}
      </div>
      <div className="eq">
        <span>{dayRange(finding.from, finding.to)}</span>
        <b>{measure(finding)}</b>
      </div>
      <div className="row t12 t2 mt-1">
        <span className="grow">{finding.paragraph}</span>
        <Link href={href}>Show rows</Link>
      </div>
    </div>
  );
}

function Measures({ matrix, personId }: { matrix: ComplianceMatrix; personId: string }) {
  const row = matrix.rows.find((one) => one.personId === personId);
  const rules = new Map(matrix.rules.map((rule) => [rule.id, rule]));
  const cells = (row?.cells ?? []).filter((cell) => cell.measured !== null && cell.limit !== null);
  return (
    <>
      {cells.map((cell) => {
        const rule = rules.get(cell.ruleId);
        const atLeast = rule?.sense === 'at-least';
        const [value, max] = atLeast ? [cell.limit ?? 0, cell.measured ?? 0] : [cell.measured ?? 0, cell.limit ?? 0];
        return (
          <div key={cell.ruleId} className="hrs">
            <span className="clip">{rule?.column ?? cell.ruleId}</span>
            <Meter className="grow" label={rule?.title ?? cell.ruleId} value={value} max={max} tone={cell.status === 'violation' ? 'bad' : cell.status === 'warning' ? 'warn' : 'neutral'} />
            <b>{Math.round((cell.measured ?? 0) * 10) / 10}</b>
            <span className="t3">{atLeast ? `needs ${cell.limit}` : `of ${cell.limit}`}</span>
          </div>
        );
      })}
    </>
  );
}

interface PanelFindingsProps {
  scheduleId: string | null;
  draftId: string | null;
  blockId: string;
  personId: string;
}

/** The person's duty-hour findings and measures in the block. */
export function PanelFindings({ scheduleId, draftId, blockId, personId }: PanelFindingsProps) {
  const allowed = useCan()('compliance:read');
  const matrix = useBlockCompliance(allowed ? scheduleId : null, draftId, blockId);
  if (!allowed) return null;
  const findings = (matrix.data?.findings ?? []).filter((finding) => finding.personId === personId && finding.severity !== 'not-assessable');
  const href = `/compliance?block=${blockId}&person=${personId}${draftId ? `&draft=${draftId}` : ''}`;
  return (
    <PanelSection title="Findings" aside={matrix.data ? (findings.length > 0 ? plural(findings.length, 'finding') : 'none') : null}>
      {matrix.isPending && <Skeleton />}
      {matrix.isError && <p className="t12 bad">{matrix.error.message}</p>}
      {findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} href={`${href}&rule=${finding.ruleId}`} />
      ))}
      {matrix.data && <Measures matrix={matrix.data} personId={personId} />}
    </PanelSection>
  );
}
