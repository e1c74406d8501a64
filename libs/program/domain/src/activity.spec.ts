import { checkTimes, type ActivityTimes } from './activity';

it.each<[ActivityTimes | null, string]>([
  [null, 'accepted'],
  [{}, 'accepted'],
  [{ day: { start: 1080, end: 1860 } }, 'accepted'],
  [{ am: { start: 480, end: 720 }, pm: null }, 'accepted'],
  [{ am: { start: 480, end: 720 }, pm: { start: 720, end: 1020 } }, 'accepted'],
  [{ am: { start: 480, end: 780 }, pm: { start: 720, end: 1020 } }, 'program.times_overlap'],
  [{ am: { start: 720, end: 480 } }, 'program.times_inverted'],
  [{ pm: { start: 780, end: 780 } }, 'program.times_inverted'],
  [{ day: { start: -1, end: 60 } }, 'value.invalid'],
  [{ day: { start: 1440, end: 1500 } }, 'value.invalid'],
  [{ day: { start: 0, end: 73 * 60 } }, 'value.invalid'],
  [{ day: { start: 0.5, end: 60 } }, 'value.invalid'],
])('times %j: %s', (times, code) => {
  const found = (() => {
    try {
      checkTimes('ICU', times);
      return 'accepted';
    } catch (error) {
      return (error as { code: string }).code;
    }
  })();
  expect(found).toBe(code);
});
