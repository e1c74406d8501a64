export * from './arithmetic/arithmetic.query';
export * from './duty-hour-check';
export * from './duty-hour-figures';
export * from './matrix/compliance-matrix.query';
export * from './measures/earlier-duties';
export * from './measures/schedule-measures';
export * from './rule-info';
