/** Forests that can be drawn without a crossing, made from such a drawing, with names that tell nothing. */
import type { Goal } from '../../../src/core/goal/goal';
import type { Edge } from '../../../src/core/index/facts';
import { dice } from '../../../src/core/map/start';
import { edge, goal } from './sample';

/** Pairs that do not cross, walking down two lanes at once. */
function staircase(left: number, right: number, random: () => number): [number, number][] {
	const pairs: [number, number][] = [];
	for (let i = 0, j = 0; i < left && j < right;) {
		if (random() < 0.8) pairs.push([i, j]);
		if (random() < left / (left + right)) i++;
		else j++;
	}
	return pairs;
}

/** A forest over three lanes; about a third of the middle lane are lines that pass over it. */
export function forest(seed: number, size: number): { goals: Goal[]; edges: Edge[] } {
	const random = dice(seed);
	const lanes = [0, 1, 2].map(() => 1 + Math.floor(random() * size)) as [number, number, number];
	const passing = Array.from({ length: lanes[1] }, () => random() < 0.35);
	const names = new Map<string, string>();
	const name = (lane: number, at: number): string => {
		const key = `${lane} ${at}`;
		const known = names.get(key) ?? `Goal ${Math.floor(random() * 1e9)}.md`;
		names.set(key, known);
		return known;
	};
	const first = staircase(lanes[0], lanes[1], random);
	const second = staircase(lanes[1], lanes[2], random);
	const root = new Map<string, string>();
	const find = (one: string): string => {
		const up = root.get(one) ?? one;
		return up === one ? one : find(up);
	};
	const edges: Edge[] = [];
	const join = (from: string, to: string, relation: 'serves' | 'part_of'): void => {
		if (find(from) === find(to)) return;
		root.set(find(from), find(to));
		edges.push(edge(from, to, relation));
	};
	for (const [i, j] of second) if (!passing[j] && !passing[i]) join(name(1, i), name(2, j), 'part_of');
	const isStep = new Set(edges.map(({ from }) => from));
	for (const [i, j] of first)
		if (!passing[j] && isStep.has(name(1, j))) join(name(0, i), name(1, j), 'serves');
	passing.forEach((passes, at) => {
		const from = first.find(([, j]) => j === at);
		const to = second.find(([i]) => i === at);
		if (passes && from && to) join(name(0, from[0]), name(2, to[1]), 'serves');
	});
	const goals = [...names].map(([key, path]) => goal(path, key.startsWith('0') ? 'therapy' : 'life'));
	return { goals, edges };
}
