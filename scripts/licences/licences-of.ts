/** The part of package.json that names dependencies. */
export interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
/** The part of package-lock.json that names licences. */
export interface Lock {
  packages: Record<string, { license?: string; dependencies?: Record<string, string> }>;
}

/**
 * Only one small function of it runs in the extension; the rest of what it needs is for building.
 */
const BUILDS_ONLY = ['@wxt-dev/i18n'];

/**
 * The text of `docs/licences.md`: the licence of each dependency, for those that ship including
 * everything they need.
 * @throws if one has no licence.
 */
export function licencesOf(
  { dependencies, devDependencies }: Manifest,
  { packages }: Lock,
): string {
  const licence = (name: string) => {
    const found = packages[`node_modules/${name}`]?.license;
    if (!found) throw new Error(`${name} tells no licence.`);
    return found;
  };
  const ships = new Set(Object.keys(dependencies));
  for (const name of ships) {
    if (BUILDS_ONLY.includes(name)) continue;
    for (const needed of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) {
      ships.add(needed);
    }
  }
  const all = Object.entries(packages).flatMap(([path, { license }]) =>
    path && license ? [license] : [],
  );
  return `# Licences

Backstory itself is under the MIT licence. Written by \`npm run licences\` from what the packages say about themselves;
a test fails if the list is out of date. What each package is for: [dependencies.md](dependencies.md).

## In the extension

${table([...ships], licence)}

## For building and testing

${table(Object.keys(devDependencies), licence)}

All that these need in turn is under one of: ${[...new Set(all)].sort().join(', ')}.
`;
}

function table(names: readonly string[], licence: (name: string) => string): string {
  const rows = [
    ['Package', 'Licence'],
    ...names.toSorted().map((name) => [`\`${name}\``, licence(name)]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}
