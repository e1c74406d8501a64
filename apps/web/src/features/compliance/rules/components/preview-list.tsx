'use client';
import type { FindingCounts, RulePreview } from '@housestaff/api-client';
import { cx, ErrorState, SkeletonRows } from '@housestaff/ui';
import { findingTitle } from '@/features/compliance/finding-words';
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

interface ByRuleProps {
  diff: RulePreview['findings'];
  titles: ReadonlyMap<string, string>;
}

/** How many findings each rule would flag more or no longer: the lists below can be long. */
function ByRule({ diff, titles }: ByRuleProps) {
  const rules = [...new Set([...diff.added, ...diff.worsened, ...diff.removed, ...diff.improved].map((one) => one.ruleId))];
  const count = (findings: RulePreview['findings']['added'], ruleId: string) => findings.filter((one) => one.ruleId === ruleId).length || '–';
  if (rules.length === 0) return null;
  return (
    <table className="rcounts">
      <caption className="vh">By rule</caption>
      <thead>
        <tr>
          <th scope="col">By rule</th>
          <th scope="col" className="num">
            New
          </th>
          <th scope="col" className="num">
            Gone
          </th>
        </tr>
      </thead>
      <tbody>
        {rules.map((ruleId) => (
          <tr key={ruleId}>
            <th scope="row">{titles.get(ruleId) ?? findingTitle({ ruleId })}</th>
            <td className="num b6">{count(diff.added, ruleId)}</td>
            <td className="num">{count(diff.removed, ruleId)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the changed rules would flag on the published schedule. */
export function PreviewList({ editor, scheduleName }: { editor: RulesEditor; scheduleName: string | null }) {
  const { preview, proposal, sound } = editor;
  if (scheduleName === null) return <p className="t2">There is no schedule yet to try the rules on.</p>;
  if (!sound) return <p className="t2">Give each limit a number to see what it would flag.</p>;
  if (preview.isLoadingError) return <ErrorState title="The preview did not load" error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!preview.data || proposal === null) return <SkeletonRows rows={5} label="Trying the rules on the schedule" />;
  return (
    <div aria-busy={preview.isFetching}>
      <p className="row mb-2">
        <EffectTag diff={preview.data.findings} />
      </p>
      <Counts counts={preview.data.counts} />
      <ByRule diff={preview.data.findings} titles={new Map(editor.saved.rules.map((rule) => [rule.ruleId, rule.title]))} />
      <FindingsEffect diff={preview.data.findings} titles={TITLES} most={20} />
    </div>
  );
}
