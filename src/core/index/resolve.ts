import type { Path } from '../goal/goal';

/**
 * Finds the note a link leads to, as the host sees it: Obsidian's own resolution, or `LinkBook` outside it
 * (decision 6). `link` has no brackets, alias, subpath or `.md`. Null where nothing answers.
 */
export type Resolve = (link: string, from: Path) => Path | null;
