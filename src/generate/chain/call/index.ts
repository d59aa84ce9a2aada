/** The cases of `chain.call`, a file a family. */
export { commitCases } from './commits.ts';
export { dispatchCases } from './dispatches.ts';
export { placeCases } from './places.ts';
export { registrationCases } from './registrations.ts';
export { revealCases } from './reveals.ts';
export { servingCases } from './serving.ts';
export { transferCases } from './transfers.ts';
export { weightCases } from './weights.ts';
export { workCases } from './works.ts';
