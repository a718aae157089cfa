/** The copy of the sample vault, moved to today. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { lastJournalDay, localDay, sampleCopy, shiftDays } from '../../playground/serve/sample.mts';

const day = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('moving dates', () => {
	it('there and back again changes nothing', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.string(), day)),
				fc.integer({ min: -2000, max: 2000 }),
				(parts, days) => {
					const text = parts.join(' ');
					expect(shiftDays(shiftDays(text, days), -days)).toBe(text);
				},
			),
		);
	});

	it('leaves what only looks like a date', () => {
		expect(shiftDays('2026-02-31 12026-03-04 2026-03-041 ID-2026-13-01', 3)).toBe(
			'2026-02-31 12026-03-04 2026-03-041 ID-2026-13-01',
		);
	});

	it('moves dates in links and fields', () => {
		expect(shiftDays('[[2026-02-27]] due: "2026-02-28" (2028-02-28)', 2)).toBe(
			'[[2026-03-01]] due: "2026-03-02" (2028-03-01)',
		);
	});
});

describe('the copy of the sample vault', () => {
	it.each([['2026-01-05'], ['2031-12-31'], [null]])('has its last journal day on %s', (today) => {
		const { folder, remove } = sampleCopy(today);
		const names = readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ name }) => name);
		expect(lastJournalDay(names)).toBe(today ?? localDay());
		expect(new Set(names.filter((name) => /^\d{4}-/.test(name))).size).toBeGreaterThan(30);
		remove();
	});

	it('keeps every link to a journal day', () => {
		const { folder, remove } = sampleCopy('2030-06-15');
		const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) =>
			item.isFile(),
		);
		const names = new Set(files.map(({ name }) => name));
		const links = files.flatMap((file) =>
			[
				...readFileSync(join(file.parentPath, file.name), 'utf8').matchAll(/\[\[(\d{4}-\d{2}-\d{2})[\]|#]/g),
			].map((m) => `${m[1]}.md`),
		);
		expect(links.filter((name) => !names.has(name))).toEqual([]);
		remove();
	});
});
