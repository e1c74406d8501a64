import { endSide, exchangeMemory, SharedExchange } from './shared-exchange';

const score = (points: number, unmet = 0) => ({ broken: 0, unmet, points });

function sides(): [SharedExchange, SharedExchange, SharedArrayBuffer] {
  const memory = exchangeMemory(3);
  return [new SharedExchange(memory, 3, 0), new SharedExchange(memory, 3, 1), memory];
}

describe('SharedExchange', () => {
  it('hands over what is new and better than all that a side has seen', () => {
    const [a, b] = sides();
    expect(b.take()).toBeNull();
    a.offer([1, 2, 3], score(9));
    expect([...b.take()!]).toEqual([1, 2, 3]);
    expect(b.take()).toBeNull();
    b.offer([0, 0, 1], score(12));
    expect(a.take()).toBeNull();
    b.offer([0, 0, 2], score(7));
    expect([...a.take()!]).toEqual([0, 0, 2]);
    a.offer([9, 9, 9], score(1, 1));
    expect(b.take()).toBeNull();
  });

  it('at a meeting shows what a side had there, whatever it has offered since', () => {
    const [a, b, memory] = sides();
    a.offer([1, 1, 1], score(5));
    endSide(memory, 1);
    expect(a.meet()).toBeNull();
    a.offer([2, 2, 2], score(3));
    expect([...b.meet()!]).toEqual([1, 1, 1]);
  });
});
