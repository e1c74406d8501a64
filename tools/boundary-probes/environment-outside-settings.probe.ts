// as: libs/exchange/infrastructure/src/probe.ts
// expects: no-restricted-syntax
export const probe = () => process.env['HOME'];
