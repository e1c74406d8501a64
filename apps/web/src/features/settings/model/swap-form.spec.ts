import { describe, expect, it } from '@jest/globals';
import type { SwapSettings } from '@housestaff/api-client';
import { swapBodyOf, swapFaults, swapFormOf, type SwapForm } from './swap-form';

const saved: SwapSettings = { needsManager: 'always', openPoolNeedsManager: true, expiryDays: 7, weights: { preference: 0.35, proximity: 0.2, balance: 0.15, history: 0.15, availability: 0.15 }, minScore: 0.4, whoMay: { residents: true, faculty: false }, version: 2 };
const form = (over: Partial<SwapForm> = {}): SwapForm => ({ ...swapFormOf(saved), ...over });

describe('the swap settings as typed', () => {
  it('go back as they came', () => {
    const { version, ...fields } = saved;
    expect(version).toBe(2);
    expect(swapBodyOf(form())).toEqual(fields);
    expect(swapFaults(form())).toEqual({});
  });

  it.each([
    [{ expiryDays: '0' }, 'expiryDays'],
    [{ expiryDays: '1.5' }, 'expiryDays'],
    [{ minScore: '101' }, 'minScore'],
    [{ weights: { ...form().weights, history: '' } }, 'weights.history'],
    [{ weights: { preference: '0', proximity: '0', balance: '0', history: '0', availability: '0' } }, 'weights.preference'],
  ] as [Partial<SwapForm>, string][])('%j is marked at %s', (over, field) => {
    expect(Object.keys(swapFaults(form(over)))).toEqual([field]);
  });
});
