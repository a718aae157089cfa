/** Laws of the goal index: what it holds follows from the notes alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/core/goal/goal';
import { draft, factsAt, PATHS, seen, World, type Draft } from './vault';

const path = fc.constantFrom(...PATHS);
const vault = fc.uniqueArray(fc.tuple(path, draft), { selector: ([at]) => at, maxLength: 9 });

type Event =
	| { readonly do: 'write'; readonly path: Path; readonly note: Draft }
	| { readonly do: 'remove' | 'relink' | 'again'; readonly path: Path }
	| { readonly do: 'rename'; readonly path: Path; readonly to: Path };
const event: fc.Arbitrary<Event> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), path, note: draft }) },
	fc.record({ do: fc.constantFrom('remove' as const, 'relink' as const, 'again' as const), path }),
	fc.record({ do: fc.constant('rename' as const), path, to: path }),
);

function worldOf(notes: readonly (readonly [Path, Draft])[]): World {
	const world = new World();
	for (const [at, note] of notes) world.write(at, note);
	return world;
}

function happen(world: World, step: Event): void {
	if (step.do === 'write') world.write(step.path, step.note);
	else if (step.do === 'remove') world.remove(step.path);
	else if (step.do === 'relink') world.index.relink(step.path);
	else if (step.do === 'rename') world.rename(step.path, step.to);
	else {
		const note = world.notes.get(step.path);
		if (note) world.index.put(step.path, factsAt(step.path, note));
	}
}

describe('the goal index', () => {
	it('is as before when a note is put and removed again', () => {
		fc.assert(
			fc.property(vault, draft, (notes, extra) => {
				const world = worldOf(notes);
				const before = seen(world.index);
				world.write('new/a.md', extra);
				world.remove('new/a.md');
				expect(seen(world.index)).toEqual(before);
			}),
		);
	});

	it('is the same in whatever order notes are put', () => {
		fc.assert(
			fc.property(vault, fc.infiniteStream(fc.nat()), (notes, numbers) => {
				const world = worldOf(notes);
				const shuffled = world.rebuilt((paths) =>
					paths
						.map((at) => ({ at, by: numbers.next().value }))
						.sort((a, b) => a.by - b.by)
						.map(({ at }) => at),
				);
				expect(seen(shuffled)).toEqual(seen(world.index));
			}),
		);
	});

	it('equals a rebuild after every step of any sequence of events', () => {
		fc.assert(
			fc.property(fc.array(event, { maxLength: 14 }), (events) => {
				const world = new World();
				for (const step of events) {
					happen(world, step);
					expect(seen(world.index)).toEqual(seen(world.rebuilt()));
				}
			}),
		);
	});

	it('is as before when a note is renamed and renamed back', () => {
		fc.assert(
			fc.property(vault, path, (notes, from) => {
				const world = worldOf(notes);
				const before = seen(world.index);
				world.rename(from, 'away/elsewhere.md');
				world.rename('away/elsewhere.md', from);
				expect(seen(world.index)).toEqual(before);
			}),
		);
	});

	it('tells its listeners about every goal that shows differently, and only when something does', () => {
		fc.assert(
			fc.property(vault, event, (notes, step) => {
				const world = worldOf(notes);
				const before = new Map(PATHS.map((at) => [at, JSON.stringify(look(world, at))]));
				const revision = world.index.revision;
				const told = new Set<Path>();
				world.index.onChange((changed) => changed.forEach((at) => told.add(at)));
				happen(world, step);
				const different = PATHS.filter((at) => JSON.stringify(look(world, at)) !== before.get(at));
				expect([...told]).toEqual(expect.arrayContaining(different));
				expect(world.index.revision > revision).toBe(told.size > 0);
			}),
		);
	});

	it('calls nobody when the same facts are put again, or after a listener has left', () => {
		fc.assert(
			fc.property(vault, (notes) => {
				const world = worldOf(notes);
				let calls = 0;
				const leave = world.index.onChange(() => (calls += 1));
				for (const [at, note] of world.notes) world.index.put(at, factsAt(at, note));
				expect(calls).toBe(0);
				leave();
				for (const at of PATHS) world.remove(at);
				expect(calls).toBe(0);
			}),
		);
	});

	it('holds nothing once every note is gone', () => {
		fc.assert(
			fc.property(fc.array(event, { maxLength: 14 }), (events) => {
				const world = new World();
				for (const step of events) happen(world, step);
				for (const at of PATHS) world.remove(at);
				expect(world.index.held).toBe(0);
			}),
		);
	});

	it('calls its listeners once for a batch', () => {
		const world = new World();
		const calls: number[] = [];
		world.index.onChange((changed) => calls.push(changed.size));
		world.index.batch(() => {
			for (const at of ['a.md', 'b.md', 'c.md'])
				world.write(at, { properties: { goal_type: 'life' }, facts: { body: null, journal: null } });
		});
		expect(calls).toEqual([3]);
	});
});

function look(world: World, at: Path): unknown {
	const { index } = world;
	return [index.entry(at), index.edgesFrom(at), index.edgesTo(at), index.checkIns(at), index.mentions(at)];
}
