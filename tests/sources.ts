/** Reads the source tree once for the tests that hold the house rules. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

export interface Source {
	/** Relative to the repository, with `/`. */
	readonly path: string;
	readonly text: string;
	/** Import specifiers, types included. */
	readonly imports: readonly string[];
}

const CODE = /\.(?:ts|tsx|mts)$/;
const IMPORT =
	/^(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Every code file below `folder` (relative to the repository). */
export function sources(folder: string): Source[] {
	return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && CODE.test(entry.name))
		.map((entry) => {
			const full = join(entry.parentPath, entry.name);
			const text = readFileSync(full, 'utf8');
			const imports = [...text.matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
			return { path: relative(ROOT, full).replaceAll('\\', '/'), text, imports };
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The file a relative import leads to, or null where it leads nowhere. */
export function target(from: string, specifier: string, known: ReadonlySet<string>): string | null {
	const base = relative(ROOT, resolve(ROOT, dirname(from), specifier)).replaceAll('\\', '/');
	const tries = [
		base,
		...['.ts', '.tsx', '.mts', '/index.ts', '/index.tsx', '/index.mts'].map((end) => base + end),
	];
	return tries.find((path) => known.has(path)) ?? null;
}
