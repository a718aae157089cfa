import fc from 'fast-check';
import type { CanvasData } from 'obsidian/canvas';
import { describe, expect, it } from 'vitest';
import { canvas, canvasText } from '../../../src/core/map/canvas';
import { layout } from '../../../src/core/map/layout';
import { tableMeasure as measure } from '../../../src/core/map/measure';
import { mermaid } from '../../../src/core/map/mermaid';
import type { Picture } from '../../../src/core/map/picture';
import { svg } from '../../../src/core/map/svg';
import { anyGraph, edge, goal, graphOf } from './sample';

const HOSTILE = [
	'"] --> x; click a "javascript:alert(1)"',
	'%%{init: {"theme":"dark"}}%%',
	'<img src=x onerror=alert(1)> & </svg>',
	'`code` #quot; end subgraph',
	'line\nbreak\r\n%% comment',
	'人生の目標 🌱 é\u0301',
	'\u0000\u0007 \ud800 lone',
	'   ',
];
const titles = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));

const pictures: fc.Arbitrary<Picture> = fc
	.tuple(anyGraph(10), fc.array(titles, { minLength: 30, maxLength: 30 }))
	.map(([{ goals, edges }, words]) => {
		const named = goals.map((one, at) => goal(one.path, one.kind, { title: words[at]! }));
		const told = edges.map((one, at) => ({ ...one, because: words[at + 10] ?? null }));
		return layout(graphOf(named, told), { effort: 1, measure });
	});
const says = () => ({ icon: '', meta: 'Life · Work & <home>', value: '3 of 4', share: 0.75, putDown: false });
const draw = (picture: Picture): string =>
	svg(picture, { says, tells: ({ edge: one }) => `${one.from} → ${one.to}` });

/** The little of Mermaid that is written: a flowchart of subgraphs, nodes and labelled lines. */
const LABEL = '"(?:[\\p{L}\\p{M}\\p{N} .,\'’…–-]|#\\d+;)+"';
const LINES = [
	/^flowchart LR$/,
	new RegExp(`^\\tsubgraph (?:lane\\d+|alone)\\[${LABEL}\\]$`, 'u'),
	new RegExp(`^\\t\\tg\\d+(?:\\(\\[${LABEL}\\]\\)|\\[${LABEL}\\]|\\{\\{${LABEL}\\}\\})$`, 'u'),
	/^\tend$/,
	new RegExp(`^\\tg\\d+ (?:-- ${LABEL} -->|== ${LABEL} ==>|-\\. ${LABEL} \\.->) g\\d+$`, 'u'),
];

describe('the map as Mermaid', () => {
	it('is nothing but a flowchart, whatever the words are', () => {
		fc.assert(
			fc.property(pictures, (picture) => {
				const text = mermaid(picture);
				expect(text.endsWith('\n')).toBe(true);
				for (const line of text.trimEnd().split('\n'))
					expect(
						LINES.some((shape) => shape.test(line)),
						JSON.stringify(line),
					).toBe(true);
				const open = text.match(/^\tsubgraph/gm)?.length ?? 0;
				expect(text.match(/^\tend$/gm)?.length ?? 0).toBe(open);
			}),
		);
	});

	it('reads as the map does', () => {
		const goals = [
			goal('t.md', 'therapy', { title: 'Treat anger as information' }),
			goal('r.md', 'life', { title: 'Run 5 km' }),
		];
		const edges = [edge('t.md', 'r.md', 'serves', 3, { because: 'Running is where it can go.' })];
		expect(mermaid(layout(graphOf(goals, edges), { effort: 1, measure }))).toBe(
			[
				'flowchart LR',
				'\tsubgraph lane0["Therapy goals"]',
				'\t\tg0(["Treat anger as information"])',
				'\tend',
				'\tsubgraph lane1["Life goals"]',
				'\t\tg1["Run 5 km"]',
				'\tend',
				'\tg0 == "a lot#58; Running is where it can go." ==> g1',
				'',
			].join('\n'),
		);
	});
});

