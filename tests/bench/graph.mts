/**
 * The reference graph: a third therapy goals, the rest life goals in three depths, about two lines a goal, most of
 * them local, with long ones and a share at random. The same draws in the same order as the graph the anchors in
 * performance.md were measured on, so that numbers compare.
 */
export interface ReferenceGraph {
	readonly kinds: readonly ('therapy' | 'life')[];
	/** From goal to goal; from a therapy goal it serves, from a life goal it is part of. */
	readonly lines: readonly (readonly [number, number])[];
}

/** mulberry32, as the anchors were drawn. */
export function dice(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

export function referenceGraph(count: number, density = 2, seed = 11): ReferenceGraph {
	const random = dice(seed);
	const therapy = Math.round(count / 3);
	const life = count - therapy;
	const steps = Math.max(1, Math.round(life * 0.6));
	const bigger = Math.round(life * 0.25);
	const biggest = life - steps - bigger;
	const first = therapy;
	const second = therapy + steps;
	const third = second + bigger;
	const seen = new Set<string>();
	const lines: [number, number][] = [];
	const add = (from: number, to: number): void => {
		const key = `${from} ${to}`;
		if (from === to || seen.has(key)) return;
		seen.add(key);
		lines.push([from, to]);
	};
	const near = (index: number, of: number, among: number): number =>
		Math.min(among - 1, Math.max(0, Math.round((index / of) * among + (random() - 0.5) * 6)));
	for (let i = 0; i < bigger; i++) add(first + near(i, bigger, steps), second + i);
	for (let i = 0; i < biggest; i++) add(second + near(i, biggest, bigger), third + i);
	const wanted = Math.round(count * density);
	for (let tries = 0; lines.length < wanted && tries < wanted * 20; tries++) {
		const from = Math.floor(random() * therapy);
		const draw = random();
		const [start, size] =
			draw < 0.7 || bigger === 0
				? [first, steps]
				: draw < 0.9 || biggest === 0
					? [second, bigger]
					: [third, biggest];
		const middle = (from / therapy) * size;
		const to =
			random() < 0.8
				? between(0, Math.round(middle + (random() - 0.5) * Math.max(6, size * 0.05)), size - 1)
				: Math.floor(random() * size);
		add(from, start + to);
	}
	const place = Array.from({ length: count }, (_, index) => index);
	for (let i = count - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[place[i], place[j]] = [place[j]!, place[i]!];
	}
	const kinds: ('therapy' | 'life')[] = [];
	for (let i = 0; i < count; i++) kinds[place[i]!] = i < therapy ? 'therapy' : 'life';
	return { kinds, lines: lines.map(([from, to]) => [place[from]!, place[to]!]) };
}
