'use client';
import type { FindingCounts, RulePreview } from '@housestaff/api-client';
import { cx, ErrorState, SkeletonRows } from '@housestaff/ui';
import { EffectTag, FindingsEffect } from '@/features/schedule/components/findings-effect';
import type { RulesEditor } from './use-rules-form';

const ROWS: readonly (readonly [keyof FindingCounts, string])[] = [
  ['violations', 'Violations'],
  ['warnings', 'Warnings'],
  ['notAssessable', 'Not assessable'],
];

const TITLES = { added: 'Newly flagged', worsened: 'Flagged as worse', removed: 'No longer flagged', improved: 'Flagged as less bad' };

function Counts({ counts }: { counts: RulePreview['counts'] }) {
  return (
    <table className="rcounts">
      <caption className="vh">Findings before and after</caption>
      <thead>
        <tr>
          <th scope="col" />
          <th scope="col" className="num">
            Now
          </th>
          <th scope="col" className="num">
            Then
          </th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([key, label]) => {
          const more = counts.after[key] > counts.before[key];
          return (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td className="num">{counts.before[key]}</td>
              <td className={cx('num b6', more && key === 'violations' && 'bad', more && key === 'warnings' && 'warn')}>{counts.after[key]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What the changed rules would flag on the published schedule. */
export function PreviewList({ editor, scheduleName }: { editor: RulesEditor; scheduleName: string | null }) {
  const { preview, proposal, sound } = editor;
  if (scheduleName === null) return <p className="t2">There is no schedule yet to try the rules on.</p>;
  if (!sound) return <p className="t2">Give each limit a number to see what it would flag.</p>;
  if (preview.isError) return <ErrorState title="The preview did not load" error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!preview.data || proposal === null) return <SkeletonRows rows={5} label="Trying the rules on the schedule" />;
  return (
    <div aria-busy={preview.isFetching}>
      <p className="row mb-2">
        <EffectTag diff={preview.data.findings} />
      </p>
      <Counts counts={preview.data.counts} />
      <FindingsEffect diff={preview.data.findings} titles={TITLES} most={40} />
    </div>
  );
}
