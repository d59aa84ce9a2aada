import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorCodes, messageLimits, parseMessage, pathOf, problemSentence } from '../../src/wire/index.ts';

const limits = { bytes: 1000, depth: 4, batch: 3 };

/** What a text is refused for, in a sentence; `undefined` where it is read. */
function refusalOf(text: string | Uint8Array, held = limits): string | undefined {
  const parsed = parseMessage(text, held);
  return 'refusal' in parsed ? `${parsed.refusal.code} ${problemSentence(parsed.problem)}` : undefined;
}

/** What is wrong in a text that was read. */
function problemIn(text: string): string | undefined {
  const parsed = parseMessage(text, messageLimits);
  if ('refusal' in parsed) throw new Error(problemSentence(parsed.problem));
  return parsed.problem && problemSentence(parsed.problem);
}

describe('what is not JSON', () => {
  test.each([
    ['', 'unexpected end of JSON input'],
    ['{"a":1', "expected ',' or '}' after property value at position 6"],
    ['{"a":1,}', 'expected double-quoted property name at position 7'],
    ["{'a':1}", "expected property name or '}' at position 1"],
    ['[NaN]', "unexpected token 'N'"],
    ['nonsense', "unexpected token 'o'"],
    ['{"a":01}', 'unexpected number at position 6'],
    ['\uFEFF{}', "unexpected token '\uFEFF'"],
    ['{} {}', 'unexpected non-whitespace character after JSON at position 3'],
  ])('%j: %s', (text, reason) => {
    expect(refusalOf(text)).toBe(`${errorCodes.parse} the message is not JSON: ${reason}`);
  });

  test('bytes that are not UTF-8', () => {
    const bytes = Uint8Array.from([0x22, 0xff, 0x22]);
    expect(refusalOf(bytes)).toBe(`${errorCodes.parse} the message is not JSON: it is not UTF-8`);
  });
});

describe('what is over a limit', () => {
  test('bytes count as UTF-8, whether they come as text or as bytes', () => {
    const text = JSON.stringify('ä'.repeat(499));
    expect(refusalOf(text)).toBeUndefined();
    expect(refusalOf(new TextEncoder().encode(text))).toBeUndefined();
    const longer = `${text} `;
    const sentence = `${errorCodes.limit} 1001 bytes, where at most 1000 bytes are allowed`;
    expect(refusalOf(longer)).toBe(sentence);
    expect(refusalOf(new TextEncoder().encode(longer))).toBe(sentence);
  });

  test('depth, with the place where it is passed', () => {
    expect(refusalOf('[{"a":[{"b":1}]}]')).toBeUndefined();
    expect(refusalOf('[{"a":[1,{"b":[]}]}]')).toBe(
      `${errorCodes.limit} [0].a[1].b: more than 4 objects and arrays in one another`,
    );
  });

  test('a bomb of brackets costs no stack', () => {
    const bomb = '['.repeat(400_000) + ']'.repeat(400_000);
    expect(refusalOf(bomb, messageLimits)).toContain('more than 64 objects and arrays');
  });

  test('the size of a batch', () => {
    expect(refusalOf('[1,2,3]')).toBeUndefined();
    expect(refusalOf('[1,2,3,4]')).toBe(
      `${errorCodes.limit} a batch of 4, where at most 3 in a batch are allowed`,
    );
  });
});

