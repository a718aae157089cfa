import type { App, CachedMetadata, TFile } from 'obsidian';
import type { Day, Path } from '../../../core/goal/goal';
import { dayOfDate } from '../../../core/day';
import type { NoteFacts } from '../../../core/index/facts';
import type { GoalIndex } from '../../../core/index/goal-index';
import { dayOfNote, type DailyFormat } from '../../../core/progress/daily';
import { factsFromCache, factsFromText, hasBrokenProperties, linksInLists } from './note-facts';

/** What lies outside the cache: how daily notes are named, and Obsidian's own YAML parser. */
export interface ReaderPorts {
	dailyFormat(): Promise<DailyFormat | null>;
	parse(this: void, yaml: string): unknown;
}

/** Knows which notes are worth reading (decision 30), and what a note says. */
export class NoteReader {
	private daily: DailyFormat | null = null;
	/** Notes with links inside list items → the targets; read once one of them leads to a goal. */
	private readonly lists = new Map<Path, readonly string[]>();

	constructor(
		private readonly app: App,
		private readonly index: GoalIndex,
		private readonly ports: ReaderPorts,
	) {}

	/** Learns how daily notes are named; without it days come from file names and creation. */
	async prepare(): Promise<void> {
		this.daily = await this.ports.dailyFormat();
	}

	dayOf(file: TFile): Day {
		return dayOfNote(file.path, this.daily, dayOfDate(new Date(file.stat.ctime)));
	}

	fromCache(file: TFile, cache: CachedMetadata): NoteFacts {
		return factsFromCache(file.path, cache, this.dayOf(file));
	}

	fromText(file: TFile, text: string): NoteFacts {
		return factsFromText(file.path, text, this.dayOf(file), this.ports.parse);
	}

	/** May the text say more than the cache? Remembers what `wants` needs to know. */
	mayHoldMore(path: Path, cache: CachedMetadata): boolean {
		if (hasBrokenProperties(cache)) return true;
		if (cache.frontmatter && Object.hasOwn(cache.frontmatter, 'goal_type')) return true;
		const links = linksInLists(cache);
		if (links.length > 0) this.lists.set(path, links);
		return links.length > 0;
	}

	/** Asked just before reading, when all goals are known. */
	wants(path: Path): boolean {
		const links = this.lists.get(path);
		return !links || links.some((link) => this.leadsToGoal(link, path));
	}

	/** The note is gone, or its text is known. */
	forget(path: Path): void {
		this.lists.delete(path);
	}

	/** Notes with links in lists that have not been read yet: one may be worth it when a goal comes. */
	unread(): readonly Path[] {
		return [...this.lists.keys()];
	}

	private leadsToGoal(link: string, from: Path): boolean {
		const file = this.app.metadataCache.getFirstLinkpathDest(link, from);
		return file !== null && this.index.entry(file.path) !== undefined;
	}
}
