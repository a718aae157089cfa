/** Names of the lanes and of the bucket, with how many stand in them. */
import type { VNode } from 'preact';
import type { Picture } from '../../core/map/picture';
import { mapWords } from '../../core/words';

const EDGE = 28;

function Name(props: {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly count: number;
}): VNode {
	return (
		<text class="groundwork-lane-name" x={props.x} y={props.y}>
			{`${props.text} `}
			<tspan class="groundwork-lane-count" dx="4">
				{props.count}
			</tspan>
		</text>
	);
}

/** Drawn under everything else; the bucket is a place at the foot, not a fault. */
export function Lanes({ picture, dimmed }: { readonly picture: Picture; readonly dimmed: boolean }): VNode {
	const { bucket } = picture;
	return (
		<>
			<g class="groundwork-lanes">
				{picture.lanes.map((lane) => (
					<Name key={lane.index} x={lane.x} y={lane.y} text={mapWords.lanes[lane.kind]} count={lane.count} />
				))}
			</g>
			{bucket && (
				<g class={`groundwork-bucket${dimmed ? ' is-dimmed' : ''}`}>
					<line x1={EDGE} x2={bucket.right} y1={bucket.y} y2={bucket.y} />
					<Name x={EDGE} y={bucket.y + 24} text={mapWords.bucket} count={bucket.count} />
				</g>
			)}
		</>
	);
}
