/**
 * Emission: what a block mints, which subnet gets it, and who is paid in the end.
 *
 * @module
 */
export {};
