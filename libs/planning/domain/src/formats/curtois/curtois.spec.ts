import { seededRandom, below, type Random } from '../../search/random';
import { checkPlan } from '../../checker/check-plan';
import { evaluateText } from './testing/evaluate-text';
import { parseCurtois, parseCurtoisSolution, writeCurtoisSolution } from './index';

const TEXT = `# A comment
SECTION_HORIZON
14
SECTION_SHIFTS
E,480,
L,480,E
N,720,E|L
SECTION_STAFF
A,E=14|L=14|N=3,4320,2400,5,2,2,1
B,E=14|L=0|N=14,4320,2400,5,2,3,2
C,E=2|L=14|N=14,3360,960,4,1,1,0
SECTION_DAYS_OFF
A,3,9
B,1
SECTION_SHIFT_ON_REQUESTS
A,5,L,1
A,6,L,1
B,7,E,3
B,7,E,3
SECTION_SHIFT_OFF_REQUESTS
C,3,E,2
C,4,N,0
SECTION_COVER
0,E,2,100,1
1,E,2,100,1
1,L,1,100,1
5,N,0,100,7
13,N,1,50,2
`;

function randomLines(random: Random): string {
  const row = (): string[] => {
    const cells: string[] = [];
    while (cells.length < 14) cells.push(...Array<string>(1 + below(random, 4)).fill(['-', 'E', 'L', 'N'][below(random, 4)]!));
    return cells.slice(0, 14);
  };
  return ['A', 'B', 'C'].map((id) => `${id},${row().join(',')}\n`).join('');
}

describe('the public shift scheduling format', () => {
  const problem = parseCurtois(TEXT);

  it('costs what the text says, for any roster', () => {
    const random = seededRandom(7);
    for (let n = 0; n < 3000; n += 1) {
      const lines = randomLines(random);
      const { score } = checkPlan(problem, parseCurtoisSolution(problem, lines));
      const { points, broken } = evaluateText(TEXT, lines);
      expect({ points: score.points, ok: score.broken === 0 }).toEqual({ points, ok: broken.length === 0 });
    }
  });

  it('finds every kind of rule that the text says, by itself', () => {
    const random = seededRandom(8);
    const kinds = new Set<string>();
    for (let n = 0; n < 500; n += 1) evaluateText(TEXT, randomLines(random)).broken.forEach((kind) => kinds.add(kind));
    expect([...kinds].sort()).toEqual(['day off', 'days off in a row', 'least in a row', 'least minutes', 'most in a row', 'most minutes', 'most of a shift', 'succession', 'weekends']);
  });

  it('writes and reads a solution as a line per employee', () => {
    const lines = 'A,E,E,-,-,-,-,-,-,-,-,-,-,-,N\nB,-,-,-,-,-,-,-,-,-,-,-,-,-,-\nC,-,-,L,-,-,-,-,-,-,-,-,-,-,-\n';
    const solution = parseCurtoisSolution(problem, lines);
    expect(solution.cells).toEqual({ A: { 0: 'E', 1: 'E', 13: 'N' }, B: {}, C: { 2: 'L' } });
    expect(writeCurtoisSolution(problem, solution)).toBe(lines);
  });

  it.each([
    ['E,480,\nL', 'E,480,Q\nL', 'line 5: found Q, expected a shift from the section above: E, L, N'],
    ['14\nSECTION_SHIFTS', 'x\nSECTION_SHIFTS', 'line 3: found x, expected the number of days in SECTION_HORIZON, a whole number from 0'],
    ['4320,2400,5,2,2,1', '2400,4320,5,2,2,1', 'line 9: found 4320 to 2400, expected least minutes up to the most minutes; the most stand first'],
    ['13,N,1,50,2', '14,N,1,50,2', 'line 28: found 14, expected a day from 0 to 13'],
    ['13,N,1,50,2', '13,N,1,-50,2', 'line 28: found -50, expected a weight for under, a whole number from 0'],
    ['SECTION_COVER', 'SECTION_COVERS', 'line 23: found SECTION_COVERS, expected one of SECTION_HORIZON, SECTION_SHIFTS'],
    ['B,E=14', 'A,E=14', 'line 10: found A, expected an id that no line above has, and not "-"'],
    ['B,1', 'X,1', 'line 14: found X, expected an employee from the section above: A, B, C'],
  ])('names the line, what it says and what it should: %s', (from, to, message) => {
    expect(() => parseCurtois(TEXT.replace(from, to))).toThrow(message);
  });

  it.each([
    ['A,E\n', 'line 1: found 1 days, expected 14 days after the employee'],
    ['Z,E\n', 'line 1: found Z, expected an employee of the problem, each once'],
    [`A${',-'.repeat(13)},Q\n`, 'line 1: found Q, expected a shift of the problem, or -'],
    [`A${',-'.repeat(14)}\n`, 'solution: found no line for B, expected a line for each employee'],
  ])('refuses a solution that does not fit', (lines, message) => {
    expect(() => parseCurtoisSolution(problem, lines)).toThrow(message);
  });
});
