import type { ScheduleFinding } from '@housestaff/assignments/application';
import { isRuleId, type PersonMeasures } from '@housestaff/compliance/application';
import { explainIn } from '@housestaff/compliance/domain';
import type { Id } from '@housestaff/kernel';
import type { ReportFinding } from './compliance-report';

type Details = Pick<ReportFinding, 'leave' | 'missing'>;

const NONE: Details = { leave: [], missing: [] };

/** Findings with the leave and the missing times behind each, by person in the given order, then in order of time. */
export function findingDetails(findings: readonly ScheduleFinding[], people: readonly PersonMeasures[]): ReportFinding[] {
  const place = new Map<Id | null, number>(people.map((one, n) => [one.person.id, n]));
  const known = new Map(people.map((one) => [one.person.id, new DetailsOfPerson(one)]));
  const ordered = [...findings].sort((a, b) => (place.get(a.personId) ?? people.length) - (place.get(b.personId) ?? people.length) || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return ordered.map((finding) => ({ ...finding, ...(finding.personId === null ? NONE : (known.get(finding.personId)?.of(finding) ?? NONE)) }));
}

/** One person's figures explained, each rule once. */
class DetailsOfPerson {
  private readonly rules = new Map<string, ReadonlyMap<string, Details>>();

  constructor(private readonly measures: PersonMeasures) {}

  of({ ruleId, from, at, measured }: ScheduleFinding): Details {
    return this.explained(ruleId).get(keyOf(from, at, measured === null)) ?? NONE;
  }

  private explained(ruleId: string): ReadonlyMap<string, Details> {
    const known = this.rules.get(ruleId) ?? this.explain(ruleId);
    this.rules.set(ruleId, known);
    return known;
  }

  private explain(ruleId: string): ReadonlyMap<string, Details> {
    if (!isRuleId(ruleId)) return new Map();
    const { measures, history } = this.measures;
    const windows = explainIn(measures, history, ruleId, history.period);
    return new Map(
      windows.map(({ measure, leave }) => {
        const at = measure.at === null ? null : new Date(measure.at).toISOString();
        const details = { leave: leave.map(({ kind, days }) => ({ kind, days })), missing: measure.missing };
        return [keyOf(measure.window.start, at, measure.measured === null), details];
      }),
    );
  }
}

function keyOf(from: string, at: string | null, untold: boolean): string {
  return `${from} ${at ?? ''} ${untold}`;
}
