import type { FindingCounts } from '@housestaff/api-client';
import { Tag } from '@housestaff/ui';
import { CircleHelp, OctagonAlert, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { plural } from '../model/words';

interface FindingTagsProps {
  counts: FindingCounts;
  draftId: string | null;
  uncovered?: number;
}

/** What is wrong with the schedule, in counts that lead to the list. */
export function FindingTags({ counts, draftId, uncovered = 0 }: FindingTagsProps) {
  const href = `/compliance${draftId ? `?draft=${draftId}` : ''}`;
  const { violations, warnings, notAssessable } = counts;
  return (
    <>
      {violations > 0 && (
        <Link href={href}>
          <Tag tone="bad" icon={OctagonAlert}>
            {plural(violations, 'violation')}
          </Tag>
        </Link>
      )}
      {warnings > 0 && (
        <Link href={href}>
          <Tag tone="warn" icon={TriangleAlert}>
            {plural(warnings, 'warning')}
          </Tag>
        </Link>
      )}
      {notAssessable > 0 && (
        <Link href={href}>
          <Tag icon={CircleHelp}>{`${notAssessable} not assessable`}</Tag>
        </Link>
      )}
      {violations + warnings + notAssessable === 0 && <Tag tone="good">No findings</Tag>}
      {uncovered > 0 && (
        <Tag tone="bad" title="Blocks and rotations with fewer people than they need. The foot of the grid names them.">
          {uncovered} uncovered
        </Tag>
      )}
    </>
  );
}
