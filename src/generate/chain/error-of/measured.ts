/**
 * The errors that a real runtime names in its metadata, by their pallet's number and then by their own.
 *
 * @module
 */
import { readBeside } from '../../files.ts';

/** The errors of each pallet that was read. */
export const measuredErrors = readBeside(import.meta.url, 'measured.json') as Readonly<
  Record<string, readonly string[]>
>;
