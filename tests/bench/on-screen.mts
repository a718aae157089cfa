/** Yardstick 7: the map in Chromium without a GPU. First paint, and the work of a frame while it is moved. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from '../e2e/browser.mts';
import { repository } from '../../playground/repository.mts';
import { median, percentile, short } from './numbers.mts';
import type { Line } from './yardstick.mts';

interface Measured {
	readonly first: number;
	readonly pan: readonly number[];
	readonly zoom: readonly number[];
	readonly panFar: readonly number[];
	readonly zoomFar: readonly number[];
}

async function pageText(root: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [join(root, 'tests/bench/map-page.tsx')],
		bundle: true,
		minify: true,
		write: false,
		jsx: 'automatic',
		jsxImportSource: 'preact',
		absWorkingDir: root,
		// The bench's own node_modules hold another copy, which a peer brings.
		alias: { preact: join(root, 'node_modules/preact') },
	});
	const look = join(root, 'playground', 'look');
	const styles = readdirSync(look)
		.filter((name) => name.endsWith('.css') && name !== 'look.css')
		.map((name) => readFileSync(join(look, name), 'utf8'));
	const css = [...styles, readFileSync(join(root, 'styles.css'), 'utf8')].join('\n');
	return `<!doctype html><html lang="en"><title>Map</title><style>${css}\n#root{height:800px;width:1280px}</style><body class="theme-light"><div id="root"></div><script>${outputFiles[0]?.text ?? ''}</script></body></html>`;
}

const LIMITS: Readonly<Record<number, readonly [first: number, frame: number]>> = {
	200: [150, 12],
	1000: [250, 16],
	5000: [Number.POSITIVE_INFINITY, 33],
};

function lineOf(count: number, measured: Measured): Line {
	const [first, frame] = LIMITS[count] ?? [Number.POSITIVE_INFINITY, 33];
	const all = {
		pan: measured.pan,
		zoom: measured.zoom,
		'pan, all in view': measured.panFar,
		'zoom, all in view': measured.zoomFar,
	};
	const worst = Math.max(...Object.values(all).map((times) => percentile(times, 0.95)));
	const said = Object.entries(all).map(
		([name, times]) => `${name} ${short(percentile(times, 0.5))} / ${short(percentile(times, 0.95))}`,
	);
	const limit = Number.isFinite(first) ? `≤ ${first} ms, ` : '';
	return {
		yardstick: 7,
		what: `map of ${count.toLocaleString('en')} goals: first paint; a frame's work, median / p95 ms`,
		measured: `${short(measured.first)} ms; ${said.join(', ')}`,
		anchor: `${limit}${frame} ms a frame`,
		ratio: worst / frame,
		held: `${limit}≤ ${frame} ms p95`,
		holds: measured.first <= first && worst <= frame,
	};
}

/** Three fresh pages a size for the first paint, one of them moved. */
export async function mapOnScreen(quick: boolean): Promise<Line[]> {
	const html = await pageText(repository());
	const browser = await launchBrowser();
	const lines: Line[] = [];
	try {
		for (const count of quick ? [200, 1000] : [200, 1000, 5000]) {
			const firsts: number[] = [];
			let moved: Measured | null = null;
			for (let run = 0; run < 3; run++) {
				const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
				await page.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
				await page.goto(`http://map.test/?n=${count}`);
				const measured = await page.evaluate(
					(moving) =>
						(window as unknown as { measureMap: (moving: boolean) => Promise<Measured> }).measureMap(moving),
					run === 2,
				);
				firsts.push(measured.first);
				if (run === 2) moved = measured;
				await page.close();
			}
			if (moved) lines.push(lineOf(count, { ...moved, first: median(firsts) }));
		}
	} finally {
		await browser.close();
	}
	return lines;
}
