/** The because on its line: on a plate that interrupts the line, never over another label (look.md §4). */
import type { VNode } from 'preact';
import { LABEL } from '../../core/map/sizes';
import type { PlacedLabel, PlacedLine } from '../../core/map/picture';

const apart = (a: PlacedLabel, b: PlacedLabel): boolean =>
	Math.abs(a.x - b.x) * 2 >= a.width + b.width || Math.abs(a.y - b.y) * 2 >= a.height + b.height;

/** The labels of these lines, strongest first; one that would cover another is left out (tooltip and panel have it). */
export function labelsOf(lines: readonly PlacedLine[]): readonly PlacedLabel[] {
	const kept: PlacedLabel[] = [];
	for (const { label } of [...lines].sort((a, b) => (b.edge.strength ?? 0) - (a.edge.strength ?? 0)))
		if (label && kept.every((other) => apart(label, other))) kept.push(label);
	return kept;
}

export function Labels({ labels }: { readonly labels: readonly PlacedLabel[] }): VNode {
	return (
		<g class="groundwork-labels" aria-hidden="true">
			{labels.map(({ x, y, width, height, text }) => (
				<g
					key={`${x} ${y}`}
					class="groundwork-because"
					transform={`translate(${x - width / 2} ${y - height / 2})`}
				>
					<rect width={width} height={height} rx="3" />
					<text>
						{text.map((line, index) => (
							<tspan key={index} x={width / 2} y={12.5 + index * LABEL.line}>
								{line}
							</tspan>
						))}
					</text>
				</g>
			))}
		</g>
	);
}
