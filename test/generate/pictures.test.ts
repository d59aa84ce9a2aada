import { describe, expect, test } from 'vitest';
import { pictureFiles, project, stale } from '../../src/generate/index.ts';

describe('the pictures of the chapters', () => {
  test('are those that the reference draws', () => {
    expect(stale(pictureFiles(), project).map(({ path }) => path)).toEqual([]);
  });

  test('say what they show', () => {
    for (const { text } of pictureFiles()) expect(text).toMatch(/<title[^>]*>[^<]+<\/title>\s*<desc/);
  });
});
