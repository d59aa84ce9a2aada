/**
 * The chain's five formats by name.
 *
 * @module
 */
import { I32F32 } from './i32f32.ts';
import { I64F64 } from './i64f64.ts';
import { I96F32 } from './i96f32.ts';
import { U64F64 } from './u64f64.ts';
import { U96F32 } from './u96f32.ts';

/** Every format. */
export const formats = { I32F32, I64F64, I96F32, U64F64, U96F32 } as const;

/** The name of a format. */
export type FormatName = keyof typeof formats;

/** The name of a format that has a sign. */
export type SignedFormatName = 'I32F32' | 'I64F64' | 'I96F32';
