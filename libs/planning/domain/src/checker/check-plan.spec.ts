import type { PlanningConstraint } from '../model/constraint';
import type { PlanCells, PlanningProblem } from '../model/planning-problem';
import { checkPlan } from './check-plan';

/** A letter for a slot: `n` a night of 19:00 to 7:00, `d` a day of 7:00 to 17:00, `c` a clinic without times, `-` nothing. */
const ACTIVITIES = [
  { id: 'n', name: 'Night', tags: ['duty'], start: 1140, minutes: 720 },
  { id: 'd', name: 'Day', tags: ['duty'], start: 420, minutes: 600 },
  { id: 'c', name: 'Clinic' },
];

interface Case {
  readonly constraint: Record<string, unknown> & { readonly kind: PlanningConstraint['kind'] };
  /** A row for each person: p1, p2 (a senior), p3. Slots are s1, s2, … */
  readonly rows: readonly string[];
  readonly history?: readonly string[];
  readonly baseline?: readonly string[];
  readonly locked?: PlanningProblem['locked'];
}

function cellsOf(rows: readonly string[]): PlanCells {
  return Object.fromEntries(rows.map((row, p) => [`p${p + 1}`, Object.fromEntries([...row].flatMap((id, s) => (id === '-' ? [] : [[`s${s + 1}`, id]])))]));
}

function problemOf({ constraint, rows, history, baseline, locked }: Case): PlanningProblem {
  return {
    format: 'housestaff-problem',
    version: 1,
    kind: 'shifts',
    name: 'Table',
    slots: [...rows[0]!].map((_, s) => ({ id: `s${s + 1}`, name: `S${s + 1}`, ...(s > 3 && { tags: ['weekend'] }) })),
    activities: ACTIVITIES,
    people: rows.map((_, p) => ({ id: `p${p + 1}`, name: `P${p + 1}`, ...(p === 1 && { tags: ['senior'] }) })),
    constraints: [{ id: 'x', name: 'X', strength: 'rule', ...constraint } as unknown as PlanningConstraint],
    ...(history && { history: Object.fromEntries(history.map((row, p) => [`p${p + 1}`, [...row].map((id) => (id === '-' ? null : id))])) }),
    ...(baseline && { baseline: cellsOf(baseline) }),
    ...(locked && { locked }),
  };
}

/** Units broken, by the places they are in. */
function found(table: Case): [people: string, slots: string, units: number][] {
  const { broken } = checkPlan(problemOf(table), { format: 'housestaff-solution', version: 1, cells: cellsOf(table.rows) });
  return broken.map(({ people, slots, units }) => [people.join(' '), slots.join(' '), units]);
}

describe('coverage', () => {
  const constraint = { kind: 'coverage', activities: ['#duty'], min: 1, max: 2 } as const;
  it('counts, slot by slot, people too few or too many', () => {
    expect(found({ constraint, rows: ['n--', 'd-d', 'nnc'] })).toEqual([['', 's1', 1]]);
    expect(found({ constraint: { ...constraint, min: 2 }, rows: ['n--', 'd--'] })).toEqual([['', 's2', 2], ['', 's3', 2]]);
  });
  it('looks at some people and some slots alone', () => {
    expect(found({ constraint: { ...constraint, people: ['#senior'], slots: ['s1', 's3'] }, rows: ['nnn', '-nn'] })).toEqual([['', 's1', 1]]);
    expect(found({ constraint: { ...constraint, slots: [] }, rows: ['---'] })).toEqual([]);
    expect(found({ constraint: { ...constraint, people: [] }, rows: ['n'] })).toEqual([['', 's1', 1]]);
  });
  it('can count who holds nothing', () => {
    expect(found({ constraint: { kind: 'coverage', activities: ['-'], max: 1 }, rows: ['-n', '--'] })).toEqual([['', 's1', 1]]);
  });
});

