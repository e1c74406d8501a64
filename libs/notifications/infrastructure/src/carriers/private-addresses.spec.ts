import { isPrivate, PrivateAddress, publicLookup } from './private-addresses';

describe('an address', () => {
  it.each(['127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '::ffff:7f00:1', '64:ff9b::a00:1', 'not an address'])('%s leads inside', (address) => {
    expect(isPrivate(address)).toBe(true);
  });

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])('%s does not', (address) => {
    expect(isPrivate(address)).toBe(false);
  });

  it('that a name leads to is refused when it is connected to', async () => {
    const error = await new Promise((resolve) => publicLookup('localhost', { all: true }, (failure) => resolve(failure)));
    expect(error).toBeInstanceOf(PrivateAddress);
  });
});