describe('what JSON.parse lets pass', () => {
  const within = 'a number within ±(2^53 - 1)';
  const integer = 'an integer written without fraction and exponent';
  test.each([
    ['{"a":[0,1.0]}', `a[1]: 1.0 is not ${integer}`],
    ['{"a":1e3}', `a: 1e3 is not ${integer}`],
    ['{"a":-1E+2}', `a: -1E+2 is not ${integer}`],
    ['{"a":1.00000000000000000001}', `a: 1.00000000000000000001 is not ${integer}`],
    ['{"a":0e0}', `a: 0e0 is not ${integer}`],
    ['{"a":-0}', 'a: -0 is not an integer as it is written here: zero has no sign'],
    ['{"a":9007199254740992}', `a: 9007199254740992 is not ${within}`],
    ['{"a":-9007199254740993}', `a: -9007199254740993 is not ${within}`],
    ['{"a":1e400}', `a: 1e400 is not ${within}`],
    ['{"a":{"b":1,"c":2,"b":1}}', 'a.b: this name stands twice'],
    ['{"a":1,"\\u0061":2}', 'a: this name stands twice'],
    ['{"a":{"__proto__":{}}}', 'a.__proto__: a field may not have this name'],
    ['{"__proto_\\u005f":1}', '__proto__: a field may not have this name'],
    ['{"a":"\\ud800"}', 'a: "\\ud800" is not text whose surrogates come in pairs'],
    ['{"a":"\ud800"}', 'a: "\\ud800" is not text whose surrogates come in pairs'],
    ['{"\\udc00":1}', '["\\udc00"]: "\\udc00" is not text whose surrogates come in pairs'],
    [
      '{"pre":{"SubtensorModule.Weights":{"1,0":[[0,1.0]]}}}',
      `pre["SubtensorModule.Weights"]["1,0"][0][1]: 1.0 is not ${integer}`,
    ],
    ['1.0', `1.0 is not ${integer}`],
  ])('%s', (text, problem) => {
    expect(problemIn(text)).toBe(problem);
  });

  test.each([
    '{"a":9007199254740991,"b":-9007199254740991,"c":0,"d":0.5,"e":-1.5e-3}',
    '{"a":{"b":1},"c":{"b":1},"d":[{"b":1},{"b":1}]}',
    '{"a":"\\ud83d\\ude00 \\\\ud800 1.0 {\\"b\\":1,\\"b\\":1}"}',
    '{"":"","a":{},"b":[],"c":[[],{}],"prototype":1,"constructor":2}',
    ' [ 1 , -2 , "]" , "\\\\" , "\\"" ] ',
  ])('%s may pass', (text) => {
    expect(problemIn(text)).toBeUndefined();
  });

  test('each element of a batch has its own problem, and the first of them is the message’s', () => {
    const parsed = parseMessage('[{"a":1},{"b":1.0,"c":2.0},{"d":[{"e":-0}]}]', messageLimits);
    expect(parsed).toMatchObject({ value: [{ a: 1 }, { b: 1 }, {}], problem: { path: '[1].b', got: '1.0' } });
    const { elements } = parsed as { elements: ReadonlyMap<number, { path: string }> };
    expect([...elements].map(([i, { path }]) => [i, path])).toEqual([
      [1, 'b'],
      [2, 'd[0].e'],
    ]);
  });

  test('a path stays short, whatever the names', () => {
    const { problem } = parseMessage(`{${JSON.stringify('n'.repeat(100_000))}:1.0}`, messageLimits);
    expect(problem?.path.length).toBeLessThan(50);
  });
});

type Path = readonly (string | number)[];

/** The places of everything in a value that holds nothing itself. */
function leavesOf(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return Object.entries(value).flatMap(([name, child]) =>
    leavesOf(child).map((path) => [Array.isArray(value) ? Number(name) : name, ...path]),
  );
}

/** The value with another leaf at that place. */
function withLeaf(value: unknown, [name, ...rest]: Path, leaf: unknown): unknown {
  if (name === undefined) return leaf;
  const put = (child: unknown, key: string | number) => (key === name ? withLeaf(child, rest, leaf) : child);
  if (Array.isArray(value)) return value.map(put);
  return Object.fromEntries(Object.entries(value as object).map(([key, child]) => [key, put(child, key)]));
}

describe('any JSON', () => {
  const name = fc
    .string({ unit: 'binary', maxLength: 5 })
    .filter((text) => text !== '__proto__' && text.isWellFormed());
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, false),
      fc.maxSafeInteger().map((number) => (number === 0 ? 0 : number)),
      fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  const indent = fc.constantFrom(undefined, 1, '\t');

  test('is read as it was written', () => {
    fc.assert(
      fc.property(value, indent, (written, space) => {
        const text = JSON.stringify(written, undefined, space);
        const parsed = parseMessage(text, messageLimits);
        expect(parsed).toEqual({ value: JSON.parse(text) as unknown });
        expect(parseMessage(new TextEncoder().encode(text), messageLimits)).toEqual(parsed);
      }),
    );
  });

  test.each([
    { planted: '1.0', at: [] },
    { planted: '9007199254740993', at: [] },
    { planted: '"\\udfff"', at: [] },
    { planted: '{"twice":1,"twice":2}', at: ['twice'] },
    { planted: '[0,{"__proto__":1}]', at: [1, '__proto__'] },
  ])('with $planted put anywhere in it is told apart, at its place', ({ planted, at }) => {
    fc.assert(
      fc.property(value, fc.nat(), (written, where) => {
        const leaves = leavesOf(written);
        fc.pre(leaves.length > 0);
        const leaf = leaves[where % leaves.length];
        const mark = 'the planted one';
        const text = JSON.stringify(withLeaf(written, leaf, mark)).replace(`"${mark}"`, () => planted);
        const parsed = parseMessage(text, messageLimits);
        expect(parsed.problem?.path).toBe(pathOf([...leaf, ...at]));
        const elements =
          'elements' in parsed && parsed.elements !== undefined ? [...parsed.elements.keys()] : [];
        const top = [...leaf, ...at][0];
        expect(elements).toEqual(typeof top === 'number' ? [top] : []);
      }),
    );
  });

  test('never throws on any text, and is no more lenient than JSON.parse', () => {
    const scraps = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '\\u',
      'd800',
      '1',
      '.0',
      'e5',
      '-',
      ' ',
      'null',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(scraps).map((parts) => parts.join('')),
        ),
        (text) => {
          const parsed = parseMessage(text, messageLimits);
          let legal = true;
          try {
            JSON.parse(text);
          } catch {
            legal = false;
          }
          expect('refusal' in parsed).toBe(!legal);
        },
      ),
    );
  });
});
