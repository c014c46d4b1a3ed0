// Which architecture rules does a set of sources break? All of them, in one call; there is no list of exceptions.
import { fileFaults } from './file-rules.ts';
import { cycleFaults, layerFaults } from './import-rules.ts';
import { allImports, type Import } from './imports.ts';
import { purityFaults } from './purity-rules.ts';
import { shapeFaults } from './shape-rules.ts';
import type { Fault, Source } from './source.ts';

export interface Findings {
  readonly imports: readonly Import[];
  readonly faults: readonly Fault[];
}

export function checkArchitecture(files: readonly Source[]): Findings {
  const imports = allImports(files);
  const faults = [
    ...layerFaults(imports),
    ...cycleFaults(imports),
    ...purityFaults(files),
    ...shapeFaults(files),
    ...fileFaults(files),
  ];
  return { imports, faults };
}
