import { describe, expect, test } from 'vitest';
import { numbers } from '../../src/reference/index.ts';
import { exampleTable, type TableRow } from './tables.ts';

const { I32F32, formats } = numbers;
const table = (id: string) => exampleTable('spec/numbers.md', id);

/** A cell's integer; none where it says so. */
function integer(cell: string): bigint | undefined {
  return cell === 'none' ? undefined : BigInt(cell.replace('−', '-'));
}

/** A cell's number; a power of two and a decimal that goes on are read as far as they go. */
function decimal(cell: string): number {
  const plain = cell.replaceAll('−', '-').replace('…', '');
  const [, sign, exponent] = /^(-?)2\^(-\d+)$/.exec(plain) ?? [];
  return exponent === undefined ? Number(plain) : Number(`${sign}1`) * 2 ** Number(exponent);
}

const value = (cell: string) => I32F32.fromBits(integer(cell)!);
const inSteps = (bits: bigint) => Number(bits) / 2 ** 32;

describe('the worked examples of the numbers hold', () => {
  test('the formats', () => {
    const stated = table('formats').map((row) => [
      row.format,
      row.sign === 'yes',
      Number(row['bits before the point']),
      Number(row['bits behind it']),
    ]);
    const real = Object.values(formats).map((format) => [
      format.name,
      format.signed,
      format.integerBits,
      format.fractionBits,
    ]);
    expect(stated).toEqual(real);
  });

  test('bits', () => {
    const named: Readonly<Record<string, number>> = { 'a step': 2 ** -32 };
    for (const row of table('bits'))
      expect(inSteps(integer(row['bits in I32F32'])!)).toBe(named[row.number] ?? decimal(row.number));
  });

  test.each(table('overflow'))('$operation of $a and $b', ({ operation, a, b, exact, result }) => {
    expect(integer(exact)).toBe(
      operation.endsWith('Add') ? integer(a)! + integer(b)! : integer(a)! - integer(b)!,
    );
    expect(I32F32[operation as 'saturatingAdd'](value(a), value(b))).toBe(integer(result));
  });

  test.each(table('product'))('the product of $a and $b', (row) => {
    expect(inSteps(integer(row.a)! * integer(row.b)!)).toBe(decimal(row['a · b / 2^32']));
    expect(I32F32.saturatingMul(value(row.a), value(row.b))).toBe(integer(row.saturatingMul));
  });

  test.each(table('quotient'))('the quotient of $a by $b', (row) => {
    expect((Number(row.a.replace('−', '-')) * 2 ** 32) / Number(row.b)).toBeCloseTo(
      decimal(row['a · 2^32 / b']),
      2,
    );
    for (const name of ['saturatingDiv', 'checkedDiv', 'safeDiv'] as const)
      expect(I32F32[name](value(row.a), value(row.b))).toBe(integer(row[name]));
  });

  test.each(table('integers'))('$number as an integer', (row) => {
    const bits = value(row['bits in I32F32']);
    expect(BigInt(I32F32.saturatingToU16(bits))).toBe(integer(row.saturatingToU16));
    expect(I32F32.saturatingToU64(bits)).toBe(integer(row.saturatingToU64));
    expect(I32F32.round(bits)).toBe(integer(row.round));
  });

  test.each(table('conversion'))('$bits from $from to $to', (row) => {
    const [from, to] = [row.from, row.to].map((name) => formats[name as 'I32F32']);
    const bits = from.fromBits(integer(row.bits)!);
    expect(numbers.saturatingConversion(from, to)(bits)).toBe(integer(row.saturatingConvert));
    expect(numbers.wrappingConversion(from, to)(bits)).toBe(integer(row.wrappingConvert));
    const exact = Number(bits) * 2 ** (to.fractionBits - from.fractionBits);
    expect(exact).toBeCloseTo(decimal(row['exact in the other']), 2);
  });

  test.each(table('shares'))('the u16 $u16 there and back', (row) => {
    const share = numbers.u16ProportionToFixed(Number(row.u16));
    expect(share).toBe(integer(row['its share, in bits']));
    expect(inSteps(share) * 65535).toBeCloseTo(decimal(row['share · 65535']), 4);
    expect(numbers.fixedProportionToU16(share)).toBe(Number(row['back as a u16']));
  });

  test.each(table('emission'))('$share of $emission rao', (row) => {
    const { exact, rao } = numbers.emission(value(row.share), integer(row.emission) as numbers.Rao);
    expect([exact, rao]).toEqual([integer(row.exact), integer(row.rao)]);
  });
});

