import { demoLoginLines } from './demo-logins';

it('prints demo logins in columns, and nothing where there are none', () => {
  const logins = [
    { role: 'Coordinator', email: 'c@demo.example', password: 'one' },
    { role: 'Resident', email: 'resident@demo.example', password: 'two' },
  ];
  expect(demoLoginLines(logins)).toEqual([
    'Demo logins:',
    '  Coordinator  c@demo.example         one',
    '  Resident     resident@demo.example  two',
  ]);
  expect(demoLoginLines([])).toEqual([]);
});
