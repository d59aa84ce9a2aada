/**
 * Whether a target can do what it says it can.
 *
 * @module
 */
import { counted, listed, type LoadedCase } from '../../harness/index.ts';
import { absent, bad, good, type Finding } from './finding.ts';
import { ask, wrongWith, type Offer, type Patient } from './patient.ts';

/** More operations than this are told in one line where they are right. */
const few = 4;

/** Each operation that is described, on one case. */
export async function checkOperations(patient: Patient): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const offer of patient.offers) {
    const what = offer.offered.name;
    const loaded = telling(offer);
    if (loaded === undefined) {
      findings.push(absent(what, `the suite has no case of it under ${listed(offer.offered.rulesets)}`));
      continue;
    }
    const [answer] = await ask(patient, [loaded]);
    const wrong = wrongWith(loaded, answer);
    if (wrong === undefined) findings.push(good(what, `right on ${loaded.item.id}`));
    else findings.push(wrongOperation(what, loaded, wrong, patient));
    if (!patient.connection.alive()) break;
  }
  if (findings.length === 0)
    return [
      bad(
        'operations',
        'it describes none',
        'list what you implement under «operations» of taospec_describe',
      ),
    ];
  return summed(findings);
}

/** An example, or else the case whose input is neither the smallest nor the largest. */
function telling({ cases }: Offer): LoadedCase | undefined {
  return cases.find((loaded) => loaded.case.why.kind === 'example') ?? cases[Math.floor(cases.length / 2)];
}

function summed(findings: readonly Finding[]): readonly Finding[] {
  const of = (state: Finding['state']) => findings.filter((finding) => finding.state === state);
  const [right, unknown] = [of('good'), of('absent')];
  return [
    ...(right.length <= few ? right : [good('operations', `${right.length} are right, each on one case`)]),
    ...of('bad'),
    ...(unknown.length <= few
      ? unknown
      : [
          absent(
            'operations',
            `${unknown.length} have no case in the suite: ${listed(unknown.map(({ what }) => what))}`,
          ),
        ]),
  ];
}

function wrongOperation(what: string, { item }: LoadedCase, wrong: string, { connection }: Patient): Finding {
  const target = connection.spelling === '' ? '' : ` "${connection.spelling}"`;
  return bad(what, `${item.id}: ${wrong}`, `see it in full: taospec reproduce ${item.id}${target}`);
}

/** Integers that a double can't hold: what reads or writes them as numbers changes them. */
export async function checkIntegers(patient: Patient): Promise<Finding> {
  const what = 'large integers';
  const extreme = patient.offers.flatMap(({ cases }) =>
    cases.toSorted((a, b) => inexact(b) - inexact(a)).slice(0, 1),
  );
  const telling = extreme.filter((loaded) => inexact(loaded) > 0);
  if (telling.length === 0)
    return absent(what, 'no operation that it offers has a case with an integer above 2^53');
  for (const loaded of telling) {
    const [answer] = await ask(patient, [loaded]);
    const wrong = wrongWith(loaded, answer);
    if (wrong !== undefined)
      return bad(
        what,
        `${loaded.item.id}: ${wrong}`,
        'read and write decimal strings as integers of 128 bits, and never as floating point',
      );
  }
  return good(what, `right on ${counted(telling.length, 'case')} with integers above 2^53`);
}

/** How many integers of a case a double can't hold; those of its answer count more. */
function inexact({ case: { input }, expectation: { output } }: LoadedCase): number {
  return countInexact(input) + 1000 * countInexact(output);
}

function countInexact(value: unknown): number {
  if (typeof value === 'string')
    return /^-?\d{16,40}$/.test(value) && BigInt(Number(value)) !== BigInt(value) ? 1 : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + countInexact(inner), 0);
}
