/** What is kept of each goal is what working it out anew would give, and costs only what has changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standing } from '../../../src/core/progress/progress';
import { factsOf } from '../../../src/core/report/facts';
import { DEFAULTS } from '../../../src/core/settings';
import { Kept } from '../../../src/hosts/obsidian/kept';
import { FakeVault } from './fake-vault';
import { follow } from './follow';
import { happen, RUN, start, step } from './steps';

const TODAY = '2026-03-10';

function keeping(vault: FakeVault) {
	const following = follow(vault);
	const state = { today: TODAY, settings: DEFAULTS };
	const { index } = following;
	const kept = new Kept(
		index,
		() => state.settings,
		() => state.today,
	);
	index.onChange(kept.forget);
	return { ...following, kept, state };
}

describe('what is kept of goals', () => {
	it('is what working it out anew would give, whatever has happened', async () => {
		await fc.assert(
			fc.asyncProperty(start, fc.array(step, { maxLength: 10 }), async (begun, steps) => {
				const vault = new FakeVault(begun);
				const { index, kept, texts, whenRead } = keeping(vault);
				vault.ready();
				const release = texts.hold();
				for (const one of steps) {
					await happen(vault, one, whenRead);
					expect(kept.allFacts()).toEqual(factsOf(index, TODAY, DEFAULTS));
					for (const { path } of index.goals())
						expect(kept.standing(path)).toEqual(standing(path, index, TODAY));
				}
				release();
			}),
			{ numRuns: 300 },
		);
	});

	it('stays the same while nothing changes, and one check-in costs one goal', async () => {
		const notes = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`Goal ${n}.md`, RUN]));
		const vault = new FakeVault(notes);
		const { kept, whenRead } = keeping(vault);
		vault.ready();
		await whenRead();
		const before = kept.allFacts();
		expect(kept.allFacts()).toBe(before);
		vault.put('2026-03-02.md', '- [[Goal 7]] (current:: 4)\n');
		vault.settle();
		await whenRead();
		const after = kept.allFacts();
		const worked = [...after].filter(([path, facts]) => before.get(path) !== facts).map(([path]) => path);
		expect(worked).toEqual(['Goal 7.md']);
	});

	it('follows a part that is done: the bigger goal counts it', async () => {
		const part = (status: string) => `---\ngoal_type: life\npart_of: "[[Big]]"\nstatus: ${status}\n---\n`;
		const vault = new FakeVault({ 'Big.md': '---\ngoal_type: life\n---\n', 'Part.md': part('active') });
		const { kept, whenRead } = keeping(vault);
		vault.ready();
		await whenRead();
		expect(kept.allFacts().get('Big.md')?.share).toBe(0);
		vault.put('Part.md', part('done'));
		vault.settle();
		expect(kept.allFacts().get('Big.md')?.share).toBe(1);
	});

	it('is worked out anew on a new day and with new settings', async () => {
		const vault = new FakeVault({ 'Run.md': RUN });
		const { kept, state, whenRead } = keeping(vault);
		vault.ready();
		await whenRead();
		const first = kept.allFacts();
		state.today = '2026-03-11';
		const second = kept.allFacts();
		expect(second).not.toBe(first);
		state.settings = { ...DEFAULTS, rulesOff: 'M.none' };
		expect(kept.allFacts()).not.toBe(second);
	});
});
