/** For specs and benches only: histories in the making, and the rules written out plainly. */
export * from './a-resident';
export * from './slow-evaluate';
