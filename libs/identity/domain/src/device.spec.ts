import fc from 'fast-check';
import { deviceOf, keptUserAgent } from './device';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('the words for a device', () => {
  it.each([
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/141.0.0.0 Safari/537.36`, 'Chrome on Windows'],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`, 'Edge on Windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15', 'Safari on Mac'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1', 'Safari on iPhone'],
    ['Mozilla/5.0 (iPad; CPU OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/141.0 Mobile/15E148 Safari/604.1', 'Chrome on iPad'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox on Linux'],
    [`Mozilla/5.0 (Linux; Android 16; Pixel 10) ${WEBKIT} Chrome/141.0.0.0 Mobile Safari/537.36`, 'Chrome on Android'],
    [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${WEBKIT} Chrome/141.0.0.0 Safari/537.36`, 'Chrome on Chromebook'],
    ['curl/8.16.0', 'Program'],
    ['python-requests/2.32 (Linux)', 'Program on Linux'],
    ['', 'Unknown device'],
    [null, 'Unknown device'],
  ])('%s', (userAgent, words) => expect(deviceOf(userAgent)).toBe(words));

  it('are made of words of ours, whatever a header says', () => {
    fc.assert(fc.property(fc.string(), (header) => /^[A-Za-z ]{3,30}$/.test(deviceOf(keptUserAgent(header)))));
  });
});

describe('what is kept of a header', () => {
  it('is short and plain', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (header) => /^[\x20-\x7e]{1,300}$/.test(keptUserAgent(header) ?? 'none')));
  });

  it('is nothing where there is none', () => expect([keptUserAgent(undefined), keptUserAgent('')]).toEqual([null, null]));
});
