// Does every import stay within the layer table, and does no chain of imports come back to its start?
import type { Import } from './imports.ts';
import { isWithin, type Layer, layerOf } from './layers.ts';
import type { Fault } from './source.ts';

const fault = (rule: string, entry: Import, text: string): Fault => ({
  rule,
  at: `${entry.from}:${entry.line}`,
  text,
});

function isAllowedFile(layer: Layer, entry: Import, target: string): boolean {
  const own = layerOf(target)?.folder === layer.folder;
  const allowed = [...layer.imports, ...(entry.typeOnly ? layer.types : [])];
  return own || allowed.some((folder) => isWithin(target, folder));
}

function isAllowedPackage(layer: Layer, specifier: string): boolean {
  return layer.packages.some((name) =>
    name === 'node:' ? specifier.startsWith(name) : isWithin(specifier, name),
  );
}

export function layerFaults(imports: readonly Import[]): Fault[] {
  return imports.flatMap((entry) => {
    const layer = layerOf(entry.from);
    if (!layer) return [fault('layer', entry, 'this folder has no line in the layer table')];
    if (entry.file === undefined) {
      if (isAllowedPackage(layer, entry.specifier)) return [];
      return [fault('package', entry, `${layer.folder} may not use ${entry.specifier}`)];
    }
    if (isAllowedFile(layer, entry, entry.file)) return [];
    const how = entry.typeOnly ? 'import types of' : 'import';
    return [fault('layer', entry, `${layer.folder} may not ${how} ${entry.file}`)];
  });
}

/** Depth first; a file met again while its own imports are still being followed closes a circle. */
export function cycleFaults(imports: readonly Import[]): Fault[] {
  const done = new Set<string>();
  const trail: string[] = [];
  const faults: Fault[] = [];
  const follow = (path: string): void => {
    if (done.has(path)) return;
    trail.push(path);
    for (const entry of imports) {
      if (entry.from !== path || entry.file === undefined) continue;
      const start = trail.indexOf(entry.file);
      if (start < 0) follow(entry.file);
      else faults.push(fault('cycle', entry, [...trail.slice(start), entry.file].join(' → ')));
    }
    trail.pop();
    done.add(path);
  };
  for (const { from } of imports) follow(from);
  return faults;
}
