import type { Path, Reading } from '../../../core/goal/goal';

/** What a note with frontmatter that Obsidian could not parse is to us (decision 3). */
export function brokenProperties(_path: Path, _text: string): Reading {
	return { is: 'none' };
}
