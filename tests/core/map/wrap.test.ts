import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableMeasure as measure } from '../../../src/core/map/measure';
import { wrap } from '../../../src/core/map/wrap';

const setting = { size: 13, weight: 500 as const, width: 166, lines: 2 };
const titles = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 12 }));

describe('wrapping a title', () => {
	it('never takes more lines or more width than there is', () => {
		fc.assert(
			fc.property(
				titles,
				fc.integer({ min: 40, max: 300 }),
				fc.integer({ min: 1, max: 3 }),
				(text, width, lines) => {
					const wrapped = wrap(text, { ...setting, width, lines }, measure);
					expect(wrapped.length).toBeLessThanOrEqual(lines);
					for (const line of wrapped) expect(measure(line, 13, 500), line).toBeLessThanOrEqual(width);
				},
			),
		);
	});

	it('loses nothing where it fits, and says so where it does not', () => {
		fc.assert(
			fc.property(titles, (text) => {
				const wrapped = wrap(text, { ...setting, lines: 200 }, measure);
				expect(wrapped.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			}),
		);
		const [first, second] = wrap(
			'Understand how I attach to people and why I leave so early',
			setting,
			measure,
		);
		expect(first).toBe('Understand how I attach');
		expect(second).toMatch(/^to people .*…$/);
	});

	it('cuts a word that is longer than a line', () => {
		const lines = wrap('Donaudampfschifffahrtsgesellschaftskapitänspatent bestehen', setting, measure);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatch(/…$/);
	});

	it('measures wide scripts as wide, and marks as nothing', () => {
		expect(measure('目標', 10, 400)).toBe(20);
		expect(measure('e\u0301', 10, 400)).toBe(measure('e', 10, 400));
	});
});
