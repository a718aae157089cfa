/** Maps as people have them: threads of a few goals each, some steps, some goals on their own, a link across now and then. */
import type { Goal, Path, Strength } from '../../../src/core/goal/goal';
import type { Edge } from '../../../src/core/index/facts';
import { dice } from '../../../src/core/map/start';
import { edge, goal } from './sample';

const BECAUSE = [null, 'I leave before I can be left.', 'I hide in work when I am angry.', null];
const STRENGTHS: readonly (Strength | null)[] = [null, 1, 2, 3];

export interface Person {
	readonly goals: readonly Goal[];
	readonly edges: readonly Edge[];
}

/** About `size` goals; the same for the same seed. */
export function person(size: number, seed: number): Person {
	const random = dice(seed);
	const under = (most: number): number => Math.floor(random() * most);
	const one = <T>(list: readonly T[]): T => list[under(list.length)]!;
	const goals: Goal[] = [];
	const edges: Edge[] = [];
	const add = (kind: 'life' | 'therapy'): Path => {
		const path = `Goals/${kind === 'life' ? 'Do' : 'Notice'} something of one's own ${under(1e6)}.md`;
		goals.push(goal(path, kind));
		return path;
	};
	const several = (least: number, most: number, kind: 'life' | 'therapy'): Path[] =>
		Array.from({ length: least + under(most - least + 1) }, () => add(kind));
	while (goals.length < size) {
		if (random() < 0.25) {
			add(random() < 0.5 ? 'life' : 'therapy');
			continue;
		}
		const therapy = several(1, 3, 'therapy');
		const life = several(1, 3, 'life');
		const steps = several(0, 2, 'life');
		for (const step of steps) edges.push(edge(step, one(life), 'part_of'));
		for (const from of therapy)
			for (const to of new Set([one([...life, ...steps]), one(life)]))
				edges.push(edge(from, to, 'serves', one(STRENGTHS), { because: one(BECAUSE) }));
		if (random() < 0.15) edges.push(edge(one(life), one(therapy), 'practice'));
		if (random() < 0.1)
			edges.push(edge(one(therapy), `Nowhere ${under(99)}`, 'serves', null, { resolved: false }));
	}
	return { goals, edges };
}
