'use client';
import type { AcademicBlock, ComplianceCell, PersonTimeline, RuleInfo } from '@housestaff/api-client';
import { cx } from '@housestaff/ui';
import { shortDay, today } from '@/shell/dates';
import { cellWords } from '../../model/cell-words';
import { figure } from '../../model/figures';
import { specOf } from '../../model/rule-specs';
import { moveBetweenFigures } from '../matrix';
import { StatusMark } from '../status-mark';
import type { Choice } from '../use-compliance-view';

interface RuleStripProps {
  timeline: PersonTimeline;
  blocks: readonly AcademicBlock[];
  chosen: { blockId: string; ruleId: string } | null;
  /** Left out where nobody may see the arithmetic. */
  onOpen?: (block: AcademicBlock, ruleId: Choice['ruleId']) => void;
}

function Figure({ cell }: { cell: ComplianceCell }) {
  if (cell.status === 'not-applicable') return <span className="t3">·</span>;
  return (
    <span className="row gap-1 justify-end">
      <StatusMark status={cell.status} />
      {cell.status === 'not-assessable' ? '' : figure(cell.measured)}
    </span>
  );
}

interface CellProps {
  cell: ComplianceCell;
  at: string;
  label: string;
  chosen: boolean;
  onOpen: (() => void) | null;
}

function Cell({ cell, at, label, chosen, onOpen }: CellProps) {
  return (
    <td className={cx('tl-cell', cell.status)} title={label}>
      {onOpen ? (
        <button type="button" data-at={at} aria-pressed={chosen} aria-label={label} onClick={onOpen}>
          <Figure cell={cell} />
        </button>
      ) : (
        <Figure cell={cell} />
      )}
    </td>
  );
}

function cellOf(timeline: PersonTimeline, blockId: string, rule: RuleInfo): ComplianceCell | undefined {
  return timeline.cells.find((one) => one.blockId === blockId)?.cells.find((cell) => cell.ruleId === rule.id);
}

/** Rules by blocks, one person's year at a glance. */
export function RuleStrip({ timeline, blocks, chosen, onOpen }: RuleStripProps) {
  const day = today();
  return (
    <div className="ct-box" role="region" aria-label="Rules by block" tabIndex={0}>
      <table className="ct tl-strip" onKeyDown={moveBetweenFigures}>
        <caption className="vh">Rules by block</caption>
        <thead>
          <tr>
            <th scope="col" className="ct-name">
              <b>Rule</b>
            </th>
            {blocks.map((block) => (
              <th key={block.id} scope="col" className={cx('num', block.from <= day && day < block.to && 'now')} title={block.name}>
                <b>{block.name.replace(/^Block /, '').slice(0, 6)}</b>
                <span>{shortDay(block.from)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {timeline.rules.map((rule, row) => (
            <tr key={rule.id}>
              <th scope="row" className="ct-name" title={`${rule.title}, CPR ${rule.paragraph}`}>
                {specOf(rule.id).short}
              </th>
              {blocks.map((block, column) => {
                const cell = cellOf(timeline, block.id, rule);
                if (!cell) return <td key={block.id} />;
                return <Cell key={block.id} cell={cell} at={`${row}:${column}`} label={cellWords(block.name, rule, cell)} chosen={chosen?.blockId === block.id && chosen.ruleId === rule.id} onOpen={onOpen ? () => onOpen(block, rule.id) : null} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
