/** What the bench shows in Chromium: the real map over the reference graph. `?n=1000` says how many goals. */
import { render } from 'preact';
import type { GoalFacts } from '../../src/core/index/facts';
import { insights } from '../../src/core/map/insights';
import { GoalMap } from '../../src/ui/goal-map/goal-map';
import type { MapActions } from '../../src/ui/goal-map/props';
import { REST, type MapState } from '../../src/ui/goal-map/state';
import { edge, goal, graphOf } from '../core/map/sample';
import { referenceGraph } from './graph.mts';

const count = Number(new URLSearchParams(window.location.search).get('n'));
const path = (id: number): string => `Goals/g${String(id).padStart(6, '0')}.md`;
const { kinds, lines } = referenceGraph(count);
const drawn = graphOf(
	kinds.map((kind, id) => ({
		...goal(path(id), kind),
		title: `A goal of some length, the one with number ${id}`,
	})),
	lines.map(([from, to]) => edge(path(from), path(to), kinds[from] === 'therapy' ? 'serves' : 'part_of')),
);
const pen = document.createElement('canvas').getContext('2d')!;
const known = new Map<string, number>();
const measure = (text: string, size: number, weight: number): number => {
	const key = `${weight} ${size} ${text}`;
	const before = known.get(key);
	if (before !== undefined) return before;
	pen.font = `${weight} ${size}px sans-serif`;
	const { width } = pen.measureText(text);
	known.set(key, width);
	return width;
};

const root = document.getElementById('root')!;
let state: MapState = REST;
const nothing = (): void => undefined;
const actions = {
	...Object.fromEntries(
		['open', 'hover', 'menu', 'link', 'unlink', 'create', 'checkIn', 'quiet', 'exportMap', 'say'].map(
			(name) => [name, nothing],
		),
	),
	change: (changes: Partial<MapState>) => {
		state = { ...state, ...changes };
		draw();
	},
} as unknown as MapActions;
const told = insights(
	{ goals: () => drawn.nodes.map((node) => node.goal), edges: () => drawn.edges },
	new Map<string, GoalFacts>(),
	'2026-11-25',
);
const quieted = new Set<string>();
function draw(): void {
	render(
		<GoalMap
			graph={drawn}
			insights={told}
			state={state}
			openGoal={null}
			discreet={false}
			ready
			quieted={quieted}
			measure={measure}
			actions={actions}
		/>,
		root,
	);
}

/** Milliseconds until what was asked for is on the screen's way: after the next frame's style, layout and paint. */
const painted = (from: number): Promise<number> =>
	new Promise((done) => {
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => done(performance.now() - from);
			channel.port2.postMessage(null);
		});
	});

/** One frame's work: the event, the drawing it asks for, style, layout and paint. */
function frame(act: () => void): Promise<number> {
	return new Promise((done) => {
		requestAnimationFrame(() => {
			const start = performance.now();
			act();
			const channel = new MessageChannel();
			channel.port1.onmessage = () => done(performance.now() - start);
			channel.port2.postMessage(null);
		});
	});
}

const FRAMES = 32;
const wheel = (more: WheelEventInit): void => {
	root
		.querySelector('.groundwork-map-canvas')
		?.dispatchEvent(
			new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: 400, clientY: 400, ...more }),
		);
};

async function frames(act: (index: number) => void): Promise<number[]> {
	const times: number[] = [];
	for (let index = 0; index < FRAMES; index++) times.push(await frame(() => act(index)));
	return times;
}

const there = (index: number): number => (Math.floor(index / 8) % 2 === 0 ? 1 : -1);

/** Called by the bench. */
(window as unknown as { measureMap: (moving: boolean) => Promise<unknown> }).measureMap = async (moving) => {
	const start = performance.now();
	draw();
	const first = await painted(start);
	if (!moving) return { first };
	const pan = await frames((index) => wheel({ deltaY: 30 * there(index) }));
	const zoom = await frames((index) => wheel({ deltaY: 14 * there(index), ctrlKey: true }));
	root.querySelector<HTMLElement>('[aria-label="Fit the map to the window"]')?.click();
	await painted(performance.now());
	const panFar = await frames((index) => wheel({ deltaY: 30 * there(index) }));
	const zoomFar = await frames((index) => wheel({ deltaY: 6 * there(index), ctrlKey: true }));
	return { first, pan, zoom, panFar, zoomFar };
};
