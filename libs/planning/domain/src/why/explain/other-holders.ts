import { NOTHING } from '../../model/constraint';
import { changesOf, isLocked, itemOf, type CellView } from './cell-view';
import type { OtherHolder } from './plan-explanation';
import { bestFirst, measureOf, type Measure } from './reasons';
import type { RowView } from './row-view';

/** Who else could hold what is here, in the way that is best for the plan. */
export function otherHolders(view: CellView, locked: boolean): OtherHolder[] {
  const { problem, own, slotId } = view;
  if (own.holds === NOTHING) return [];
  const people = problem.people.map(({ id }) => view.rows.get(id)!).filter((row) => row !== own && row.holds !== own.holds);
  const found = people.map((row): OtherHolder => {
    const best = row.holds === NOTHING ? told(view, row, 'takes-over') : exchangeOr(view, row);
    const fixed = locked || isLocked(problem, row.person.id, slotId);
    return fixed ? { ...best, allowed: false, words: 'locked' } : best;
  });
  return found.sort(bestFirst);
}

/** An exchange leaves nobody's place open: giving up the other place is looked at only where it won't do. */
function exchangeOr(view: CellView, row: RowView): OtherHolder {
  const exchange = told(view, row, 'exchanges');
  if (exchange.allowed && exchange.unmet <= 0) return exchange;
  return [exchange, told(view, row, 'instead')].sort(bestFirst)[0]!;
}

function told(view: CellView, row: RowView, how: OtherHolder['how']): OtherHolder {
  const { problem, own } = view;
  const gets = how === 'exchanges' ? row.holds : NOTHING;
  const measure = measureOf(problem, changesOf(view, { [row.person.id]: own.holds, [own.person.id]: gets }));
  const { id, name } = row.person;
  return { person: { id, name }, how, gets: itemOf(problem, gets), ...measure, words: wordsOf(view, row, how, measure) };
}

function wordsOf({ problem, own }: CellView, row: RowView, how: OtherHolder['how'], { allowed, reasons, unmet, points }: Measure): string {
  const theirs = itemOf(problem, row.holds).name;
  const way = { 'takes-over': 'free then; takes it over', exchanges: `gives ${own.person.name} ${theirs} for it`, instead: `in place of ${theirs}, which nobody takes` }[how];
  const [first] = reasons;
  if (!first || (allowed && unmet <= 0 && points <= 0)) return way;
  return allowed ? `${way}; ${first.name}: ${first.words}` : `${first.name}: ${first.words}`;
}
