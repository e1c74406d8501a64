import { newViolations, NO_FINDINGS, type FindingDiff } from '@housestaff/assignments/application';
import type { SwapSettings, SwapState } from '@housestaff/swaps/domain';
import type { StoredSwap } from '../ports/swaps';

/** What would break a rule is for a manager, whatever the program says, and so is what whoever offered a shift did not ask for. */
export function asksForManager({ kind, takes }: Pick<SwapState, 'kind' | 'takes'>, findings: FindingDiff | null, { needsManager, openPoolNeedsManager }: SwapSettings): boolean {
  const diff = findings ?? NO_FINDINGS;
  if (newViolations(diff).length > 0) return true;
  if (needsManager === 'when-findings' && diff.added.length + diff.worsened.length > 0) return true;
  return kind === 'open' ? openPoolNeedsManager || takes !== null : needsManager === 'always';
}

/** A swap that somebody has agreed to, held against what the program asks today. */
export function asOfToday({ swap, findings }: StoredSwap, settings: SwapSettings): StoredSwap {
  return { swap: swap.needing(asksForManager(swap.state, findings, settings)), findings };
}
