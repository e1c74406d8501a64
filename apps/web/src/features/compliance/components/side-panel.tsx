'use client';
import type { ComplianceMatrix, ComplianceRow, Finding, Rotation } from '@housestaff/api-client';
import { ArithmeticPanel } from './arithmetic-panel';
import { FindingPanel } from './finding-panel';
import { groupsOf } from './matrix';
import type { Choice, ComplianceView } from './use-compliance-view';

const FOUND = new Set<string>(['violation', 'warning', 'not-assessable']);
/** These have no arithmetic of one person and one rule: the finding itself says it all. */
const ALONE = new Set(['supervision', 'duties-overlap', 'not-qualified', 'blocked-week']);

interface SidePanelProps {
  scheduleId: string;
  view: ComplianceView;
  matrix: ComplianceMatrix;
  rows: readonly ComplianceRow[];
  findings: readonly Finding[];
  rotations: ReadonlyMap<string, Rotation>;
  zone: string | undefined;
  onOpen: (finding: Finding) => void;
}

/** The figures that are not within their limits, person by person as the matrix shows them. */
function foundFigures(rows: readonly ComplianceRow[]): Choice[] {
  const order = groupsOf(rows).flatMap(([, members]) => members);
  return order.flatMap((row) => row.cells.filter((cell) => FOUND.has(cell.status)).map((cell) => ({ personId: row.personId, ruleId: cell.ruleId })));
}

/** The one after, or before; where the present one is none of them, the first that follows its place. */
function neighbour<T>(all: readonly T[], at: number, by: 1 | -1): T | undefined {
  if (all.length === 0) return undefined;
  return all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
}

/** The arithmetic of the chosen figure, or the chosen finding. */
export function SidePanel({ scheduleId, view, matrix, rows, findings, rotations, zone, onOpen }: SidePanelProps) {
  const { chosen, finding: findingId, judged, block } = view;
  const finding = matrix.findings.find((one) => one.id === findingId);
  const step = (by: 1 | -1) => {
    if (view.view === 'rule') {
      const next = neighbour(findings, findings.findIndex((one) => one.id === findingId), by);
      if (next) onOpen(next);
      return;
    }
    const figures = foundFigures(rows);
    const next = neighbour(figures, figures.findIndex((one) => one.personId === chosen?.personId && one.ruleId === chosen.ruleId), by);
    if (next) view.choose(next);
  };
  const close = () => view.set({ person: null, rule: null, finding: null });
  const alone = finding ?? matrix.findings.find((one) => one.personId === chosen?.personId && one.ruleId === chosen.ruleId);
  if (alone && ALONE.has(alone.ruleId)) return <FindingPanel finding={alone} zone={zone} blockId={matrix.block.id} onStep={step} onClose={close} />;
  if (!chosen || !block) return null;
  const own = matrix.findings.filter((one) => one.personId === chosen.personId && one.ruleId === chosen.ruleId);
  return <ArithmeticPanel {...{ scheduleId, zone, rotations, own }} block={matrix.block} asked={{ ...judged, personId: chosen.personId, rule: chosen.ruleId }} highlighted={findingId} onStep={step} onClose={close} />;
}
