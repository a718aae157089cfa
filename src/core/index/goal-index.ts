/**
 * All goals of a vault, kept up to date note by note. The cost of a change depends on the notes that link by the
 * changed note's name, never on the size of the vault. A note that is no goal and was given no journal leaves nothing
 * behind. What it holds follows from the notes alone: the order of events never matters.
 */
import type { Goal, Kind, Link, Path, Problem, Status } from '../goal/goal';
import type { GoalBody } from '../note/body';
import { same } from '../note/same';
import { Changes, type Listener } from './changes';
import { compareEdges } from './edges';
import type { CheckIn, Edge, Mention, NoteFacts } from './facts';
import { nameKey } from './link-book';
import { Many } from './many';
import type { Resolve } from './resolve';
import { goalsIn, isEmpty, linksOf, moved, NOTHING, settled, writings, type Settled } from './settled';
import { byDay, byDayOfMention, type Written } from './written';

export interface Entry {
	readonly goal: Goal;
	readonly problems: readonly Problem[];
	/** Null until the text has been read. */
	readonly body: GoalBody | null;
}

export interface Unreadable {
	readonly path: Path;
	readonly reason: string;
	/** 0-based, or null. */
	readonly line: number | null;
	/** True where the note asks to stay private. */
	readonly private?: boolean;
}

const byPath = (a: { readonly path: Path }, b: { readonly path: Path }): number => (a.path < b.path ? -1 : 1);

/** A part that is done, or let go, changes what the bigger goal counts (decision 15). */
const statusOf = (facts?: NoteFacts): Status | null =>
	facts?.reading.is === 'goal' ? facts.reading.goal.status : null;

export class GoalIndex {
	readonly #resolve: Resolve;
	/** Goals, goal notes that could not be read, and notes that write about goals. */
	readonly #notes = new Map<Path, NoteFacts>();
	readonly #settled = new Map<Path, Settled>();
	/** Notes by the name of what they link to, by goal they lead to, and by goal they write about. */
	readonly #linkers = new Many();
	readonly #sources = new Many();
	readonly #writers = new Many();
	readonly #changes = new Changes();
	/** Notes whose links may lead elsewhere since they were last settled; none outside of a batch. */
	readonly #unsettled = new Set<Path>();
	#depth = 0;

	/** @param resolve finds the note a link leads to, at the moment it is asked */
	constructor(resolve: Resolve) {
		this.#resolve = resolve;
	}

	/** Grows with every change that could be seen. */
	get revision(): number {
		return this.#changes.revision;
	}

	/** How many entries are held in all: it falls back to 0 when every note is gone. */
	get held(): number {
		return (
			this.#notes.size + this.#settled.size + this.#linkers.size + this.#sources.size + this.#writers.size
		);
	}

	/** Takes in what a note says now. The same facts again change nothing. */
	put(path: Path, facts: NoteFacts): void {
		const before = this.#notes.get(path);
		if (isEmpty(facts)) {
			if (before) this.#replace(path, before, undefined);
		} else if (!before || !same(before, facts)) this.#replace(path, before, facts);
	}

	/** The note is gone; links by its name may now lead elsewhere. */
	remove(path: Path): void {
		this.batch(() => {
			const before = this.#notes.get(path);
			if (before) this.#replace(path, before, undefined);
			this.relink(path);
		});
	}

	/** The note has moved. A daily note's day may follow from its name: put it again after this. */
	rename(from: Path, to: Path): void {
		this.batch(() => {
			const facts = this.#notes.get(from);
			this.remove(from);
			if (facts) this.put(to, moved(facts, from, to));
			this.relink(to);
		});
	}

