/**
 * Progress over a generated vault of 20,000 notes, 300 goals and 2,000 journal days against the slow calculation.
 * node .config/run.mjs tests/progress-scale/scale.mts [seeds]
 */
import { isDeepStrictEqual } from 'node:util';
import { fastProgress, factsOf, indexOf } from './fast.mts';
import { slowProgress } from './slow.mts';
import { makeVault } from './vault.mts';

const TODAY = '2026-11-25';
const SIZE = { goals: 300, days: 2000, notes: 20_000, today: TODAY };
const seeds = Number(process.argv[2] ?? 3);
let differ = 0;

for (let seed = 1; seed <= seeds; seed++) {
	const files = makeVault(seed, SIZE);
	const began = performance.now();
	const index = indexOf(files);
	const read = performance.now();
	const fast = fastProgress(index, TODAY);
	const done = performance.now();
	const slow = slowProgress(files, TODAY);
	for (const [path, expected] of slow) {
		if (isDeepStrictEqual(fast.get(path), expected)) continue;
		differ += 1;
		console.error(path, { fast: fast.get(path), slow: expected });
	}
	if (fast.size !== slow.size) differ += 1;
	// One check-in more in one daily note: only what it touches is worked out again, and still equals a full re-read.
	const path = `Journal/${TODAY}.md`;
	const [goal = ''] = [...slow.keys()];
	const text = `${files.get(path) ?? ''}\n- [[${goal.slice(0, -3)}]] (current:: 7)\n`;
	const before = performance.now();
	index.put(path, factsOf(path, text));
	const after = fastProgress(index, TODAY);
	const changed = performance.now();
	if (!isDeepStrictEqual(after, fastProgress(indexOf(files.set(path, text)), TODAY))) differ += 1;
	const checkIns = [...fast.values()].reduce((sum, one) => sum + one.checkIns, 0);
	console.log(
		`seed ${seed}: ${files.size} notes, ${fast.size} goals, ${checkIns} check-ins; read ${Math.round(read - began)} ms, ` +
			`all standings ${Math.round(done - read)} ms, one note changed ${Math.round(changed - before)} ms`,
	);
}
console.log(differ ? `${differ} differ` : 'Every number equals the slow calculation.');
process.exit(differ ? 1 : 0);
