/** Five thousand notes, made for the test: every verb works, and says the same as for a few. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import { checkShape, mapShape, progressShape } from '../../../src/core/report/shapes';
import { run, stateOf, temporary } from './run';

const NOTES = 5000;
const GOALS = 250;

function note(at: number): [string, string] {
	if (at < GOALS) {
		const therapy = at % 5 === 0;
		const to = `Goal ${(at * 7 + 1) % GOALS}`;
		const links = therapy ? `serves:\n  - "[[${to}]]"\n` : at % 3 === 0 ? `part_of: "[[${to}]]"\n` : '';
		return [
			`Goals/Goal ${at}.md`,
			`---\ngoal_type: ${therapy ? 'therapy' : 'life'}\n${links}target: 10\nstart_value: 0\n---\nRun ${at} km by 1 May 2027.\n`,
		];
	}
	if (at % 4 === 0) {
		const day = addDays('2020-01-01', at % 2000);
		return [
			`Journal/${at % 40}/${day} ${at}.md`,
			`- [[Goal ${at % GOALS}]] (current:: ${at % 10}) words\n\nSee [[Note ${at}]].\n`,
		];
	}
	return [
		`Notes/${at % 100}/Note ${at}.md`,
		`---\ntags: [a]\n---\nWords about nothing, [[Note ${at - 1}]].\n`,
	];
}

it('every verb works over five thousand notes', () => {
	const root = temporary();
	const made = new Set<string>();
	for (let at = 0; at < NOTES; at += 1) {
		const [path, text] = note(at);
		const folder = join(root, path.slice(0, path.lastIndexOf('/')));
		if (!made.has(folder)) mkdirSync(folder, { recursive: true });
		made.add(folder);
		writeFileSync(join(root, path), text);
	}
	const before = stateOf(root);
	const json = (verb: string): unknown => {
		const ran = run([verb, root, '--format', 'json', '--today', '2026-03-10']);
		expect(ran).toMatchObject({ code: 0, talk: '' });
		return JSON.parse(ran.out);
	};
	expect(checkShape.parse(json('check')).goals).toHaveLength(GOALS);
	const map = mapShape.parse(json('map'));
	expect(map.nodes).toHaveLength(GOALS);
	expect(map.edges.length).toBeGreaterThan(GOALS / 5);
	const progress = progressShape.parse(json('progress'));
	const checkIns = progress.goals.reduce((sum, goal) => sum + goal.checkIns, 0);
	expect(checkIns).toBe(
		Array.from({ length: NOTES }, (_, at) => at).filter((at) => at >= GOALS && at % 4 === 0).length,
	);
	expect(run(['brief', root]).code).toBe(0);
	expect(stateOf(root)).toEqual(before);
	expect(run(['create', root, '--type', 'life', '--name', 'Goal 1']).out).toBe('Goals/Goal 1 2.md\n');
});
