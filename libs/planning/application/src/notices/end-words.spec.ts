import { RUN } from '../testing/runs-in-memory';
import { endWords } from './end-words';

const TITLE = 'The plan “Annual blocks”';

it.each([
  ['ready', { best: 3, unmetCount: 0 }, true, `${TITLE} is ready`, 'It meets every demand. Look at it, and take over what you like.'],
  ['one short', { best: 3, unmetCount: 1 }, true, `${TITLE} is ready`, 'It leaves one demand unmet. Look at it, and take over what you like.'],
  ['broken off with a plan', { best: 3, unmetCount: 2, error: 'RuntimeError: unreachable', stoppedAt: 'x' }, false, `${TITLE} ended early`, 'The search broke off, and its best plan by then is kept. It leaves 2 demands unmet. Look at it, and take over what you like.'],
  ['impossible', { error: 'No plan keeps all rules' }, false, `${TITLE} came to nothing`, 'No plan keeps all rules.'],
  ['broken off with none', { error: 'RuntimeError: unreachable', stoppedAt: 'x' }, false, `${TITLE} came to nothing`, 'The search broke off before it had found one. Start it again; if it breaks off again, whoever runs the server finds the cause in the run.'],
])('a plan that is %s', (_, run, finished, title, body) => expect(endWords({ ...RUN, ...run }, finished)).toMatchObject({ title, body }));
