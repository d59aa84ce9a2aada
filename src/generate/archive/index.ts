/**
 * The vectors as one archive, which needs no runner of ours.
 *
 * @module
 */
export { archiveName, archiveOf, type Archive } from './archive.ts';
export { members, type Member } from './members.ts';
