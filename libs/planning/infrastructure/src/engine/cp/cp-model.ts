import type { Program } from '@housestaff/planning/domain';
import type { ConstraintProto, CpModelProto } from 'or-tools-wasm/cp-sat';

export interface CpModelOptions {
  /** What a column costs; left out, any solution will do. */
  readonly cost?: ArrayLike<number>;
  /** All columns' values to try first. */
  readonly hint?: ArrayLike<number>;
  /** Constraints, by id, whose rows are to hold; rows of others are left out. Left out, all hold. */
  readonly among?: ReadonlySet<string>;
  /** Takes each of `among` for an assumption of its own, in this order: the answer then names those that can't hold together. */
  readonly assume?: boolean;
}

/** The program for CP-SAT: columns as integer variables, then one literal for each assumption. */
export function cpModel(program: Program, { cost, hint, among, assume }: CpModelOptions): CpModelProto {
  const columns = program.upper.length;
  const assumed = new Map(assume && among ? [...among].map((id, n) => [id, columns + n] as const) : []);
  const constraints = program.rowLower.flatMap((_, row) => {
    const owner = program.owners[row] ?? null;
    if (owner !== null && among && !among.has(owner)) return [];
    return [rowConstraint(program, row, owner === null ? undefined : assumed.get(owner))];
  });
  const literals = [...assumed.values()];
  const costly = cost ? program.upper.flatMap((_, column) => (cost[column] !== 0 ? [column] : [])) : [];
  return {
    variables: [...program.upper.map((upper) => ({ domain: [0, upper] })), ...literals.map(() => ({ domain: [0, 1] }))],
    constraints,
    ...(cost && { objective: { vars: costly, coeffs: costly.map((column) => cost[column]!) } }),
    ...(hint && { solutionHint: { vars: [...program.upper.keys()], values: [...program.upper.keys()].map((column) => hint[column]!) } }),
    ...(literals.length > 0 && { assumptions: literals }),
  };
}

function rowConstraint({ starts, columns, values, upper, rowLower, rowUpper }: Program, row: number, literal: number | undefined): ConstraintProto {
  const vars = columns.slice(starts[row], starts[row + 1]);
  const coeffs = values.slice(starts[row], starts[row + 1]);
  const [lower, higher] = [rowLower[row]!, rowUpper[row]!];
  if (literal === undefined && higher === 1 && lower <= 1 && coeffs.every((c) => c === 1) && vars.every((v) => upper[v] === 1)) {
    return lower === 1 ? { exactlyOne: { literals: vars } } : { atMostOne: { literals: vars } };
  }
  // Wider than the sum can be, and no wider than 64 bits.
  const least = coeffs.reduce((sum, c, n) => sum + Math.min(0, c * upper[vars[n]!]!), 0);
  const most = coeffs.reduce((sum, c, n) => sum + Math.max(0, c * upper[vars[n]!]!), 0);
  const domain = [Number.isFinite(lower) ? lower : Math.min(least, higher), Number.isFinite(higher) ? higher : Math.max(most, lower)];
  return { linear: { vars, coeffs, domain }, ...(literal !== undefined && { enforcementLiteral: [literal] }) };
}
