/** One line: weight says how much, a hollow end says not rated, corners say part of (look.md §4). */
import type { VNode } from 'preact';
import type { Flag, PlacedLine } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import { Still } from './still';

export type LineState = 'rest' | 'active' | 'quiet' | 'dimmed';

const RELATIONS = { serves: 'is-serves', part_of: 'is-part-of', practice: 'is-practice' } as const;

/** The classes of a line, shared by the map, the far picture and the legend. */
export function lineClass({ edge }: Pick<PlacedLine, 'edge'>, state: LineState): string {
	const strength = edge.relation === 'serves' ? ` is-strength-${edge.strength ?? 'unrated'}` : '';
	const problem = edge.resolved && edge.problem === undefined ? '' : ' is-unresolved';
	return `groundwork-edge ${RELATIONS[edge.relation]}${strength}${problem}${state === 'rest' ? '' : ` is-${state}`}`;
}

/** What is unusual about a line, in words; empty where nothing is. It is kept and drawn all the same. */
export const unusual = ({ edge }: Pick<PlacedLine, 'edge'>, flags: readonly Flag[] = []): string =>
	flags
		.filter(({ from, to }) => from === edge.from && to === edge.to)
		.map(({ is }) => mapWords.unusual[is])
		.join(', ');

/** "X serves Y (a lot): because", the whole sentence for tooltip, label and panel. */
export function spokenLine(
	line: Pick<PlacedLine, 'edge'>,
	from: string,
	to: string,
	flags?: readonly Flag[],
): string {
	const { edge } = line;
	const odd = unusual(line, flags);
	const after = odd && ` (${odd})`;
	if (edge.relation === 'part_of') return mapWords.linePartOf(from, to) + after;
	if (edge.relation === 'practice') return mapWords.linePractice(from, to) + after;
	return mapWords.lineServes(from, to, mapWords.strengths[edge.strength ?? 0], edge.because) + after;
}

/** The end of a line: a dot on the card's edge, or a small open arrow for `part_of`. */
export function lineEnd(line: Pick<PlacedLine, 'edge' | 'heading' | 'end'>): VNode {
	const { x, y } = line.end;
	if (line.edge.relation !== 'part_of') return <circle class="groundwork-edge-end" cx={x} cy={y} r="3" />;
	const back = -4 * line.heading;
	const path = `M${x + back} ${y - 3.5}L${x} ${y}L${x + back} ${y + 3.5}`;
	return <path class="groundwork-edge-end" d={path} />;
}

interface LineProps {
	readonly line: PlacedLine;
	readonly index: number;
	readonly state: LineState;
	readonly spoken: string;
}

export class Line extends Still<LineProps> {
	override render(): VNode {
		const { line, index, state, spoken } = this.props;
		return (
			<g class={lineClass(line, state)} data-line={index}>
				<title>{spoken}</title>
				<path class="groundwork-edge-hit" d={line.path} />
				<path class="groundwork-edge-line" d={line.path} />
				{lineEnd(line)}
			</g>
		);
	}
}
