/** The cases of `chain.call`, a file a family. */
export { commitCases } from './commits/index.ts';
export { dispatchCases } from './dispatches/index.ts';
export { placeCases } from './places/index.ts';
export { registrationCases } from './registrations/index.ts';
export { revealCases } from './reveals/index.ts';
export { servingCases } from './serving/index.ts';
export { transferCases } from './transfers.ts';
export { weightCases } from './weights/index.ts';
export { workCases } from './works.ts';
