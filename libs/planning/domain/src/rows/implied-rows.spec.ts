import { impliedRows } from './implied-rows';
import { Linear } from './linear';
import { Program } from './program';

it('finds limits that a wider one takes care of, and keeps one of two that are equal', () => {
  const program = new Program();
  const [a, b, c] = [program.cell(), program.cell(), program.cell()];
  const sum = (...columns: number[]): Linear => columns.reduce((linear, column) => linear.add(column, 1, 1), new Linear());
  program.row(sum(a, b, c), -Infinity, 1);
  program.row(sum(a, b), -Infinity, 1);
  program.row(sum(b, c), 1, 1);
  program.row(sum(a, b, c), 0, 1);
  program.row(sum(a, c).add(b, 2, 1), -Infinity, 2);
  const implied = impliedRows(program);
  expect([...implied]).toEqual([1, 1, 0, 0, 0]);
  program.leaveOut(implied);
  expect(program.starts).toEqual([0, 2, 5, 8]);
  expect(program.columns).toEqual([b, c, a, b, c, a, c, b]);
  expect([program.rowLower, program.rowUpper]).toEqual([[1, 0, -Infinity], [1, 1, 2]]);
});