describe('the worked examples of the functions hold', () => {
  test('the series of the exponential', () => {
    const [first, ...rows] = table('exp');
    const x = I32F32.fromBits(2147483648n);
    expect([integer(first.term), integer(first.sum)]).toEqual([x, x + I32F32.one]);
    rows.reduce((before, row) => {
      expect(integer(row['term · x'])).toBe(I32F32.saturatingMul(value(before.term), x));
      expect(integer(row.term)).toBe(integer(row['term · x'])! / BigInt(row.i));
      expect(integer(row.sum)).toBe(integer(before.sum)! + integer(row.term)!);
      return row;
    }, first);
    expect(numbers.exp(I32F32, x)).toBe(integer(rows.at(-1)!.sum));
  });

  test('the bits of a logarithm', () => {
    let left = 1.5;
    for (const row of table('log2')) {
      const square = left ** 2;
      expect(square).toBeCloseTo(decimal(row.square), 5);
      expect(row.bit).toBe(square >= 2 ? '1' : '0');
      left = square >= 2 ? square / 2 : square;
      expect(left).toBeCloseTo(decimal(row.left), 5);
    }
    const bits = table('log2').reduce((sum, { bit }, i) => sum + Number(bit) / 2 ** (i + 1), 1);
    expect(bits).toBe(1.578125);
    expect(inSteps(numbers.log2(I32F32, I32F32.saturatingFromInteger(3n))!)).toBeCloseTo(1.5849625, 7);
  });

  test('the search for a root', () => {
    const rows = table('root');
    const close = (row: TableRow, name: string, expected: number) => {
      expect(Math.abs(decimal(row[name]) - expected)).toBeLessThan(1e-4);
    };
    for (const [i, row] of rows.entries()) {
      const middle = (Number(row.low) + Number(row.high)) / 2;
      expect(Number(row.middle)).toBe(middle);
      close(row, '2 / middle', 2 / middle);
      close(row, 'apart', Math.abs(2 / middle - middle));
      if (i > 0) {
        const before = Number(rows[i - 1].middle);
        expect(row[2 / before < before ? 'high' : 'low']).toBe(rows[i - 1].middle);
      }
    }
    const epsilon = I32F32.safeDiv(I32F32.one, I32F32.saturatingFromInteger(100n));
    const root = numbers.checkedSqrt(I32F32, I32F32.saturatingFromInteger(2n), epsilon)!;
    expect(inSteps(root)).toBe(Number(rows.at(-1)!.middle));
  });

  test('the constants', () => {
    const [e, log2e, bound, most, whole] = table('constants').map((row) =>
      value(row['bits in I32F32'].replace('±', '')),
    );
    const two = I32F32.saturatingFromInteger(2n);
    expect(numbers.exp(I32F32, I32F32.one)).toBe(e);
    expect(numbers.ln(I32F32, two)).toBe(I32F32.saturatingDiv(I32F32.one, log2e));
    expect(numbers.expSafe(I32F32.max)).toBe(numbers.exp(I32F32, bound));
    expect(numbers.safePow(numbers.U64F64.max, numbers.U64F64.max)).toBe(most << 32n);
    expect(numbers.u16ProportionToFixed(32768)).toBe(
      I32F32.safeDiv(I32F32.saturatingFromInteger(32768n), whole),
    );
  });
});
