/** The programs from npm that Groundwork is measured against; absent where `npm ci --prefix tests/bench` was not run. */
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countCrossings, type Drawn } from './count.mts';
import type { ReferenceGraph } from './graph.mts';

const HERE = import.meta.dirname;
const require = createRequire(join(HERE, 'package.json'));
const WIDTH = 120;
const HEIGHT = 36;

export const peersAreHere = (): boolean => existsSync(join(HERE, 'node_modules', 'd3-dag'));

/** The file of a package, resolved from this folder. */
export const fileOf = (name: string): string => require.resolve(name);

/* eslint-disable */
// Three packages with types of their own, loaded at run time: `any` here, numbers out.
async function load(name: string): Promise<any> {
	const module: any = await import(pathToFileURL(require.resolve(name)).href);
	return module.default ?? module;
}

export interface Laid {
	readonly ms: number;
	readonly crossings: number;
}

type Peer = (graph: ReferenceGraph) => Promise<Laid>;

async function measured(run: () => Promise<readonly Drawn[]> | readonly Drawn[]): Promise<Laid> {
	const start = performance.now();
	const lines = await run();
	return { ms: performance.now() - start, crossings: countCrossings(lines) };
}

export const dagre: Peer = async ({ kinds, lines }) => {
	const { graphlib, layout } = await load('@dagrejs/dagre');
	return measured(() => {
		const graph = new graphlib.Graph();
		graph.setGraph({ rankdir: 'TB', ranker: 'tight-tree' });
		graph.setDefaultEdgeLabel(() => ({}));
		kinds.forEach((_, id) => graph.setNode(String(id), { width: WIDTH, height: HEIGHT }));
		for (const [from, to] of lines) graph.setEdge(String(from), String(to));
		layout(graph);
		const at = kinds.map((_, id) => graph.node(String(id)));
		return lines.map(([from, to]) => {
			const bends = graph.edge(String(from), String(to)).points.slice(1, -1);
			return { from, to, points: [at[from], ...bends, at[to]].map((p: any) => [p.x, p.y] as const) };
		});
	});
};

export const d3dag: Peer = async ({ kinds, lines }) => {
	const d3 = await load('d3-dag');
	const parents: string[][] = kinds.map(() => []);
	for (const [from, to] of lines) parents[to]!.push(String(from));
	const data = kinds.map((_, id) => ({ id: String(id), parentIds: parents[id] }));
	const sugiyama = d3
		.sugiyama()
		.nodeSize([WIDTH, HEIGHT])
		.gap([20, 60])
		.decross(d3.decrossTwoLayer().order(d3.twolayerGreedy().base(d3.twolayerAgg())))
		.coord(d3.coordGreedy())
		.layering(kinds.length > 300 ? d3.layeringLongestPath() : d3.layeringSimplex());
	return measured(() => {
		const graph = d3.graphStratify()(data);
		sugiyama(graph);
		return [...graph.links()].map((link: any) => ({
			from: Number(link.source.data.id),
			to: Number(link.target.data.id),
			points: link.points,
		}));
	});
};

export const elk: Peer = async ({ kinds, lines }) => {
	const Elk = await load('elkjs/lib/elk.bundled.js');
	const engine = new Elk();
	return measured(async () => {
		const laid = await engine.layout({
			id: 'root',
			layoutOptions: {
				'elk.algorithm': 'layered',
				'elk.direction': 'DOWN',
				'elk.edgeRouting': 'POLYLINE',
			},
			children: kinds.map((_, id) => ({ id: `n${id}`, width: WIDTH, height: HEIGHT })),
			edges: lines.map(([from, to], id) => ({ id: `e${id}`, sources: [`n${from}`], targets: [`n${to}`] })),
		});
		const at = laid.children.map((card: any) => [card.x + WIDTH / 2, card.y + HEIGHT / 2] as const);
		return laid.edges.map((edge: any, index: number) => {
			const [from, to] = lines[index]!;
			const bends = (edge.sections?.[0]?.bendPoints ?? []).map((p: any) => [p.x, p.y] as const);
			return { from, to, points: [at[from], ...bends, at[to]] };
		});
	});
};
