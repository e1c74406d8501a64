'use client';
import type { BlockOverview, ComplianceOverview, RuleCounts } from '@housestaff/api-client';
import { cx } from '@housestaff/ui';
import type { ReactNode } from 'react';
import { dayRange, shortDay } from '@/shell/dates';
import { count, figure } from '../model/figures';
import { specOf } from '../model/rule-specs';
import { HoursTrend } from './hours-trend';

interface TrendTableProps {
  overview: ComplianceOverview;
  /** Of the weekly average; null where the rules are not known. */
  limit: number | null;
  today: string;
  /** To the block's people, or to its findings of one rule. */
  onOpen: (blockId: string, ruleId: string | null) => void;
}

const isNow = ({ from, to }: BlockOverview, today: string) => from <= today && today < to;
const total = ({ counts }: BlockOverview) => counts.violations + counts.warnings + counts.notAssessable;

function Head({ blocks, today, onOpen }: { blocks: readonly BlockOverview[]; today: string; onOpen: TrendTableProps['onOpen'] }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="ct-name">
          <b>{count(blocks.length, 'block')}</b>
        </th>
        {blocks.map((block) => (
          <th key={block.id} scope="col" className={cx(isNow(block, today) && 'now')}>
            <button type="button" title={`${block.name}, ${dayRange(block.from, block.to)}`} aria-label={`${block.name}, open by person`} onClick={() => onOpen(block.id, null)}>
              <b>
                {block.name.replace(/^Block /, '')}
                {isNow(block, today) && <i>now</i>}
              </b>
              <span>{shortDay(block.from)}</span>
            </button>
          </th>
        ))}
        <th scope="col" className="num">
          <b>Year</b>
        </th>
      </tr>
    </thead>
  );
}

/** Findings of each block as a column: what is broken, what is warned of, what can't be told. The figures are below. */
function FindingBars({ blocks }: { blocks: readonly BlockOverview[] }) {
  const most = Math.max(1, ...blocks.map(total));
  const height = (value: number) => `${(value / most) * 100}%`;
  return (
    <tr className="ct-bars" aria-hidden>
      <td className="ct-name">
        <b>Findings</b>
        <span className="ct-key">
          <i className="violation" /> violation
        </span>
        <span className="ct-key">
          <i className="warning" /> warning
        </span>
        <span className="ct-key">
          <i className="untold" /> not assessable
        </span>
      </td>
      {blocks.map((block) => (
        <td key={block.id}>
          <span className="ct-col">
            <i className="untold" style={{ height: height(block.counts.notAssessable) }} />
            <i className="warning" style={{ height: height(block.counts.warnings) }} />
            <i className="violation" style={{ height: height(block.counts.violations) }} />
          </span>
        </td>
      ))}
      <td />
    </tr>
  );
}

interface FigureRowProps {
  title: ReactNode;
  blocks: readonly BlockOverview[];
  value: (block: BlockOverview) => { text: ReactNode; tone?: string | null; title?: string };
  year: ReactNode;
}

function FigureRow({ title, blocks, value, year }: FigureRowProps) {
  return (
    <tr>
      <th scope="row" className="ct-name">
        {title}
      </th>
      {blocks.map((block) => {
        const { text, tone, title: tip } = value(block);
        return (
          <td key={block.id} className={cx('num', tone)} title={tip}>
            {text}
          </td>
        );
      })}
      <td className="num b6">{year}</td>
    </tr>
  );
}

function Hours({ overview, limit }: Pick<TrendTableProps, 'overview' | 'limit'>) {
  const { blocks, people } = overview;
  const nameOf = new Map(people.map((one) => [one.personId, one.name]));
  const over = (hours: number | null) => (limit !== null && hours !== null && hours > limit ? 'bad b6' : null);
  const highest = blocks.reduce<number | null>((most, { highestHours }) => (highestHours !== null && (most === null || highestHours > most) ? highestHours : most), null);
  const averages = blocks.flatMap(({ averageHours }) => averageHours ?? []);
  const mean = averages.length > 0 ? averages.reduce((sum, one) => sum + one, 0) / averages.length : null;
  return (
    <>
      <FigureRow title="Highest, h a week" blocks={blocks} year={figure(highest)} value={({ highestHours, highestPersonId }) => ({ text: figure(highestHours), tone: over(highestHours), title: nameOf.get(highestPersonId ?? '') })} />
      <FigureRow title="Average, h a week" blocks={blocks} year={figure(mean)} value={({ averageHours }) => ({ text: figure(averageHours) })} />
    </>
  );
}

