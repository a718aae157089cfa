/** The brief prints on one page, whatever is in the notes (domain.md §7.2). */
import { join } from 'node:path';
import { marked } from 'marked';
import { afterAll, describe, expect, it } from 'vitest';
import { brief } from '../../src/core/brief/brief';
import { ITEMS, type Picks } from '../../src/core/brief/items';
import { sourcesOf, sourcesOfNotes } from '../core/brief/vault-of';
import { ROOT } from '../sources';
import { launchBrowser } from './browser.mts';

const browser = await launchBrowser();
afterAll(() => browser.close());

/** Pages of A4 in Obsidian's size of text, with a title above. */
async function pages(markdown: string): Promise<number> {
	const page = await browser.newPage();
	const body = await marked(markdown);
	await page.setContent(
		`<style>body{font:11.5pt/1.4 sans-serif;margin:0}h1{font-size:18pt;margin:0 0 6pt}h3{font-size:13pt;margin:8pt 0 2pt}p,ul{margin:2pt 0}</style><h1>Session</h1>${body}`,
	);
	const pdf = await page.pdf({
		format: 'A4',
		margin: { top: '1.5cm', bottom: '1.5cm', left: '2cm', right: '2cm' },
	});
	await page.close();
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const long = 'a sentence with some words in it that goes on for quite a while '.repeat(12);
const everything: Picks = { ticked: ITEMS, wish: long, tried: long, mixed: long, unsaid: long };

describe('a printed brief', () => {
	it('of the sample vault, with everything ticked and long answers, is one page', async () => {
		const sample = sourcesOf(join(ROOT, 'playground/vault'), '2026-11-25');
		expect(await pages(brief(sample, everything).text)).toBe(1);
	});

	it('of notes with very long names and sentences is one page', async () => {
		const name = 'Understand what happens between the door and the stairs when somebody waits'.repeat(2);
		const notes = Object.fromEntries(
			[1, 2, 3, 4, 5].map((at) => [
				`${String(at)}.md`,
				`---\ngoal_type: therapy\ntitle: ${name} ${String(at)}\n---\n## Mixed feelings\n${long}\n\n## Check-ins\n- 2026-11-2${String(at)} (noticed:: ${long}) ${long}\n`,
			]),
		);
		expect(await pages(brief(sourcesOfNotes(notes, '2026-11-25'), everything).text)).toBe(1);
	});

	it('would be more than one page were it not kept short', async () => {
		expect(await pages(long.repeat(12))).toBeGreaterThan(1);
	});
});
