'use client';
import type { ComplianceMatrix, Finding } from '@housestaff/api-client';
import { Icon, Meter, PanelSection, Skeleton } from '@housestaff/ui';
import { CircleHelp, OctagonAlert, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { findingArithmetic, findingSentence, findingTitle, ruleInShort } from '@/features/compliance/finding-words';
import { useProgramChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { useBlockCompliance } from '../api/use-candidates';
import { plural } from '../model/words';

const LOOKS = { violation: ['bad', OctagonAlert, 'Violation'], warning: ['warn', TriangleAlert, 'Warning'], 'not-assessable': ['', CircleHelp, 'Not assessable'] } as const;

function FindingCard({ finding, href, zone }: { finding: Finding; href: string; zone: string | undefined }) {
  const [tone, icon, word] = LOOKS[finding.severity];
  const arithmetic = findingArithmetic(finding);
  return (
    <div className={`finding ${tone} mb-2`}>
      <div className={`row b5 ${tone}`}>
        <Icon of={icon} label={word} />
        {findingTitle(finding)}
      </div>
      <p className="mt-1">{findingSentence(finding, zone)}</p>
      {arithmetic && <p className="t12 t2">{`${arithmetic}.`}</p>}
      <div className="row t12 t2 mt-1">
        <span className="grow">{finding.paragraph && `CPR ${finding.paragraph}`}</span>
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
            <span className="clip" title={rule?.title}>
              {ruleInShort(cell.ruleId)}
            </span>
            <Meter className="grow" label={rule?.title ?? ruleInShort(cell.ruleId)} value={value} max={max} tone={cell.status === 'violation' ? 'bad' : cell.status === 'warning' ? 'warn' : 'neutral'} />
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
  const { program } = useProgramChoice();
  if (!allowed) return null;
  const findings = (matrix.data?.findings ?? []).filter((finding) => finding.personId === personId);
  const href = `/compliance?block=${blockId}&person=${personId}${draftId ? `&draft=${draftId}` : ''}`;
  return (
    <PanelSection title="Findings" aside={matrix.data ? (findings.length > 0 ? plural(findings.length, 'finding') : 'none') : null}>
      {matrix.isPending && <Skeleton />}
      {matrix.isError && <p className="t12 bad">{matrix.error.message}</p>}
      {findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} href={`${href}&rule=${finding.ruleId}`} zone={program?.zone} />
      ))}
      {matrix.data && <Measures matrix={matrix.data} personId={personId} />}
      <p className="t12 mt-2">
        <Link href={`/compliance/people/${personId}${draftId ? `?draft=${draftId}` : ''}`}>Duty hours of the year</Link>
      </p>
    </PanelSection>
  );
}