function RuleCell({ block, counts, name, onOpen }: { block: BlockOverview; counts: RuleCounts | undefined; name: string; onOpen: TrendTableProps['onOpen'] }) {
  const { violations = 0, warnings = 0, notAssessable = 0 } = counts ?? {};
  const found = violations + warnings + notAssessable;
  if (!counts || found === 0) return <td className="num t3">·</td>;
  const words = [violations && count(violations, 'violation'), warnings && count(warnings, 'warning'), notAssessable && `${notAssessable} not assessable`].filter(Boolean).join(', ');
  const tone = violations > 0 ? 'violation' : warnings > 0 ? 'warning' : 'untold';
  return (
    <td className={cx('ct-rule', tone)}>
      <button type="button" aria-label={`${name}, ${block.name}: ${words}`} title={words} onClick={() => onOpen(block.id, counts.ruleId)}>
        {violations > 0 && <b>{violations}</b>}
        {warnings > 0 && <span className={violations > 0 ? 'warn' : undefined}>{warnings}</span>}
        {notAssessable > 0 && <small>{`${notAssessable} ?`}</small>}
      </button>
    </td>
  );
}

function ByRule({ overview, onOpen }: Pick<TrendTableProps, 'overview' | 'onOpen'>) {
  const { blocks, rules } = overview;
  const ids = [...new Set([...rules.map((rule) => rule.id as string), ...blocks.flatMap((block) => block.byRule.map((one) => one.ruleId))])];
  const found = (ruleId: string) => blocks.reduce((sum, block) => sum + block.byRule.filter((one) => one.ruleId === ruleId).reduce((all, one) => all + one.violations + one.warnings + one.notAssessable, 0), 0);
  return (
    <>
      <tr className="cm-group">
        <th colSpan={blocks.length + 2} scope="rowgroup">
          <span>
            By rule <span className="t3">findings; ? is not assessable</span>
          </span>
        </th>
      </tr>
      {ids.map((id) => (
        <tr key={id}>
          <th scope="row" className="ct-name" title={rules.find((rule) => rule.id === id)?.title}>
            {specOf(id).short}
          </th>
          {blocks.map((block) => (
            <RuleCell key={block.id} block={block} counts={block.byRule.find((one) => one.ruleId === id)} name={specOf(id).short} onOpen={onOpen} />
          ))}
          <td className={cx('num', found(id) > 0 ? 'b6' : 't3')}>{found(id) || '·'}</td>
        </tr>
      ))}
    </>
  );
}

/** The year's blocks as columns: findings, hours, and rules one by one. */
export function TrendTable({ overview, limit, today, onOpen }: TrendTableProps) {
  const { blocks, counts } = overview;
  const some = (value: number, tone: string) => ({ text: value || '·', tone: value > 0 ? `${tone} b6` : 't3' });
  return (
    <div className="ct-box" role="region" aria-label="The year by block" tabIndex={0}>
      <table className="ct">
        <caption className="vh">The year by block</caption>
        <Head blocks={blocks} today={today} onOpen={onOpen} />
        <tbody>
          {blocks.some((block) => total(block) > 0) && <FindingBars blocks={blocks} />}
          <FigureRow title="Violations" blocks={blocks} year={counts.violations} value={(block) => some(block.counts.violations, 'bad')} />
          <FigureRow title="Warnings" blocks={blocks} year={counts.warnings} value={(block) => some(block.counts.warnings, 'warn')} />
          <FigureRow title="Not assessable" blocks={blocks} year={counts.notAssessable} value={(block) => some(block.counts.notAssessable, 't2')} />
          <HoursTrend blocks={blocks} limit={limit} />
          <Hours overview={overview} limit={limit} />
          <FigureRow title="People clear" blocks={blocks} year="" value={({ clearPeople, people }) => ({ text: `${clearPeople} / ${people}`, tone: clearPeople === people ? 'good' : null })} />
          <ByRule overview={overview} onOpen={onOpen} />
        </tbody>
      </table>
    </div>
  );
}
