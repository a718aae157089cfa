import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GoalIndex } from '../../../src/core/index/goal-index';
import { LinkBook } from '../../../src/core/index/link-book';
import { publicView, unveiledView } from '../../../src/core/index/view';
import { readBody } from '../../../src/core/note/body';
import { readNote } from '../../../src/core/note/read-note';
import { readJournal } from '../../../src/core/progress/check-ins';

function vault(notes: Record<string, string>): { index: GoalIndex; book: LinkBook } {
	const book = new LinkBook();
	for (const path of Object.keys(notes)) book.add(path);
	const index = new GoalIndex(book.resolve);
	for (const [path, text] of Object.entries(notes)) {
		const reading = readNote(path, text, (yaml) => parse(yaml) as unknown);
		const own = reading.is === 'goal';
		index.put(path, {
			reading,
			body: own ? readBody(text) : null,
			journal: { day: '2026-03-05', ...readJournal(text, own) },
		});
	}
	return { index, book };
}
const life = (more = ''): string => `---\ngoal_type: life\n${more}---\n`;
const therapy = (more = '', body = ''): string => `---\ngoal_type: therapy\n${more}---\n${body}`;

describe('edges', () => {
	it('are kept whatever they lead to, each with what is unusual about it', () => {
		const { index } = vault({
			'T.md': therapy(
				'serves: ["[[L]]", "[[l|again]]", "[[U]]", "[[Gone]]", "[[Plain]]", "[[T]]"]\npart_of: "[[L]]"\n',
			),
			'L.md': life('part_of: "[[M]]"\npractice_for: ["[[T]]", "[[M]]"]\nserves: "[[M]]"\n'),
			'M.md': life('part_of: "[[M]]"\n'),
			'U.md': therapy(),
			'Plain.md': 'words',
		});
		expect(
			index
				.edges()
				.map(({ from, to, relation, resolved, problem }) => [from, relation, to, resolved, problem ?? '']),
		).toEqual([
			['L.md', 'serves', 'M.md', true, 'wrong-way'],
			['L.md', 'part_of', 'M.md', true, ''],
			['L.md', 'practice', 'M.md', true, 'wrong-way'],
			['L.md', 'practice', 'T.md', true, ''],
			['M.md', 'part_of', 'M.md', true, 'wrong-way'],
			['T.md', 'serves', 'Gone', false, ''],
			['T.md', 'serves', 'L.md', true, ''],
			['T.md', 'serves', 'Plain', false, 'not-a-goal'],
			['T.md', 'serves', 'T.md', true, 'wrong-way'],
			['T.md', 'serves', 'U.md', true, 'wrong-way'],
			['T.md', 'part_of', 'L.md', true, 'wrong-way'],
		]);
		expect(index.edgesTo('L.md').map(({ from }) => from)).toEqual(['T.md', 'T.md']);
	});

	it('carry the last help line for their target, however it is written', () => {
		const help =
			'## how this HELPS\n- [[L]] (a little): first\n- [x](L.md#Why) (a lot): last\n- [[Gone]] (some)\n';
		const { index } = vault({ 'T.md': therapy('serves: ["[[L]]", "[[gone]]"]\n', help), 'L.md': life() });
		expect(index.edgesFrom('T.md')).toMatchObject([
			{ to: 'L.md', strength: 3, because: 'last' },
			{ to: 'gone', strength: 2, because: null },
		]);
	});

	it('make a help line alone no edge', () => {
		const { index } = vault({
			'T.md': therapy('', '## How this helps\n- [[L]] (some): x\n'),
			'L.md': life(),
		});
		expect(index.edges()).toEqual([]);
	});
});

describe('check-ins and mentions', () => {
	it('belong to the first goal on the line; further ones and other links are mentions, once a day', () => {
		const { index } = vault({
			'L.md': life(),
			'M.md': life(),
			'J.md':
				'- with [[Someone]], [[L]] (current:: 2) and [[M]]\n- 2026-03-04 [[M]] (current:: 3)\n- [[M]] no field\n\n[[M]], [[L]]\n',
		});
		expect(index.checkIns('L.md')).toMatchObject([
			{ day: '2026-03-05', fields: { current: 2 }, own: false, line: 0 },
		]);
		expect(index.checkIns('M.md')).toMatchObject([{ day: '2026-03-04', fields: { current: 3 } }]);
		expect(index.mentions('M.md')).toEqual([{ goal: 'M.md', note: 'J.md', day: '2026-03-05' }]);
		expect(index.mentions('L.md')).toEqual([{ goal: 'L.md', note: 'J.md', day: '2026-03-05' }]);
	});

	it('of one day end with the one in the goal note, and goal notes mention nobody', () => {
		const { index } = vault({
			'L.md': `${life()}[[M]]\n## Check-ins\n- 2026-03-05 (current:: 5)\n- 2026-03-01 (current:: 1)\n`,
			'M.md': life(),
			'Z.md': '- [[L]] (current:: 9)\n',
		});
		expect(index.checkIns('L.md').map(({ fields }) => fields.current)).toEqual([1, 9, 5]);
		expect(index.checkIns('L.md').map(({ own }) => own)).toEqual([true, false, true]);
		expect(index.mentions('M.md')).toEqual([]);
	});
});

