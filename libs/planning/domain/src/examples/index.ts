export { callExample, CALL_MONTH, type CallSize } from './call-example';
export { emergencyExample } from './emergency-example';
export { shiftExample, shiftExampleText } from './shift-example';
export { SHIFT_SIZES, shiftSize, type ShiftSize } from './shift-sizes';
export { likedPoints, YEAR_OF_150, YEAR_OF_60, yearExample, type YearSize } from './year-example';
