/** What a change costs, counted in links looked up: independent of how many notes there are. */
import { describe, expect, it } from 'vitest';
import { readGoal } from '../../../src/core/goal/read';
import { GoalIndex } from '../../../src/core/index/goal-index';
import { LinkBook } from '../../../src/core/index/link-book';
import type { JournalFacts } from '../../../src/core/index/facts';
import { readLink } from '../../../src/core/goal/links';

const goal = (path: string, more: object, journal: JournalFacts | null = null) => ({
	reading: readGoal(path, { goal_type: 'therapy', ...more }),
	body: null,
	journal,
});

/** How many links are looked up when one goal changes, among `count` goals that each serve the next. */
function lookUps(count: number): { change: number; kind: number } {
	const book = new LinkBook();
	let asked = 0;
	const index = new GoalIndex((link, from) => {
		asked += 1;
		return book.resolve(link, from);
	});
	const path = (at: number): string => `Goals/${at % 10}/Goal ${at}.md`;
	for (let at = 0; at < count; at += 1) book.add(path(at));
	for (let at = 0; at < count; at += 1)
		index.put(path(at), goal(path(at), { serves: `[[Goal ${(at + 1) % count}]]` }));
	const cost = (work: () => void): number => {
		const before = asked;
		work();
		return asked - before;
	};
	return {
		change: cost(() => index.put(path(5), goal(path(5), { serves: '[[Goal 6]]', why: 'changed' }))),
		kind: cost(() => index.put(path(5), goal(path(5), { goal_type: 'life', serves: '[[Goal 6]]' }))),
	};
}

describe('a note that changes', () => {
	it('looks up its own links and those of the notes that link to it, however many others there are', () => {
		expect(lookUps(10)).toEqual({ change: 1, kind: 2 });
		expect(lookUps(2000)).toEqual({ change: 1, kind: 2 });
	});

	it('costs nothing where it is no goal and links to none', () => {
		let asked = 0;
		const index = new GoalIndex(() => {
			asked += 1;
			return null;
		});
		for (let at = 0; at < 1000; at += 1)
			index.put(`Note ${at}.md`, { reading: { is: 'none' }, body: null, journal: null });
		expect({ asked, held: index.held, revision: index.revision }).toEqual({ asked: 0, held: 0, revision: 0 });
	});
});

describe('goals in circles and crowds', () => {
	it('are held as they are: a goal that serves itself, two that serve each other, 500 that serve one', () => {
		const book = new LinkBook();
		const index = new GoalIndex(book.resolve);
		const paths = ['Me.md', 'A.md', 'B.md', 'One.md', ...Array.from({ length: 500 }, (_, at) => `T${at}.md`)];
		for (const path of paths) book.add(path);
		index.put('Me.md', goal('Me.md', { serves: '[[Me]]' }));
		index.put('A.md', goal('A.md', { goal_type: 'life', part_of: '[[B]]' }));
		index.put('B.md', goal('B.md', { goal_type: 'life', part_of: '[[A]]' }));
		for (const path of paths.slice(4)) index.put(path, goal(path, { serves: '[[One]]' }));
		expect(index.edgesTo('One.md')).toEqual([]);
		index.put('One.md', goal('One.md', { goal_type: 'life' }));
		expect(index.edgesTo('One.md')).toHaveLength(500);
		expect(index.edges()).toHaveLength(503);
		const many: JournalFacts = { day: '2026-01-01', lines: [], mentions: [readLink('[[One]]')!] };
		index.put('J.md', { reading: { is: 'none' }, body: null, journal: many });
		expect(index.mentions('One.md')).toHaveLength(1);
		index.remove('One.md');
		expect(index.edges().filter(({ resolved }) => resolved)).toHaveLength(3);
		expect(index.mentions('One.md')).toEqual([]);
	});
});
