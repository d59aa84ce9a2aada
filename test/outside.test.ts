import { describe, expect, test } from 'vitest';
import { loadSuite } from '../src/harness/index.ts';
import { findOperation } from '../src/reference/index.ts';
import { outsiders } from './outside.ts';

describe('what is outside a domain is refused, with its place', () => {
  test.each(outsiders(loadSuite()))('$operation: $path', ({ operation, path, input }) => {
    expect(findOperation(operation)!.domain(input)?.path).toBe(path);
  });
});
