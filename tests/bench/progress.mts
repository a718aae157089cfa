/** Yardstick 8: the progress view of a vault with 500 goals, in the playground: first paint, and one check-in. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { closeBrowser, openPlayground, type Opened } from '../e2e/harness.mts';
import { median, short } from './numbers.mts';
import { unmeasured, type Line } from './yardstick.mts';

const MAIN = resolve(import.meta.dirname, '..', '..', 'main.js');
const GOALS = 500;

const noteOf = (id: number, current: number): string =>
	[
		'---',
		`goal_type: ${id % 3 === 2 ? 'therapy' : 'life'}`,
		...(id % 3 === 2
			? ['stage: naming']
			: ['area: work', 'measure: number', 'start_value: 0', 'target: 10', `current: ${current}`]),
		'---',
		'',
	].join('\n');

const pathOf = (id: number): string => `Goals/Goal ${id}.md`;

/** From the command to the frame after the view stands, in ms. */
const firstPaint = (app: Opened): Promise<number> =>
	app.page.evaluate(
		() =>
			new Promise<number>((done) => {
				const start = performance.now();
				window.playground.app.commands.run('groundwork:open-progress');
				const look = (): void => {
					if (document.querySelector('.groundwork-progress-head') === null) requestAnimationFrame(look);
					else requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
				};
				requestAnimationFrame(look);
			}),
	);

/** Main-thread work that follows a change of one goal until its card is drawn again, in ms. */
const redraw = (app: Opened, path: string, text: string): Promise<number> =>
	app.page.evaluate(
		([note, words]) =>
			new Promise<number>((done) => {
				const view = document.querySelector('.groundwork-progress-head')?.parentElement ?? document.body;
				const { vault } = window.playground.app;
				const file = vault.getFileByPath(note)!;
				let busy = 0;
				let last = performance.now();
				const channel = new MessageChannel();
				// A message is answered as soon as the thread is free: what takes longer is work.
				channel.port1.onmessage = () => {
					const now = performance.now();
					busy = Math.max(busy, now - last);
					last = now;
					channel.port2.postMessage(0);
				};
				new MutationObserver((_, watch) => {
					watch.disconnect();
					requestAnimationFrame(() =>
						setTimeout(() => {
							channel.port1.onmessage = null;
							done(busy);
						}, 0),
					);
				}).observe(view, { subtree: true, childList: true, characterData: true, attributes: true });
				channel.port2.postMessage(0);
				void vault.process(file, () => words);
			}),
		[path, text] as const,
	);

export async function progressOnScreen(quick: boolean): Promise<Line[]> {
	const held = 'paint ≤ 120 ms, a check-in ≤ 8 ms';
	if (!existsSync(MAIN))
		return [unmeasured(8, 'progress view with 500 goals', 'run npm run build first', held)];
	const files = Object.fromEntries(
		Array.from({ length: GOALS }, (_, id) => [pathOf(id), noteOf(id, id % 9)]),
	);
	try {
		const app = await openPlayground({ files, restart: true });
		const line = (what: string, ms: number, limit: number): Line => ({
			yardstick: 8,
			what,
			measured: `${short(ms)} ms`,
			anchor: `${limit} ms`,
			ratio: ms / limit,
			held: '≤ 1 ×',
			holds: ms <= limit,
		});
		try {
			await app.settled();
			const first = await firstPaint(app);
			await app.settled();
			const again: number[] = [];
			for (let round = 0; round < (quick ? 3 : 9); round++)
				again.push(await redraw(app, pathOf(0), noteOf(0, round + 1)));
			return [
				line('progress view with 500 goals, first paint', first, 120),
				line('the same, longest piece of work after one goal changed', median(again), 8),
			];
		} finally {
			await app.close();
		}
	} catch (problem) {
		const why = problem instanceof Error ? problem.message.split('\n')[0]! : 'no browser';
		return [unmeasured(8, 'progress view with 500 goals', why, held)];
	} finally {
		await closeBrowser();
	}
}
