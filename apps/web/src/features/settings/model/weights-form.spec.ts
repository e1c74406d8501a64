import { describe, expect, it } from '@jest/globals';
import type { Rotation } from '@housestaff/api-client';
import { changedWeights, weightOf, wrongWeights } from './weights-form';

const ROTATIONS = [
  { id: 'icu', supervisionWeight: 0.5 },
  { id: 'clinic', supervisionWeight: 0 },
] as unknown as Rotation[];

describe('supervision weights', () => {
  it('are sent only where they differ', () => {
    expect(changedWeights(ROTATIONS, { icu: '0.50', clinic: '0,25' }).map(({ rotation, weight }) => [rotation.id, weight])).toEqual([['clinic', 0.25]]);
    expect(changedWeights(ROTATIONS, {})).toEqual([]);
  });

  it('are numbers from 0 to 4', () => {
    expect(['0', '4', ' 1,5 '].map(weightOf)).toEqual([0, 4, 1.5]);
    expect(['', '-1', '4.1', 'half'].map(weightOf)).toEqual([null, null, null, null]);
    expect(wrongWeights({ icu: '', clinic: '1' })).toEqual(['icu']);
  });
});