describe('ratio', () => {
  const constraint = { kind: 'ratio', supply: [{ people: ['#senior'], activities: ['c'], each: 100 }], load: [{ people: ['p1', 'p3'], activities: ['c'], each: 25 }] } as const;
  it('rounds up the carriers that are missing', () => {
    expect(found({ constraint, rows: ['cc', '-c', 'cc'] })).toEqual([['', 's1', 1]]);
    expect(found({ constraint: { ...constraint, load: [{ activities: ['c'], each: 101 }] }, rows: ['c', 'c', 'c'] })).toEqual([['', 's1', 3]]);
  });
  it('adds both shares of who is in two', () => {
    expect(found({ constraint: { ...constraint, load: [...constraint.load, { activities: ['c'], each: 100 }] }, rows: ['c', 'c'] })).toEqual([['', 's1', 2]]);
  });
});

describe('total', () => {
  it('counts activities, all but nothing when none are named', () => {
    expect(found({ constraint: { kind: 'total', max: 2 }, rows: ['ndc-', 'n---'] })).toEqual([['p1', 's1 s2 s3 s4', 1]]);
    expect(found({ constraint: { kind: 'total', activities: ['-'], min: 2 }, rows: ['ndc-'] })).toEqual([['p1', 's1 s2 s3 s4', 1]]);
  });
  it('rounds amounts up to units, both ways', () => {
    const hours = { kind: 'total', amounts: { n: 720, d: 600 }, unit: 60 } as const;
    expect(found({ constraint: { ...hours, max: 1319 }, rows: ['ndc'] })).toEqual([['p1', 's1 s2 s3', 1]]);
    expect(found({ constraint: { ...hours, min: 1381 }, rows: ['ndc'] })).toEqual([['p1', 's1 s2 s3', 2]]);
    expect(found({ constraint: { ...hours, min: 1320, max: 1320 }, rows: ['ndc'] })).toEqual([]);
  });
  it('adds what each brings, and lets a person have limits of their own', () => {
    const constraint = { kind: 'total', max: 1, carried: { p1: 1, p2: -1 }, limits: { p3: { min: 2 } } } as const;
    expect(found({ constraint, rows: ['n-', 'nn', 'nn'] })).toEqual([['p1', 's1 s2', 1]]);
    expect(found({ constraint, rows: ['--', '--', 'n-'] })).toEqual([['p3', 's1 s2', 1]]);
  });
  it('counts some cells differently, even as less than nothing', () => {
    const cells = [{ person: 'p1', slot: 's2', activity: 'n', amount: -5 }];
    expect(found({ constraint: { kind: 'total', cells, min: 0 }, rows: ['nn', 'nn'] })).toEqual([['p1', 's1 s2', 4]]);
    expect(found({ constraint: { kind: 'total', cells, min: 0 }, rows: ['nd'] })).toEqual([]);
  });
});

describe('run', () => {
  const constraint = { kind: 'run', activities: ['n'], min: 2, max: 3 } as const;
  it('may be short at the end, and where the time before is unknown', () => {
    expect(found({ constraint, rows: ['n--n'] })).toEqual([]);
    expect(found({ constraint, rows: ['-n--'] })).toEqual([['p1', 's2', 1]]);
  });
  it('may not be short at the beginning when what came before is known', () => {
    expect(found({ constraint, rows: ['n---'], history: ['-'] })).toEqual([['p1', 's1', 1]]);
    expect(found({ constraint, rows: ['n---'], history: ['n'] })).toEqual([]);
    expect(found({ constraint, rows: ['----'], history: ['-n'] })).toEqual([['p1', 's1', 1]]);
    expect(found({ constraint, rows: ['----'], history: ['n'] })).toEqual([]);
    expect(found({ constraint, rows: ['----'], history: ['-n-'] })).toEqual([]);
  });
  it('counts the slots of the plan that are too many', () => {
    expect(found({ constraint, rows: ['nnnnn'] })).toEqual([['p1', 's1 s2 s3 s4 s5', 2]]);
    expect(found({ constraint, rows: ['nn---'], history: ['nnnnn'] })).toEqual([['p1', 's1 s2', 2]]);
    expect(found({ constraint, rows: ['nn---'], history: ['nn'] })).toEqual([['p1', 's1 s2', 1]]);
    expect(found({ constraint, rows: ['-----'], history: ['nnnnn'] })).toEqual([]);
  });
  it('can be of free slots', () => {
    expect(found({ constraint: { kind: 'run', activities: ['-'], min: 2 }, rows: ['n-nc--'] })).toEqual([['p1', 's2', 1]]);
  });
});

