/** Finds the arcs that close a cycle, so that what is left has an order. */

/**
 * Expects arcs between nodes 0 to `count - 1`. Leaves a mark (1) on every arc that leads back to a node it came
 * from, walking depth first from the lowest number; self-arcs are marked too. O(nodes + arcs), no recursion.
 */
export function closingArcs(count: number, from: readonly number[], to: readonly number[]): Uint8Array {
	const closing = new Uint8Array(from.length);
	const out: number[][] = Array.from({ length: count }, () => []);
	from.forEach((node, arc) => out[node]!.push(arc));
	const state = new Uint8Array(count); // 0 not seen, 1 on the way, 2 done
	const at = new Int32Array(count);
	for (let root = 0; root < count; root++) {
		if (state[root] !== 0) continue;
		const way = [root];
		state[root] = 1;
		while (way.length > 0) {
			const node = way[way.length - 1]!;
			const arc = out[node]![at[node]!++];
			if (arc === undefined) {
				state[node] = 2;
				way.pop();
			} else if (state[to[arc]!] === 1) closing[arc] = 1;
			else if (state[to[arc]!] === 0) {
				state[to[arc]!] = 1;
				way.push(to[arc]!);
			}
		}
	}
	return closing;
}