describe('the map as JSON Canvas', () => {
	it('is what core Canvas reads: the types hold, ids are one of a kind, lines lead from card to card', () => {
		fc.assert(
			fc.property(pictures, (picture) => {
				const data = JSON.parse(canvasText(canvas(picture))) as CanvasData;
				const ids = new Set(data.nodes.map((node) => node.id));
				expect(ids.size).toBe(data.nodes.length);
				expect(new Set(data.edges.map((one) => one.id)).size).toBe(data.edges.length);
				for (const node of data.nodes) {
					expect(node.id).toMatch(/^[0-9a-f]{16}$/);
					for (const value of [node.x, node.y, node.width, node.height])
						expect(Number.isInteger(value)).toBe(true);
					if (node.type === 'file') expect(node.file).toMatch(/\.md$/);
				}
				for (const one of data.edges) {
					expect(ids.has(one.fromNode) && ids.has(one.toNode)).toBe(true);
					for (const side of [one.fromSide, one.toSide])
						expect(['top', 'right', 'bottom', 'left']).toContain(side);
				}
				expect(data.nodes.filter((node) => node.type !== 'group')).toHaveLength(picture.cards.length);
				expect(data.edges).toHaveLength(picture.lines.length);
			}),
		);
	});

	it('keeps the places of the map', () => {
		fc.assert(
			fc.property(pictures, (picture) => {
				const { nodes } = canvas(picture);
				for (const { node, x, y } of picture.cards)
					if (node)
						expect(nodes.find((one) => one.type === 'file' && one.file === node.path)).toMatchObject({
							x: Math.round(x),
							y: Math.round(y),
							width: 216,
							height: 64,
						});
			}),
		);
	});

	it('names no note that is hidden', () => {
		const graph = graphOf([goal('Secret words.md', 'therapy', { title: 'Therapy goal' })], []);
		const picture = layout(graph, { effort: 1, measure });
		const text = canvasText(canvas(picture, { hidden: (node) => node.goal.kind === 'therapy' }));
		expect(text).not.toContain('Secret');
		expect(text).toContain('"text":"Therapy goal"');
	});
});

describe('the map as SVG', () => {
	it('is one well-formed drawing without scripts or anything from elsewhere, whatever the words are', () => {
		fc.assert(
			fc.property(pictures, (picture) => {
				const text = draw(picture);
				const parsed = new Markup(text);
				expect(parsed.problem, text).toBeNull();
				expect([...parsed.tags].sort().every((tag) => TAGS.has(tag))).toBe(true);
				expect([...parsed.attributes].filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
				expect(parsed.count('title')).toBe(picture.lines.length + 1);
			}),
		);
	});

	it('inlines its colours: no variable is left', () => {
		fc.assert(
			fc.property(pictures, (picture) => {
				expect(draw(picture)).not.toMatch(/="[^"]*(?:var|url)\(/);
			}),
		);
	});
});

const TAGS = new Set(['svg', 'title', 'rect', 'text', 'tspan', 'path', 'g', 'circle']);
/** No class, no style, no reference, no handler. */
const ATTRIBUTES = new Set(
	(
		'xmlns width height viewBox role font-family font-size font-weight fill stroke stroke-width stroke-dasharray ' +
		'stroke-linecap stroke-linejoin opacity transform text-anchor x y rx cx cy r d dx'
	).split(' '),
);

/** Reads markup strictly: every tag closed, every sign of markup written as an entity. */
class Markup {
	readonly tags = new Set<string>();
	readonly attributes = new Set<string>();
	problem: string | null = null;
	readonly #counts = new Map<string, number>();

	constructor(text: string) {
		const open: string[] = [];
		const piece = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<&]*(?:&#\d+;[^"<&]*)*")*)\s*(\/?)>|([^<]+)/gy;
		let end = 0;
		for (let found = piece.exec(text); found; found = piece.exec(text)) {
			const [, close, tag = '', said = '', single, words] = found;
			end = piece.lastIndex;
			if (words !== undefined) {
				if (/&(?!#\d+;)/.test(words)) this.problem = `bare & in ${words}`;
				continue;
			}
			this.tags.add(tag);
			for (const [, name = ''] of said.matchAll(/\s([\w:-]+)="/g)) this.attributes.add(name);
			if (close) {
				if (open.pop() !== tag) this.problem = `</${tag}> closes nothing`;
			} else {
				this.#counts.set(tag, (this.#counts.get(tag) ?? 0) + 1);
				if (!single) open.push(tag);
			}
		}
		if (end !== text.length) this.problem = `stops at ${text.slice(end, end + 40)}`;
		if (open.length > 0) this.problem = `${open.join()} left open`;
	}

	count(tag: string): number {
		return this.#counts.get(tag) ?? 0;
	}
}