	/** A file appeared or vanished at `path`: links by that name are resolved again. */
	relink(path: Path): void {
		this.batch(() => {
			for (const linker of this.#linkers.get(nameKey(path))) this.#unsettled.add(linker);
		});
	}

	/** Several changes, one call to the listeners. Inside it edges, check-ins and mentions are those of before. */
	batch(work: () => void): void {
		this.#depth += 1;
		try {
			work();
		} finally {
			this.#depth -= 1;
			if (this.#depth === 0) this.#settleAll();
		}
	}

	/** What a note said last; undefined where it said nothing about goals. */
	facts(path: Path): NoteFacts | undefined {
		return this.#notes.get(path);
	}

	/** All notes that say something about goals. */
	paths(): Iterable<Path> {
		return this.#notes.keys();
	}

	entry(path: Path): Entry | undefined {
		const facts = this.#notes.get(path);
		if (facts?.reading.is !== 'goal') return undefined;
		return { goal: facts.reading.goal, problems: facts.reading.problems, body: facts.body };
	}

	/** All goals, by path. */
	goals(): readonly Goal[] {
		return this.#changes.once('goals', () =>
			[...this.#notes.values()]
				.flatMap(({ reading }) => (reading.is === 'goal' ? [reading.goal] : []))
				.sort(byPath),
		);
	}

	/** Goal notes that could not be read, by path. */
	unreadable(): readonly Unreadable[] {
		return this.#changes.once('unreadable', () =>
			[...this.#notes]
				.flatMap(([path, { reading }]): Unreadable[] => {
					if (reading.is !== 'unreadable') return [];
					const { is: _is, ...rest } = reading;
					return [{ path, ...rest }];
				})
				.sort(byPath),
		);
	}

	/** All edges, by source, relation and target. */
	edges(): readonly Edge[] {
		return this.#changes.once('edges', () => this.goals().flatMap(({ path }) => this.edgesFrom(path)));
	}

	edgesFrom(path: Path): readonly Edge[] {
		return this.#settled.get(path)?.edges ?? NOTHING.edges;
	}

	/** Resolved edges that end at a goal: "supported by" is this, never written down. */
	edgesTo(path: Path): readonly Edge[] {
		return this.#changes.once(`to ${path}`, () =>
			[...this.#sources.get(path)]
				.flatMap((from) => this.edgesFrom(from).filter((edge) => edge.resolved && edge.to === path))
				.sort(compareEdges),
		);
	}

	/** Oldest first; on the same day the one that counts comes last. */
	checkIns(goal: Path): readonly CheckIn[] {
		return this.#changes.once(`check-ins ${goal}`, () =>
			this.#writtenAbout(goal, ({ checkIns }) => checkIns).sort(byDay),
		);
	}

	/** Oldest first, one per note and day. */
	mentions(goal: Path): readonly Mention[] {
		return this.#changes.once(`mentions ${goal}`, () =>
			this.#writtenAbout(goal, ({ mentions }) => mentions).sort(byDayOfMention),
		);
	}

	/** `changed` holds the paths of goals (and unreadable goal notes) that would show differently. */
	onChange(listener: Listener): () => void {
		return this.#changes.listen(listener);
	}

	#kindOf(path: Path): Kind | null {
		const reading = this.#notes.get(path)?.reading;
		return reading?.is === 'goal' ? reading.goal.kind : null;
	}

	#replace(path: Path, before: NoteFacts | undefined, after: NoteFacts | undefined): void {
		this.batch(() => {
			const kind = this.#kindOf(path);
			this.#file(path, linksOf(before), linksOf(after));
			if (after) this.#notes.set(path, after);
			else this.#notes.delete(path);
			const shown = (facts?: NoteFacts): boolean => facts !== undefined && facts.reading.is !== 'none';
			if (shown(before) || shown(after)) this.#changes.mark(path);
			this.#unsettled.add(path);
			if (statusOf(before) !== statusOf(after))
				for (const { to, resolved } of this.edgesFrom(path)) if (resolved) this.#changes.mark(to);
			if (kind !== this.#kindOf(path)) this.relink(path);
		});
	}

	/** Files a note under the names it links to. */
	#file(path: Path, before: readonly Link[], after: readonly Link[]): void {
		if (before === after || (before.length > 0 && same(before, after))) return;
		for (const { target } of before) this.#linkers.delete(nameKey(target), path);
		for (const { target } of after) this.#linkers.add(nameKey(target), path);
	}

	/** Each note once, however many of the notes it links to have come or gone; then listeners are told. */
	#settleAll(): void {
		for (const path of this.#unsettled) this.#settle(path);
		this.#unsettled.clear();
		this.#changes.tell();
	}

	/** Works out again what a note gives, and notes which goals look different for it. */
	#settle(path: Path): void {
		const before = this.#settled.get(path) ?? NOTHING;
		const facts = this.#notes.get(path);
		const after = facts ? settled(path, facts, this.#resolve, (goal) => this.#kindOf(goal)) : NOTHING;
		if (before === after || (before !== NOTHING && same(before, after))) return;
		for (const goal of goalsIn(before)) this.#changes.mark(goal);
		for (const { to } of before.edges) this.#sources.delete(to, path);
		for (const { goal } of writings(before)) this.#writers.delete(goal, path);
		if (after === NOTHING) this.#settled.delete(path);
		else this.#settled.set(path, after);
		for (const { to, resolved } of after.edges) if (resolved) this.#sources.add(to, path);
		for (const { goal } of writings(after)) this.#writers.add(goal, path);
		for (const goal of goalsIn(after)) this.#changes.mark(goal);
	}

	#writtenAbout<T extends { readonly goal: Path }>(
		goal: Path,
		pick: (written: Written) => readonly T[],
	): T[] {
		return [...this.#writers.get(goal)].flatMap((note) =>
			pick((this.#settled.get(note) ?? NOTHING).written).filter((entry) => entry.goal === goal),
		);
	}
}
