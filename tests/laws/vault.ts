/** Random vaults for the laws: a few names in a few folders, so that links often meet, clash and miss. */
import fc from 'fast-check';
import { LinkBook } from '../../src/core/index/link-book';
import { GoalIndex } from '../../src/core/index/goal-index';
import type { CheckInLine, JournalFacts, NoteFacts } from '../../src/core/index/facts';
import { readLink } from '../../src/core/goal/links';
import { readGoal } from '../../src/core/goal/read';
import type { Link, Path } from '../../src/core/goal/goal';

export const PATHS: readonly Path[] = [
	'a.md',
	'b.md',
	'c.md',
	'x/a.md',
	'x/b.md',
	'y/x/a.md',
	'y/d.md',
	'j1.md',
	'j2.md',
];
const TARGETS = ['a', 'b', 'c', 'A', 'x/a', 'x/b', 'y/x/a', 'd', 'y/d', './b', '../a', 'gone', 'x/b.md'];

const link = fc.constantFrom(...TARGETS).map((target) => readLink(`[[${target}]]`) as Link);
const links = fc.array(
	link.map(({ original }) => original),
	{ maxLength: 3 },
);
const day = fc.constantFrom('2026-01-01', '2026-01-02', '2026-03-04');

const line: fc.Arbitrary<CheckInLine> = fc.record({
	link: fc.option(link),
	others: fc.array(link, { maxLength: 2 }),
	day: fc.option(day),
	fields: fc.record({ current: fc.integer({ min: 0, max: 9 }) }, { requiredKeys: [] }),
	text: fc.constantFrom('', 'words'),
	line: fc.integer({ min: 0, max: 40 }),
});

const journal: fc.Arbitrary<JournalFacts> = fc.record({
	day,
	lines: fc.array(line, { maxLength: 3 }),
	mentions: fc.array(link, { maxLength: 3 }),
});

/** A note as the index is told of it; its reading is made for the path it is put at. */
export interface Draft {
	readonly properties: Readonly<Record<string, unknown>>;
	readonly facts: Omit<NoteFacts, 'reading'>;
}

export const draft: fc.Arbitrary<Draft> = fc.record({
	properties: fc.record(
		{
			goal_type: fc.constantFrom('life', 'therapy', 'nonsense'),
			serves: links,
			part_of: links,
			practice_for: links,
			title: fc.constantFrom('a', 'Shown', ''),
			private: fc.boolean(),
		},
		{ requiredKeys: [] },
	),
	facts: fc.record({
		body: fc.option(
			fc.record({
				helps: fc.array(
					fc.record({
						link,
						strength: fc.constantFrom(null, 1 as const, 2 as const, 3 as const),
						because: fc.constantFrom(null, 'because'),
						line: fc.integer({ min: 0, max: 9 }),
					}),
					{ maxLength: 2 },
				),
				boxes: fc.constant({ ticked: 0, all: 1 }),
				pieces: fc.constant([]),
				textStart: fc.constant(null),
			}),
		),
		journal: fc.option(journal),
	}),
});

export const factsAt = (path: Path, { properties, facts }: Draft): NoteFacts => ({
	reading: readGoal(path, properties),
	...facts,
});

/** A small vault: which files there are, and an index that is told of every change. */
export class World {
	readonly book = new LinkBook();
	readonly index = new GoalIndex(this.book.resolve);
	readonly notes = new Map<Path, Draft>();

	write(path: Path, note: Draft): void {
		const isNew = !this.notes.has(path);
		this.notes.set(path, note);
		if (isNew) this.book.add(path);
		this.index.put(path, factsAt(path, note));
		if (isNew) this.index.relink(path);
	}

	remove(path: Path): void {
		this.notes.delete(path);
		this.book.remove(path);
		this.index.remove(path);
	}

	rename(from: Path, to: Path): void {
		const note = this.notes.get(from);
		if (!note || this.notes.has(to)) return;
		this.notes.delete(from);
		this.notes.set(to, note);
		this.book.remove(from);
		this.book.add(to);
		this.index.rename(from, to);
	}

	/** A new index over the same notes, told of them in another order. */
	rebuilt(order: (paths: Path[]) => Path[] = (paths) => paths): GoalIndex {
		const index = new GoalIndex(this.book.resolve);
		for (const path of order([...this.notes.keys()])) {
			const note = this.notes.get(path);
			if (note) index.put(path, factsAt(path, note));
		}
		return index;
	}
}

/** Everything that can be seen of an index. */
export function seen(index: GoalIndex): unknown {
	return {
		held: index.held,
		goals: index.goals(),
		unreadable: index.unreadable(),
		edges: index.edges(),
		each: PATHS.map((path) => ({
			path,
			entry: index.entry(path),
			from: index.edgesFrom(path),
			to: index.edgesTo(path),
			checkIns: index.checkIns(path),
			mentions: index.mentions(path),
		})),
	};
}
