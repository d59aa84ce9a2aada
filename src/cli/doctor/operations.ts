/**
 * Whether a target can do what it says it can.
 *
 * @module
 */
import type { LoadedCase } from '../../harness/index.ts';
import { absent, bad, good, type Finding } from './finding.ts';
import { ask, wrongWith, type Offer, type Patient } from './patient.ts';

/** Each operation that is described, on its smallest case. */
export async function checkOperations(patient: Patient): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { offered, cases } of patient.offers) {
    const what = offered.name;
    const [first] = cases;
    if (first === undefined) {
      findings.push(
        absent(what, `the suite has no case of it under ${offered.rulesets.join(', ') || 'no ruleset'}`),
      );
      continue;
    }
    const [answer] = await ask(patient, [first]);
    const wrong = wrongWith(first, answer);
    findings.push(
      wrong === undefined
        ? good(what, `right on ${first.item.id}`)
        : wrongOperation(what, first, wrong, patient),
    );
    if (answer.kind === 'crash') break;
  }
  if (findings.length > 0) return findings;
  return [
    bad(
      'operations',
      'it describes none',
      'list what you implement under «operations» of the answer to taospec_describe',
    ),
  ];
}

function wrongOperation(what: string, { item }: LoadedCase, wrong: string, { connection }: Patient): Finding {
  const target = connection.spelling === '' ? '' : ` "${connection.spelling}"`;
  return bad(what, `${item.id}: ${wrong}`, `see it in full: taospec reproduce ${item.id}${target}`);
}

/** Integers that a double can't hold: one read as a number comes back changed. */
export async function checkIntegers(patient: Patient): Promise<Finding> {
  const what = 'large integers';
  const extreme = patient.offers
    .map(({ cases }: Offer) => [...cases].sort((a, b) => largest(b.case.input) - largest(a.case.input))[0])
    .filter((loaded) => loaded !== undefined && largest(loaded.case.input) > 2 ** 53);
  if (extreme.length === 0)
    return absent(what, 'no operation that it offers has a case with an integer above 2^53');
  for (const loaded of extreme) {
    const [answer] = await ask(patient, [loaded]);
    const wrong = wrongWith(loaded, answer);
    if (wrong !== undefined)
      return bad(
        what,
        `${loaded.item.id}: ${wrong}`,
        'read decimal strings as integers of 128 bits, and never as floating point',
      );
  }
  return good(
    what,
    `right on ${extreme.length} ${extreme.length === 1 ? 'case' : 'cases'} with integers above 2^53`,
  );
}

/** The largest integer among a value's decimal strings. */
function largest(value: unknown): number {
  if (typeof value === 'string') return /^-?\d+$/.test(value) ? Math.abs(Number(value)) : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((most: number, inner) => Math.max(most, largest(inner)), 0);
}
