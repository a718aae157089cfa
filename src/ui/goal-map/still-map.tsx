/** The map in a note: drawn whole, nothing to press but the cards. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Path } from '../../core/goal/goal';
import type { MapGraph, MeasureText } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import { Drawing } from './drawing';
import { keyOf } from './key-of';
import { IDLE } from './use-hand';
import { modelOf } from './use-model';

export interface StillMapProps {
	/** Already veiled and filtered. */
	readonly graph: MapGraph;
	readonly focus: Path | null;
	readonly measure: MeasureText;
	readonly onOpen: (path: Path, event: MouseEvent | KeyboardEvent) => void;
}

export function StillMap({ graph, focus, measure, onOpen }: StillMapProps): VNode {
	const model = useMemo(() => modelOf(graph, focus, measure), [graph, focus, measure]);
	if (graph.nodes.length === 0) return <p class="groundwork-muted">{mapWords.nothingMatches}</p>;
	const open = (event: MouseEvent | KeyboardEvent): void => {
		const key = keyOf(event.target);
		if (key && model.cards.get(key)?.node) onOpen(key, event);
	};
	return (
		<div
			class="groundwork-map-block"
			onClick={open}
			onKeyDown={(event) => {
				if (event.key === 'Enter') open(event);
			}}
		>
			<Drawing model={model} hand={IDLE} measure={measure} painted={null} current={null} zoom={1} />
		</div>
	);
}
