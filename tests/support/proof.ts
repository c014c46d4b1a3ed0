// Does every figure the project claims still hold? `npm run proof -- [--seed S] [--json] [--only NAME]`
import { parseArgs } from 'node:util';
import { readScript } from './npm-script.ts';
import { PROOF_LINES, type ProofLine } from './proof-table.ts';

/** What a proof script prints: figures of any name, and whether the bar is met. */
type Proof = Readonly<Record<string, unknown>> & { readonly pass: boolean };

const { values: options } = parseArgs({
  options: { seed: { type: 'string' }, json: { type: 'boolean' }, only: { type: 'string' } },
});

/** The last line that is a JSON object, or the text from the first brace to the last. */
function readProof(output: string): Proof | undefined {
  const lines = output.trim().split('\n').reverse();
  const whole = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  for (const text of [...lines, whole]) {
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'object' && value !== null && 'pass' in value) return value as Proof;
    } catch {
      // Not this one: scripts may print other lines before their object.
    }
  }
  return undefined;
}

async function prove(line: ProofLine): Promise<Proof> {
  const seed = options.seed === undefined ? [] : ['--seed', options.seed];
  const { exitCode, output } = await readScript(line.script, [...line.args, ...seed, '--json']);
  const proof = readProof(output);
  if (!proof) return { pass: false, error: `no JSON object with "pass" (exit code ${exitCode})` };
  return { ...proof, pass: proof.pass === true && exitCode === 0 };
}

function describe(line: ProofLine, proof: Proof): string {
  const figures = Object.entries(proof).filter(([name]) => name !== 'pass');
  const text = figures.map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(', ');
  return `${proof.pass ? 'pass' : 'FAIL'}  ${line.name}: ${text}`;
}

const chosen = PROOF_LINES.filter((line) => options.only === undefined || line.name === options.only);
if (chosen.length === 0) throw new Error(`No proof is called "${options.only}".`);
const proofs: Record<string, Proof> = {};
for (const line of chosen) {
  const proof = await prove(line);
  proofs[line.name] = proof;
  if (!options.json) console.log(describe(line, proof));
}
const pass = Object.values(proofs).every((proof) => proof.pass);
if (options.json) console.log(JSON.stringify({ proofs, pass }, null, 2));
else console.log(pass ? 'pass' : 'FAIL');
process.exitCode = pass ? 0 : 1;