describe('succession', () => {
  const constraint = { kind: 'succession', first: ['n'], then: ['d', 'c'] } as const;
  it('looks at the next slot, and at the last of the history', () => {
    expect(found({ constraint, rows: ['nd-c'], history: ['-'] })).toEqual([['p1', 's1 s2', 1]]);
    expect(found({ constraint, rows: ['c---'], history: ['n'] })).toEqual([['p1', 's1', 1]]);
  });
  it('looks further, whatever is between, and counts each pair', () => {
    expect(found({ constraint: { ...constraint, within: 2 }, rows: ['nnd-d'] })).toEqual([['p1', 's1 s3', 1], ['p1', 's2 s3', 1]]);
    expect(found({ constraint: { ...constraint, within: 3 }, rows: ['d---'], history: ['n--'] })).toEqual([['p1', 's1', 1]]);
  });
  it('begins in the slots that are named, never before them', () => {
    expect(found({ constraint: { ...constraint, slots: ['s3'] }, rows: ['ndnd'], history: ['n'] })).toEqual([['p1', 's3 s4', 1]]);
  });
});

describe('rest', () => {
  it('counts pairs with too little time between', () => {
    expect(found({ constraint: { kind: 'rest', least: 600 }, rows: ['nd-n-d'] })).toEqual([['p1', 's1 s2', 1]]);
    expect(found({ constraint: { kind: 'rest', least: 1440 }, rows: ['n-d'] })).toEqual([]);
    expect(found({ constraint: { kind: 'rest', least: 1441 }, rows: ['n-d'] })).toEqual([['p1', 's1 s3', 1]]);
  });
  it('can ask for as much as was worked', () => {
    expect(found({ constraint: { kind: 'rest', least: 'as-long-as-before' }, rows: ['dd-nn'] })).toEqual([]);
    expect(found({ constraint: { kind: 'rest', least: 'as-long-as-before' }, rows: ['nd'] })).toEqual([['p1', 's1 s2', 1]]);
  });
  it('leaves out what has no times, and looks only after some', () => {
    expect(found({ constraint: { kind: 'rest', least: 1400, after: ['d'] }, rows: ['ncdd'] })).toEqual([['p1', 's3 s4', 1]]);
  });
  it('looks two slots back into the history', () => {
    expect(found({ constraint: { kind: 'rest', least: 1441 }, rows: ['d-'], history: ['n-'] })).toEqual([['p1', 's1', 1]]);
  });
});

describe('window', () => {
  const constraint = { kind: 'window', activities: ['n'], length: 3, max: 1 } as const;
  it('counts each window on its own', () => {
    expect(found({ constraint, rows: ['nn-n'] })).toEqual([['p1', 's1 s2 s3', 1], ['p1', 's2 s3 s4', 1]]);
  });
  it('takes known history in, but never asks what is unknown', () => {
    expect(found({ constraint, rows: ['n--'], history: ['n'] })).toEqual([['p1', 's1 s2', 1]]);
    expect(found({ constraint, rows: ['n--'], history: ['-n'] })).toEqual([['p1', 's1', 1], ['p1', 's1 s2', 1]]);
    expect(found({ constraint, rows: ['-n-'], history: ['n'] })).toEqual([['p1', 's1 s2', 1]]);
    expect(found({ constraint, rows: ['nn'] })).toEqual([]);
    expect(found({ constraint, rows: ['--'], history: ['nnn'] })).toEqual([['p1', 's1', 1]]);
    expect(found({ constraint: { ...constraint, min: 1 }, rows: ['--n'] })).toEqual([]);
    expect(found({ constraint: { kind: 'window', activities: ['n'], length: 2, min: 1 }, rows: ['--n'], history: ['n'] })).toEqual([['p1', 's1 s2', 1]]);
  });
});

