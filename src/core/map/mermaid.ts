/** The map as Mermaid text: a flowchart from left to right, words escaped, no directives, no styles, no links. */
import { mapWords } from '../words/map';
import type { Picture, PlacedCard, PlacedLine } from './picture';

const PLAIN = /[^\p{L}\p{M}\p{N} .,'’…–-]/gu;

/** Quoted text in which every sign that could mean something is a number, so that it never does. */
function quoted(text: string): string {
	const words = text.replace(/\s+/g, ' ').trim();
	return `"${words.replace(PLAIN, (sign) => `#${sign.codePointAt(0) ?? 63};`) || '…'}"`;
}

function node(card: PlacedCard, id: string): string {
	const words = quoted(card.node?.goal.title ?? (card.ghost?.text || mapWords.noNote));
	return card.node?.goal.kind === 'therapy'
		? `${id}([${words}])`
		: card.ghost
			? `${id}{{${words}}}`
			: `${id}[${words}]`;
}

function line({ edge }: PlacedLine, from: string, to: string): string {
	if (edge.relation === 'part_of') return `${from} -. ${quoted(mapWords.partOf)} .-> ${to}`;
	if (edge.relation === 'practice') return `${from} -. ${quoted(mapWords.practice)} .-> ${to}`;
	const words = [mapWords.strengths[edge.strength ?? 0], edge.because?.trim() ?? ''].filter(
		(part) => part !== '',
	);
	const label = quoted(words.join(': '));
	return edge.strength === 3 ? `${from} == ${label} ==> ${to}` : `${from} -- ${label} --> ${to}`;
}

/** Expects a picture (its cards give the order). Leaves a Mermaid flowchart that ends in a line break. */
export function mermaid(picture: Picture): string {
	const id = new Map(picture.cards.map((card, index) => [card.key, `g${index}`]));
	const group = (name: string, title: string, cards: readonly PlacedCard[]): string[] =>
		cards.length === 0
			? []
			: [
					`\tsubgraph ${name}[${quoted(title)}]`,
					...cards.map((card) => `\t\t${node(card, id.get(card.key)!)}`),
					'\tend',
				];
	const lanes = picture.lanes.flatMap((lane) => {
		const cards = picture.cards.filter((card) => card.lane === lane.index);
		return group(`lane${lane.index}`, mapWords.lanes[lane.kind], cards);
	});
	const alone = picture.cards.filter((card) => card.lane === null);
	const lines = picture.lines.map((one) => `\t${line(one, id.get(one.fromKey)!, id.get(one.toKey)!)}`);
	return ['flowchart LR', ...lanes, ...group('alone', mapWords.bucket, alone), ...lines, ''].join('\n');
}
