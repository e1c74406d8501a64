import 'reflect-metadata';
import { ApiModule } from '@housestaff/api';
import { CONTEXTS } from './worker.module';

const importsOf = (module: object): (object & { readonly name: string })[] => Reflect.getMetadata('imports', module) ?? [];

describe('a worker', () => {
  it('has every context that the API has', () => {
    const contexts = new Set(importsOf(ApiModule).flatMap(importsOf));
    expect(contexts.size).toBeGreaterThan(6);
    expect([...contexts].filter((context) => !CONTEXTS.some((known) => known === context)).map(({ name }) => name)).toEqual([]);
  });
});
