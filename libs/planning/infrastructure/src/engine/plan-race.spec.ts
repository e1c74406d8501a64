import type { PlanProgress, PlanResult } from '@housestaff/planning/application';
import { MET, TWO_BY_TWO } from '@housestaff/planning/application/testing';
import { PlanRace } from './plan-race';

const ORDER = { request: { problem: TWO_BY_TWO, algorithm: 'mip', seed: 1, seconds: 60 }, choice: { algorithm: 'mip', why: '' } } as const;
const PROGRESS: PlanProgress = { phase: 'improving', seconds: 7, best: MET, bound: null };

describe('a race whose threads die', () => {
  const race = (threads: number): { race: PlanRace; ended: Promise<PlanResult> } => {
    let made: PlanRace | undefined;
    const ended = new Promise<PlanResult>((resolve, reject) => (made = new PlanRace(ORDER, threads, () => undefined, { resolve, reject })));
    return { race: made as PlanRace, ended };
  };

  it('has what they had found, and says what ended them', async () => {
    const { race: dying, ended } = race(2);
    dying.progress(1, PROGRESS);
    dying.failed(0, new Error('one'));
    dying.failed(1, new Error('Worker terminated due to reaching memory limit'));
    expect(await ended).toMatchObject({ best: MET, proven: false, endedBy: 'Worker terminated due to reaching memory limit' });
  });

  it('says nothing where one of them came to its end', async () => {
    const { race: going, ended } = race(2);
    going.failed(0, new Error('one'));
    going.done(1, { ...PROGRESS, algorithm: 'mip', why: '', proven: false, alternatives: [] });
    expect(await ended).not.toHaveProperty('endedBy');
  });

  it('fails where they had found nothing', async () => {
    const { race: empty, ended } = race(1);
    empty.failed(0, new Error('no room'));
    await expect(ended).rejects.toThrow('no room');
  });
});
