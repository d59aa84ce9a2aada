import type { Suite } from './types.ts';

/**
 * Opens a suite: this package's own, or a user's folder or single vector file.
 *
 * @param folder `spec/vectors` where absent
 * @throws Stop where it is missing or malformed: (suite) for the package's own, (usage) for a user's
 */
export declare function loadSuite(folder?: string): Suite;
