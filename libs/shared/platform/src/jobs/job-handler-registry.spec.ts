import { JobHandler } from '@housestaff/kernel';
import { JobHandlerRegistry } from './job-handler-registry';

class One extends JobHandler {
  readonly kind = 'planning.run';
  async handle(): Promise<void> {}
}
class Two extends One {}

describe('job handlers', () => {
  it('are one for each kind', () => {
    const registry = new JobHandlerRegistry();
    const one = new One();
    registry.register(one);
    registry.register(one);
    expect(registry.get('planning.run')).toBe(one);
    expect(() => registry.register(new Two())).toThrow(/planning.run has two handlers: One and Two/);
  });

  it('are missed by name', () => {
    expect(() => new JobHandlerRegistry().require(['planning.run', 'feeds.render'])).toThrow(/planning.run, feeds.render/);
  });
});