describe('links outside Obsidian', () => {
	const book = new LinkBook();
	for (const path of [
		'A.md',
		'x/A.md',
		'x/y/A.md',
		'z/B.md',
		'b/B.md',
		'Caf\u00e9.md',
		'x/C.md',
		'd/C.md',
		'A.b.md',
	])
		book.add(path);

	it.each([
		['A', 'z/n.md', 'A.md'],
		['a', 'z/n.md', 'A.md'],
		['A', 'x/n.md', 'A.md'],
		['x/A', 'z/n.md', 'x/A.md'],
		['y/A', 'n.md', 'x/y/A.md'],
		['y/A', 'x/n.md', 'x/y/A.md'],
		['./A', 'x/n.md', 'x/A.md'],
		['../A', 'x/y/n.md', 'x/A.md'],
		['../../../A', 'x/n.md', null],
		['B', 'z/n.md', 'z/B.md'],
		['B', 'n.md', 'b/B.md'],
		['C', 'q/n.md', 'd/C.md'],
		['C', 'x/n.md', 'x/C.md'],
		['/x/A', 'z/n.md', 'x/A.md'],
		['/y/A', 'z/n.md', null],
		['Cafe\u0301', 'n.md', 'Caf\u00e9.md'],
		['A.b', 'n.md', 'A.b.md'],
		['image.png', 'n.md', null],
		['', 'n.md', null],
		['../../etc/passwd', 'x/n.md', null],
	])('%j from %s leads to %s', (link, from, to) => {
		expect(book.resolve(link, from)).toBe(to);
	});

	it('lead elsewhere once a note is gone', () => {
		const own = new LinkBook();
		own.add('A.md');
		own.add('x/A.md');
		own.add('x/A.md');
		own.remove('A.md');
		expect(own.resolve('A', 'n.md')).toBe('x/A.md');
		own.remove('x/A.md');
		expect(own.resolve('A', 'n.md')).toBeNull();
	});
});

describe('what leaves the app', () => {
	const { index, book } = vault({
		'P.md': life('private: true\npart_of: "[[L]]"\n'),
		'L.md': life('practice_for: "[[Q]]"\n'),
		'T.md': therapy('serves: ["[[P]]", "[[L]]", "[[Broken]]"]\n'),
		'Broken.md': '---\ngoal_type: life\nprivate: true\ntitle: a: b\n---\n',
		'J.md': '- [[P]] (current:: 1) and [[L]]\n',
	});

	it('holds no private goal, no line to or from one, and nothing counted from one', () => {
		const view = publicView(index, book.resolve);
		expect(view.goals().map(({ path }) => path)).toEqual(['L.md', 'T.md']);
		expect(view.edges().map(({ from, to }) => `${from} ${to}`)).toEqual(['L.md Q', 'T.md L.md']);
		expect(view.edgesTo('L.md').map(({ from }) => from)).toEqual(['T.md']);
		expect(view.unreadable()).toEqual([]);
		expect([
			view.entry('P.md'),
			view.checkIns('P.md'),
			view.mentions('P.md'),
			view.edgesFrom('P.md'),
		]).toEqual([undefined, [], [], []]);
	});

	it('holds no sentence that names one', () => {
		const { index: told, book: links } = vault({
			'P.md': life('private: true\n'),
			'L.md': `${life('part_of: P\n')}## Check-ins\n- 2026-03-01 (noticed:: P again) (current:: 3) P helped\n`,
			'T.md': therapy('serves: "[[L]]"\n', '## How this helps\n- [[L]]: P too\n'),
		});
		const view = publicView(told, links.resolve, (text) => !/\bP\b/.test(text));
		expect(view.checkIns('L.md')).toMatchObject([{ text: '', fields: { current: 3 } }]);
		expect(view.checkIns('L.md')[0]?.fields).not.toHaveProperty('noticed');
		expect(view.edges()).toMatchObject([{ to: 'L.md', because: null }]);
		expect(view.entry('L.md')?.problems).toEqual([]);
		expect(told.entry('L.md')?.problems).toHaveLength(1);
	});

	it('holds everything where a person asked for it', () => {
		const view = unveiledView(index);
		expect(view.goals().every((goal) => !goal.private)).toBe(true);
		expect(view.goals()).toHaveLength(3);
		expect(view.edges()).toEqual(index.edges());
		expect(view.unreadable()).toHaveLength(1);
	});
});

it('a part that is done tells the bigger goal, which counts it', () => {
	const { index } = vault({ 'Part.md': life('part_of: "[[Big]]"\n'), 'Big.md': life() });
	const told = new Set<string>();
	index.onChange((changed) => changed.forEach((path) => told.add(path)));
	const done = readNote(
		'Part.md',
		life('part_of: "[[Big]]"\nstatus: done\n'),
		(yaml) => parse(yaml) as unknown,
	);
	index.put('Part.md', { reading: done, body: null, journal: null });
	expect([...told].sort()).toEqual(['Big.md', 'Part.md']);
});
