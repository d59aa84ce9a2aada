/**
 * The market: what a pool gives for what, and how stake is shared in a pool.
 *
 * @module
 */
export {};
