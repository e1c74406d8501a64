import { lookup as ask, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/** Addresses that lead inside the network of the installation, or nowhere. */
const inside = new BlockList();
const V4 = ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.168.0.0/16', '198.18.0.0/15', '224.0.0.0/4', '240.0.0.0/4'];
const V6 = ['::/128', '::1/128', '64:ff9b::/96', '2001:db8::/32', '2002::/16', 'fc00::/7', 'fe80::/10', 'ff00::/8'];

for (const [family, ranges] of [['ipv4', V4], ['ipv6', V6]] as const) {
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    inside.addSubnet(address, Number(bits), family);
  }
}

/** Also for IPv4 written as IPv6. */
export function isPrivate(address: string): boolean {
  const version = isIP(address);
  return version === 0 || inside.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

export class PrivateAddress extends Error {}

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Looks a name up as a connection does it, and refuses one that leads inside: what is checked is what is connected to. */
export function publicLookup(hostname: string, options: LookupOptions, found: Found): void {
  ask(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, []);
    const [first] = addresses;
    if (first === undefined || addresses.some(({ address }) => isPrivate(address))) return found(new PrivateAddress(), []);
    if (options.all) return found(null, addresses);
    return found(null, first.address, first.family);
  });
}
