/**
 * What is drawn of the specification: its rules and its facts as charts, ready as SVG text.
 *
 * @module
 */
export { erasPicture } from './eras.ts';
export { blockFlows, type BlockFlow } from './block-flows.ts';
export { subnetPicture, taoPicture } from './block.ts';
export { historyPicture } from './history.ts';
export { dateOfBlock, emissionPicture, schedulePicture, type Drawn, type Timed } from './schedule.ts';
export { poolPicture } from './pool-curve.ts';
