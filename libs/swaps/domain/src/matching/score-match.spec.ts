import fc from 'fast-check';
import { availabilityScore } from './availability';
import { balanceScore } from './balance';
import { MATCH_FACTORS, USUAL_WEIGHTS } from './factors';
import { historyScore } from './history';
import { preferenceScore, type Wishes } from './preference';
import { proximityScore } from './proximity';
import { bestMatches, scoreMatch, type MatchFacts } from './score-match';

describe('one factor', () => {
  it.each([[null, 0], [0, 1], [14, 1], [15, 0.993], [52, 0.75], [90, 0.5], [91, 0]])('%s days apart score %s', (apart, score) => {
    expect(proximityScore(apart).score).toBeCloseTo(score, 3);
  });

  it.each([['offered', 1], ['prefers', 1], ['unknown', 0.6], ['gives-up', 0]] as [Wishes, number][])('%s wishes score %s', (wishes, score) => {
    expect(preferenceScore(wishes, 'Ana').score).toBe(score);
  });

  it.each([[0, 0, 0.7], [1, 0, 0.5], [3, 0, 0.1], [9, 0, 0.1], [0, 2, 0.9], [0, 9, 1], [3, 3, 0.4]])('%d refused and %d done score %s', (refused, done, score) => {
    expect(historyScore({ refused, done }).score).toBeCloseTo(score, 9);
  });

  it.each([[10, 12, 20, 1], [18, 20, 20, 1], [20, 25, 20, 0.75], [35, 41, 20, 0], [0, 1, 0, 0], [0, 0, 0, 1]])('from %d to %d among peers with %d scores %s', (now, after, peers, score) => {
    expect(balanceScore({ now, after, peers, unitName: 'call point' }, 'Ana').score).toBeCloseTo(score, 9);
  });

  it('says its figures', () => {
    expect(balanceScore({ now: 14, after: 16, peers: 18.25, unitName: 'call point' }, 'Ana').why).toBe('Ana goes from 14 to 16 call points this year; the average of their peers is 18.3');
    expect(availabilityScore({ free: 2, of: 3, against: ['on call on 4 Oct 2026'] }).why).toBe('Free on 2 of 3 days: on call on 4 Oct 2026');
  });
});

const facts: fc.Arbitrary<MatchFacts> = fc.record({
  personId: fc.uuid(),
  name: fc.constant('Ana'),
  blocked: fc.option(fc.constant('on leave'), { freq: 3 }),
  wishes: fc.constantFrom<Wishes>('offered', 'prefers', 'gives-up', 'unknown'),
  apart: fc.option(fc.integer({ min: 0, max: 200 }), { freq: 3 }),
  load: fc.record({ now: fc.nat(60), after: fc.nat(60), peers: fc.nat(60), unitName: fc.constant('call point') }),
  past: fc.record({ refused: fc.nat(6), done: fc.nat(6) }),
  days: fc.nat(28).chain((of) => fc.record({ free: fc.nat(of), of: fc.constant(of), against: fc.constant<string[]>([]) })),
});
const weights = fc.record(Object.fromEntries(MATCH_FACTORS.map((one) => [one, fc.double({ min: 0, max: 1, noNaN: true })])) as Record<(typeof MATCH_FACTORS)[number], fc.Arbitrary<number>>);

describe('a match', () => {
  it('scores from 0 to 1, and so does each factor, whatever the weights', () => {
    fc.assert(
      fc.property(facts, weights, (one, by) => {
        const { score, factors } = scoreMatch(one, by);
        for (const value of [score, ...MATCH_FACTORS.map((factor) => factors[factor].score)]) expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });

  it('is 0 when either side blocked the days', () => {
    fc.assert(fc.property(facts, weights, (one, by) => expect(scoreMatch({ ...one, blocked: 'on leave' }, by).score).toBe(0)));
  });

  it('never gains from more distance', () => {
    fc.assert(
      fc.property(facts, weights, fc.nat(200), fc.nat(200), (one, by, a, b) => {
        const at = (apart: number): number => scoreMatch({ ...one, apart }, by).score;
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)) + 1e-12);
      }),
    );
  });

  it('never gains from one more refusal, nor loses by one more success', () => {
    fc.assert(
      fc.property(facts, ({ past, ...one }) => {
        const at = (refused: number, done: number): number => scoreMatch({ ...one, past: { refused, done } }, USUAL_WEIGHTS).score;
        expect(at(past.refused + 1, past.done)).toBeLessThanOrEqual(at(past.refused, past.done) + 1e-12);
        expect(at(past.refused, past.done + 1)).toBeGreaterThanOrEqual(at(past.refused, past.done) - 1e-12);
      }),
    );
  });
});

describe('the best matches', () => {
  const scored = (one: MatchFacts): { facts: MatchFacts; scored: ReturnType<typeof scoreMatch> } => ({ facts: one, scored: scoreMatch(one, USUAL_WEIGHTS) });

  it('are the same, whatever order they come in', () => {
    const shuffled = fc.uniqueArray(facts, { selector: (one) => one.personId, maxLength: 12 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const ids = (list: MatchFacts[]): string[] => bestMatches(list.map(scored), 0.4).map((one) => one.facts.personId);
        expect(ids(other)).toEqual(ids(all));
      }),
    );
  });

  it('are at most five, none below the least score or blocked, best first', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 20 }), fc.double({ min: 0, max: 1, noNaN: true }), (all, least) => {
        const best = bestMatches(all.map(scored), least);
        expect(best.length).toBeLessThanOrEqual(5);
        expect(best.every((one) => one.facts.blocked === null && one.scored.score >= least)).toBe(true);
        expect(best.map((one) => one.scored.score)).toEqual(best.map((one) => one.scored.score).sort((a, b) => b - a));
      }),
    );
  });
});
