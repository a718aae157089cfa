/** From what Obsidian knows of a note to what the index is told about it. Pure but for the settings handed in. */
import type { CachedMetadata, LinkCache } from 'obsidian';
import type { Day, Link, Path, Reading } from '../../../core/goal/goal';
import { readGoal } from '../../../core/goal/read';
import type { NoteFacts } from '../../../core/index/facts';
import { readBody } from '../../../core/note/body';
import { readNote, type Parse } from '../../../core/note/read-note';
import { readJournal } from '../../../core/progress/check-ins';

const NONE: Reading = { is: 'none' };

/** Stage 1: no text. Everything comes from the metadata cache; mentions too (decision 30). */
export function factsFromCache(path: Path, cache: CachedMetadata, day: Day): NoteFacts {
	const reading = cache.frontmatter ? readGoal(path, cache.frontmatter) : NONE;
	const mentions = linksOf(cache);
	return {
		reading,
		body: null,
		journal: mentions.length > 0 && reading.is !== 'goal' ? { day, lines: [], mentions } : null,
	};
}

/** Stage 2: the whole text, read as the command line reads it. */
export function factsFromText(path: Path, text: string, day: Day, parse: Parse): NoteFacts {
	const reading = readNote(path, text, parse);
	const goal = reading.is === 'goal';
	const journal = readJournal(text, goal);
	return {
		reading,
		body: goal ? readBody(text) : null,
		journal: journal.lines.length + journal.mentions.length > 0 ? { day, ...journal } : null,
	};
}

/** A yaml block that gave no properties: somebody's broken note, perhaps a goal's. Only the text can tell. */
export function hasBrokenProperties(cache: CachedMetadata): boolean {
	return !cache.frontmatter && cache.sections?.[0]?.type === 'yaml';
}

/** Targets of the links that stand inside list items: where one leads to a goal, the note may hold check-ins. */
export function linksInLists(cache: CachedMetadata): readonly string[] {
	const items = cache.listItems ?? [];
	if (items.length === 0) return [];
	const inItem = ({ position: { start } }: LinkCache): boolean =>
		items.some(({ position: at }) => at.start.offset <= start.offset && start.offset < at.end.offset);
	return (cache.links ?? []).filter(inItem).map((link) => targetOf(link.link));
}

function linksOf(cache: CachedMetadata): Link[] {
	const seen = new Map<string, Link>();
	for (const { link, original, displayText } of cache.links ?? []) {
		const target = targetOf(link);
		const form = original.startsWith('[[') ? 'wiki' : 'markdown';
		if (target && !seen.has(target))
			seen.set(target, { target, text: displayText ?? target, original, form });
	}
	return [...seen.values()];
}

/** `Run 5 km#Why` → `Run 5 km`: the cache keeps subpaths (reliability.md §2.2, hazard 27). */
function targetOf(link: string): string {
	const hash = link.indexOf('#');
	const path = (hash < 0 ? link : link.slice(0, hash)).trim();
	return path.toLowerCase().endsWith('.md') ? path.slice(0, -3) : path;
}
