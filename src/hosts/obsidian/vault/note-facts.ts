/** From what Obsidian knows of a note to what the index is told about it. Pure. */
import type { CachedMetadata, LinkCache } from 'obsidian';
import type { Day, Link, Path, Reading } from '../../../core/goal/goal';
import { readGoal } from '../../../core/goal/read';
import type { NoteFacts } from '../../../core/index/facts';
import { readBody } from '../../../core/note/body';
import { readNote, type Parse } from '../../../core/note/read-note';
import { readJournal } from '../../../core/progress/check-ins';

/** Which links may lead to goals. */
export interface Names {
	/** A quick look at a link as the cache has it; a yes may be wrong, a no is not. */
	perhaps(this: void, link: string): boolean;
	/** Is there a goal by the name this target ends in? */
	has(this: void, target: string): boolean;
}

const NONE: Reading = { is: 'none' };

/**
 * Stage 1: no text. Everything comes from the metadata cache; mentions too (decision 30).
 * @param day is asked only where a mention needs it
 */
export function factsFromCache(path: Path, cache: CachedMetadata, day: () => Day, names: Names): NoteFacts {
	const reading = cache.frontmatter ? readGoal(path, cache.frontmatter) : NONE;
	const mentions = reading.is === 'goal' ? [] : linksOf(cache, names);
	return { reading, body: null, journal: mentions.length > 0 ? { day: day(), lines: [], mentions } : null };
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

/** Is it a goal's note, or a broken one that may be a goal's? Then its text says more than the cache. */
export function mayHoldGoal(cache: CachedMetadata): boolean {
	// A yaml block that gave no properties: only the text can tell whose it is.
	if (!cache.frontmatter) return cache.sections?.[0]?.type === 'yaml';
	return Object.hasOwn(cache.frontmatter, 'goal_type');
}

export function linksToGoal(cache: CachedMetadata, names: Names): boolean {
	return cache.links?.some((link) => mayLead(link, names)) ?? false;
}

/** Does a list item link to what may be a goal? Then it may be a check-in. */
export function listsGoal(cache: CachedMetadata, names: Names): boolean {
	const { listItems: items, links } = cache;
	if (!items || !links) return false;
	const inItem = ({ position: { start } }: LinkCache): boolean =>
		items.some(({ position: at }) => at.start.offset <= start.offset && start.offset < at.end.offset);
	return links.some((link) => mayLead(link, names) && inItem(link));
}

function linksOf(cache: CachedMetadata, names: Names): Link[] {
	const found = new Map<string, Link>();
	for (const cached of cache.links ?? []) {
		if (!mayLead(cached, names)) continue;
		const target = targetOf(cached);
		if (found.has(target)) continue;
		const { original, displayText } = cached;
		found.set(target, {
			target,
			text: displayText ?? target,
			original,
			form: isWiki(cached) ? 'wiki' : 'markdown',
		});
	}
	return [...found.values()];
}

const mayLead = (cached: LinkCache, names: Names): boolean =>
	names.perhaps(cached.link) && names.has(targetOf(cached));

const isWiki = ({ original }: LinkCache): boolean => original.startsWith('[[');

/** `Run 5 km#Why` → `Run 5 km`: the cache keeps subpaths (reliability.md §2.2, hazard 27). */
function targetOf(cached: LinkCache): string {
	const { link } = cached;
	const hash = link.indexOf('#');
	const path = (hash < 0 ? link : link.slice(0, hash)).trim();
	const bare = path.toLowerCase().endsWith('.md') ? path.slice(0, -3) : path;
	return isWiki(cached) || !bare.includes('%') ? bare : decoded(bare);
}

function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}
