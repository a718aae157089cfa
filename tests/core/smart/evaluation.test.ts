/** Holds the targets of smart.md, so that no later change reads goals less well. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { suggestKind } from '../../../src/core/smart/kind';
import { BASELINES, groundwork } from '../../evaluate/judges.mts';
import { byClass, byLetter } from '../../evaluate/numbers.mts';
import { page } from '../../evaluate/page.mts';
import { devRows, ownRows } from '../../evaluate/rows.mts';
import { sections } from '../../evaluate/table.mts';

const dev = devRows();
const WHERE = '../shared/data/smartspan-dev.jsonl is not here';

describe.runIf(dev)(dev ? 'on the development half of SMARTSpan' : `skipped: ${WHERE}`, () => {
	const rows = dev ?? [];

	it('reaches macro-F1 .84, SMART F1 .90 and S balanced .62, ahead of every baseline', () => {
		const { smart, macro } = byClass(rows, groundwork);
		expect(macro).toBeGreaterThanOrEqual(0.84);
		expect(smart).toBeGreaterThanOrEqual(0.9);
		expect(byLetter(rows, groundwork).S?.balanced).toBeGreaterThanOrEqual(0.62);
		for (const [name, judge] of BASELINES) expect(macro, name).toBeGreaterThan(byClass(rows, judge).macro);
	});
});

describe('on our own rows', () => {
	it.each(['hard', 'everyday'] as const)('reads %s goals: M F1 .93, T F1 .95, S balanced .90', (name) => {
		const by = byLetter(ownRows(name), groundwork);
		expect(by.M?.f1).toBeGreaterThanOrEqual(0.93);
		expect(by.T?.f1).toBeGreaterThanOrEqual(0.95);
		expect(by.S?.balanced).toBeGreaterThanOrEqual(0.9);
	});

	it('holds at least 120 hard rows', () => {
		expect(ownRows('hard').length).toBeGreaterThanOrEqual(120);
	});

	it('suggests a kind with precision .94 and speaks on 80 of 100, every second row a trap', () => {
		const said = ownRows('kinds').map((row) => [row.kind, suggestKind(row.text).suggestion] as const);
		const spoke = said.filter(([, kind]) => kind !== 'unsure');
		expect(spoke.length / said.length).toBeGreaterThanOrEqual(0.8);
		expect(spoke.filter(([label, kind]) => label === kind).length / spoke.length).toBeGreaterThanOrEqual(
			0.94,
		);
	});
});

describe('docs/evaluation.md', () => {
	const file = join(import.meta.dirname, '../../../docs/evaluation.md');

	it('is what `npm run evaluate` writes today', () => {
		const written = readFileSync(file, 'utf8');
		const { dev: table, own } = sections();
		expect(written).toBe(page(table, own, written));
	});

	it('gives a reason for every miss', () => {
		expect(readFileSync(file, 'utf8')).not.toContain('No reason written yet');
	});
});
