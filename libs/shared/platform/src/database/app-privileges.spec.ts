import { refusePrivileged } from './app-privileges';

const plain = { role: 'housestaff_app', superuser: false, bypassesRowSecurity: false, owns: false };

describe('the role that the application runs as', () => {
  it('may be a plain one', () => {
    expect(() => refusePrivileged(plain)).not.toThrow();
  });

  it.each([
    [{ superuser: true }, /is a superuser/],
    [{ bypassesRowSecurity: true }, /has BYPASSRLS/],
    [{ owns: true }, /owns tables/],
  ])('may not be one with %p', (privilege, reason) => {
    expect(() => refusePrivileged({ ...plain, ...privilege })).toThrow(reason);
  });
});