describe('groups', () => {
  const groups = [['s1', 's2'], ['s4', 's5']];
  it('counts a group once, however much of it is held', () => {
    expect(found({ constraint: { kind: 'groups', groups, max: 1 }, rows: ['nn--d', 'nnn--'] })).toEqual([['p1', 's1 s2 s4 s5', 1]]);
    expect(found({ constraint: { kind: 'groups', groups, min: 1, activities: ['d'] }, rows: ['nndn-'] })).toEqual([['p1', '', 1]]);
  });
  it('adds groups from before', () => {
    expect(found({ constraint: { kind: 'groups', groups, carried: { p1: 2 }, max: 1 }, rows: ['n----', 'n----'] })).toEqual([['p1', 's1 s2', 2]]);
  });
});

describe('free', () => {
  const constraint = { kind: 'free', slots: ['s2', 's3', 's4'], spills: ['n'], min: 2 } as const;
  it('is not busy, not held, and not after an overnight call', () => {
    expect(found({ constraint, rows: ['-d--'] })).toEqual([]);
    expect(found({ constraint, rows: ['nd--'] })).toEqual([]);
    expect(found({ constraint, rows: ['n-d-'] })).toEqual([['p1', 's2 s3 s4', 1]]);
    expect(found({ constraint: { ...constraint, busy: { p1: ['s3'] } }, rows: ['-d--', '-d--'] })).toEqual([['p1', 's2 s3 s4', 1]]);
  });
  it('asks the history about the first slot', () => {
    expect(found({ constraint: { kind: 'free', spills: ['n'], min: 1 }, rows: ['-'], history: ['n'] })).toEqual([['p1', 's1', 1]]);
    expect(found({ constraint: { kind: 'free', spills: ['n'], min: 1 }, rows: ['-'] })).toEqual([]);
  });
  it('lets a person have a limit of their own', () => {
    expect(found({ constraint: { ...constraint, limits: { p1: {}, p2: { min: 3 } } }, rows: ['dddd', 'd--d'] })).toEqual([['p2', 's2 s3 s4', 1]]);
  });
});

describe('fair', () => {
  it('counts how far the most is from the least, beyond what is allowed', () => {
    const constraint = { kind: 'fair', activities: ['n'], allowed: 1 } as const;
    expect(found({ constraint, rows: ['nnnn', 'nn--', 'n---'] })).toEqual([['p1 p3', '', 2]]);
    expect(found({ constraint: { ...constraint, unit: 3 }, rows: ['nnnn', 'nn--', 'n---'] })).toEqual([['p1 p3', '', 1]]);
    expect(found({ constraint: { ...constraint, carried: { p3: 3 } }, rows: ['nnnn', 'nnn-', 'n---'] })).toEqual([]);
    expect(found({ constraint: { ...constraint, people: ['p1'] }, rows: ['nnnn'] })).toEqual([]);
    expect(found({ constraint: { ...constraint, people: [] }, rows: ['nnnn'] })).toEqual([]);
  });
});

describe('request', () => {
  it('wanted: something else, or nothing, is against it', () => {
    expect(found({ constraint: { kind: 'request', people: ['p1'], activities: ['n'], want: true }, rows: ['nd-'] })).toEqual([['p1', 's2', 1], ['p1', 's3', 1]]);
    expect(found({ constraint: { kind: 'request', people: ['p1'], activities: ['-'], want: true, slots: ['#weekend'] }, rows: ['nnnndn-'] })).toEqual([['p1', 's5', 1], ['p1', 's6', 1]]);
  });
  it('not wanted: each slot that holds it is', () => {
    expect(found({ constraint: { kind: 'request', activities: ['#duty'], want: false }, rows: ['c-d', '--n'] })).toEqual([['p1', 's3', 1], ['p2', 's3', 1]]);
  });
});

