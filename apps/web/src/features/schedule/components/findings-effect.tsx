'use client';
import type { Finding, FindingDiff } from '@housestaff/api-client';
import { Button, Icon, Tag } from '@housestaff/ui';
import { Check, CircleHelp, OctagonAlert, TrendingDown, TrendingUp, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { findingArithmetic, findingInShort, findingSubject } from '@/features/compliance/finding-words';
import { daysSaid, effectSaid, hasEffect, isWorse } from '../model/effect-words';

interface Mark {
  icon: LucideIcon;
  tone: string;
  word: string;
}

const SEVERITIES: Readonly<Record<Finding['severity'], Mark>> = {
  violation: { icon: OctagonAlert, tone: 'bad', word: 'Violation' },
  warning: { icon: TriangleAlert, tone: 'warn', word: 'Warning' },
  'not-assessable': { icon: CircleHelp, tone: 't3', word: 'Not assessable' },
};

/** A finding in one sentence, with its arithmetic below. */
export function FindingLine({ finding, mark = SEVERITIES[finding.severity] }: { finding: Finding; mark?: Mark }) {
  const arithmetic = findingArithmetic(finding);
  return (
    <li className="fl">
      <Icon of={mark.icon} small className={mark.tone} label={mark.word} />
      <span className="grow">
        <b className="b5">{findingSubject(finding)}</b> {findingInShort(finding)}
        <span className="t3">
          {' · '}
          {daysSaid(finding)}
          {arithmetic && ` · ${arithmetic}`}
        </span>
      </span>
    </li>
  );
}

const KINDS = [
  { kind: 'added', mark: null },
  { kind: 'worsened', mark: { icon: TrendingUp, tone: 'bad', word: 'Worse' } },
  { kind: 'removed', mark: { icon: Check, tone: 'good', word: 'Resolved' } },
  { kind: 'improved', mark: { icon: TrendingDown, tone: 'good', word: 'Better' } },
] as const;

type EffectTitles = Readonly<Record<keyof FindingDiff, string>>;

const OF_AN_EDIT: EffectTitles = { added: 'New', worsened: 'Worse', removed: 'Resolved', improved: 'Better' };

function Group({ title, findings, mark, most }: { title: string; findings: readonly Finding[]; mark: Mark | null; most: number }) {
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const more = findings.length - most;
  return (
    <section aria-label={title}>
      <h4>
        {title} <span className="t3">{findings.length}</span>
      </h4>
      <ul>
        {findings.slice(0, all ? undefined : most).map((finding) => (
          <FindingLine key={finding.id} finding={finding} mark={mark ?? undefined} />
        ))}
      </ul>
      {more > 0 && (
        <Button variant="ghost" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${more} more`}
        </Button>
      )}
    </section>
  );
}

/** What something does to the findings, in words: new, worse, resolved, better. */
export function FindingsEffect({ diff, most = 200, titles = OF_AN_EDIT }: { diff: FindingDiff; most?: number; titles?: EffectTitles }) {
  if (!hasEffect(diff)) {
    return (
      <p className="row t12">
        <Tag tone="good" icon={Check}>
          No effect on findings
        </Tag>
      </p>
    );
  }
  return (
    <div className="fx">
      {KINDS.map(({ kind, mark }) => (
        <Group key={kind} title={titles[kind]} findings={diff[kind]} mark={mark} most={most} />
      ))}
    </div>
  );
}

/** The same as one tag: "1 new violation, 2 resolved". */
export function EffectTag({ diff }: { diff: FindingDiff }) {
  const violation = [...diff.added, ...diff.worsened].some((one) => one.severity === 'violation');
  return <Tag tone={violation ? 'bad' : isWorse(diff) ? 'warn' : diff.added.length > 0 ? 'neutral' : 'good'}>{effectSaid(diff)}</Tag>;
}