describe('together', () => {
  it('wants one activity all through a group that holds one of some', () => {
    const constraint = { kind: 'together', groups: [['s1', 's2'], ['s3', 's4']], activities: ['n'] } as const;
    expect(found({ constraint, rows: ['nndc', 'n-cn', '--nd'] })).toEqual([['p2', 's1 s2', 1], ['p2', 's3 s4', 1], ['p3', 's3 s4', 1]]);
    expect(found({ constraint: { kind: 'together', groups: [['s1', 's2']] }, rows: ['c-', '--'] })).toEqual([['p1', 's1 s2', 1]]);
  });
});

describe('order', () => {
  it('counts what comes before enough of the first', () => {
    const constraint = { kind: 'order', first: ['c'], count: 2, then: ['n'] } as const;
    expect(found({ constraint, rows: ['cncn'] })).toEqual([['p1', 's2', 1]]);
    expect(found({ constraint: { ...constraint, carried: { p1: 1 } }, rows: ['ncn', 'nnn'] })).toEqual([['p1', 's1', 1], ['p2', 's1', 1], ['p2', 's2', 1], ['p2', 's3', 1]]);
    expect(found({ constraint, rows: ['nc'], history: ['cc'] })).toEqual([['p1', 's1', 1]]);
    expect(found({ constraint: { kind: 'order', first: ['n'], count: 1, then: ['n'] }, rows: ['nn'] })).toEqual([['p1', 's1', 1]]);
  });
});

describe('change', () => {
  it('counts what stood and is another now; what was empty only when asked', () => {
    const constraint = { kind: 'change' } as const;
    expect(found({ constraint, rows: ['d--n'], baseline: ['nd--'] })).toEqual([['p1', 's1', 1], ['p1', 's2', 1]]);
    expect(found({ constraint: { ...constraint, filling: true }, rows: ['d--n'], baseline: ['nd--'] })).toEqual([['p1', 's1', 1], ['p1', 's2', 1], ['p1', 's4', 1]]);
    expect(found({ constraint, rows: ['dddd'] })).toEqual([]);
  });
});

describe('the whole', () => {
  const everything = problemOf({ constraint: { kind: 'total', max: 9 }, rows: ['nd'], locked: [{ person: 'p1', slot: 's1', activity: 'd' }, { person: 'p1', slot: 's2', activity: null }] });

  it('counts a locked cell that was changed as a broken rule', () => {
    expect(checkPlan(everything, { format: 'housestaff-solution', version: 1, cells: { p1: { s1: 'd', s2: 'd' } } }).broken).toEqual([{ constraint: 'locked', people: ['p1'], slots: ['s2'], units: 1 }]);
  });

  it('keeps rules, demand and points apart, and tells wishes by their term', () => {
    const wish = (id: string, weight: number, term?: string): PlanningConstraint => ({ kind: 'request', id, name: id, strength: { weight }, ...(term && { term }), activities: ['n'], want: false });
    const constraints: PlanningConstraint[] = [wish('a', 3, 'both'), { kind: 'coverage', id: 'b', name: 'b', strength: 'demand', activities: ['c'], min: 2 }, wish('c', 2, 'both'), wish('d', 0)];
    const check = checkPlan({ ...everything, constraints, locked: [] }, { format: 'housestaff-solution', version: 1, cells: { p1: { s1: 'n' } } });
    expect(check.score).toEqual({ broken: 0, unmet: 4, points: 5 });
    expect(check.wishes.map(({ constraint, points }) => [constraint, points])).toEqual([['a', 3], ['c', 2]]);
    expect(check.terms).toEqual([{ term: 'both', name: 'a', units: 2, points: 5 }, { term: 'd', name: 'd', units: 1, points: 0 }]);
  });

  it.each([
    [{ eve: {} }, 'cells: found eve'],
    [{ p1: { s9: 'n' } }, 'cells.p1: found s9'],
    [{ p1: { s1: 'x' } }, 'cells.p1.s1: found x'],
  ])('refuses cells that are not in the problem', (cells, message) => {
    expect(() => checkPlan(everything, { format: 'housestaff-solution', version: 1, cells: cells as PlanCells })).toThrow(message);
  });
});
