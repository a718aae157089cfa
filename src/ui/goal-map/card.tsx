/** One card: life is crisp, outlined and square, therapy soft, filled and round (look.md §1, §4, §5). */
import type { VNode } from 'preact';
import { LETTERS, type Letters } from '../../core/goal/goal';
import type { MeasureText, PlacedCard } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import { iconShapes, type IconName } from '../icon';
import { faceOf, ghostWords } from './face';
import { secondLine } from './fit-line';
import { Still } from './still';

/** Sizes that differ between the map and the column on a phone; all in px. */
export interface CardLook {
	readonly icon: number;
	readonly iconX: { readonly life: number; readonly therapy: number };
	/** How far the icon's top stands above the first baseline. */
	readonly iconRise: number;
	readonly titleX: { readonly life: number; readonly therapy: number };
	/** Baseline of a single title line without a bar, from the middle of the card. */
	readonly drop: number;
	readonly metaGap: number;
	readonly metaSize: number;
	readonly barGap: number;
}
export const MAP_LOOK: CardLook = {
	icon: 15,
	iconX: { life: 12, therapy: 15 },
	iconRise: 12,
	titleX: { life: 34, therapy: 38 },
	drop: -3,
	metaGap: 15,
	metaSize: 11,
	barGap: 6,
};
export const COLUMN_LOOK: CardLook = {
	icon: 17,
	iconX: { life: 14, therapy: 18 },
	iconRise: 13,
	titleX: { life: 40, therapy: 44 },
	drop: -4,
	metaGap: 18,
	metaSize: 12,
	barGap: 7,
};

export interface CardProps {
	readonly card: PlacedCard;
	/** States as look.md §5 names them, e.g. "is-focused is-dimmed"; empty at rest. */
	readonly state: string;
	/** The one card that Tab reaches. */
	readonly current: boolean;
	readonly look: CardLook;
	readonly measure: MeasureText;
	/** In the column: what stands at the right where the goal itself has no value. */
	readonly value?: string;
	/** In the column, in focus: what stands instead of the second line and the value. */
	readonly second?: { readonly meta: string; readonly value: string | null };
	/** Its links, for those who hear the card. */
	readonly links?: string;
}

/** Five dots under the icon: filled is found, hollow is not found yet, a gap is not for this goal. */
function Marks({
	letters,
	x,
	y,
}: {
	readonly letters: Letters;
	readonly x: number;
	readonly y: number;
}): VNode {
	const dots = LETTERS.map((letter, index) =>
		letters[letter] === 'skipped' ? null : (
			<circle class={`is-${letters[letter]}`} cx={x + index * 4} cy={y} r="1.3" />
		),
	);
	return <g class="groundwork-marks">{dots}</g>;
}

export function MapIcon(props: { readonly name: IconName; x: number; y: number; size: number }): VNode {
	const { name, x, y, size } = props;
	return (
		<svg
			class="groundwork-map-icon"
			x={x}
			y={y}
			width={size}
			height={size}
			viewBox="0 0 24 24"
			aria-hidden="true"
		>
			{iconShapes(name)}
		</svg>
	);
}

function Shape({ card, kind }: { readonly card: PlacedCard; readonly kind: 'life' | 'therapy' }): VNode {
	const { width, height } = card;
	const round = kind === 'life' ? 4 : 18;
	return (
		<>
			<rect class="groundwork-goal-ring" x="-4" y="-4" width={width + 8} height={height + 8} rx={round + 4} />
			{kind === 'therapy' && <rect class="groundwork-goal-base" width={width} height={height} rx={round} />}
			<rect class="groundwork-goal-shape" x="0.5" y="0.5" width={width - 1} height={height - 1} rx={round} />
		</>
	);
}

/** Was the title too long for its lines? Then those who hear the card hear it in full. */
const isCut = (card: PlacedCard): boolean => card.titleLines.at(-1)?.endsWith('…') === true;

/** What a card says, with ghosts (a link without a note) beside goals. */
function sayings({ card, second, value }: CardProps) {
	const { node, ghost } = card;
	const face = node && faceOf(node);
	const kind = node?.goal.kind ?? 'life';
	const meta = second?.meta ?? face?.meta ?? ghostWords(ghost);
	return {
		kind,
		icon: face?.icon ?? 'link',
		meta,
		value: second ? second.value : (face?.value ?? value ?? null),
		share: face?.share ?? null,
		letters: face?.letters ?? null,
		before: face?.before ?? '',
		after: `${face?.after ?? ''}${isCut(card) ? ` ${node?.goal.title ?? ghost?.text ?? ''}.` : ''}`,
		mark: `is-${kind}${face?.putDown === true ? ' is-put-down' : ''}${ghost ? ' is-unresolved' : ''}`,
	} as const;
}

/** A card at its place. Clicks and pointers are handled by the drawing around it. */
export class Card extends Still<CardProps> {
	override render(): VNode {
		const { card, state, current, look, measure, links } = this.props;
		const says = sayings(this.props);
		const x = look.titleX[says.kind];
		const width = card.width - x - 12;
		const lines = card.titleLines.length === 0 ? [mapWords.noNote] : card.titleLines;
		const first = card.height / 2 + look.drop - (lines.length - 1) * 8 - (says.share === null ? 0 : 4);
		const second = first + (lines.length - 1) * 16 + look.metaGap;
		const line = secondLine(says.meta, says.value, width, look.metaSize, measure);
		const iconX = look.iconX[says.kind];
		return (
			<g
				class={`groundwork-goal ${says.mark} ${state}`}
				transform={`translate(${card.x} ${card.y})`}
				role="button"
				tabindex={current ? 0 : -1}
				data-key={card.key}
			>
				<text class="groundwork-spoken">{says.before}</text>
				<Shape card={card} kind={says.kind} />
				<MapIcon name={says.icon} x={iconX} y={first - look.iconRise} size={look.icon} />
				{says.letters && <Marks letters={says.letters} x={iconX + look.icon / 2 - 8} y={second - 4} />}
				<text class="groundwork-goal-title">
					{lines.map((text, index) => (
						<tspan key={index} x={x} y={first + index * 16}>
							{`${text} `}
						</tspan>
					))}
				</text>
				<text class="groundwork-goal-meta" x={x} y={second}>
					{line.meta}
				</text>
				{line.value !== null && (
					<text class="groundwork-goal-value" x={card.width - 12} y={second}>
						{line.value}
					</text>
				)}
				{(says.after || links) && <text class="groundwork-spoken">{`${says.after} ${links ?? ''}`}</text>}
				{says.share !== null && <Bar x={x} y={second + look.barGap} width={width} share={says.share} />}
			</g>
		);
	}
}

interface BarProps {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly share: number;
}

function Bar({ x, y, width, share }: BarProps): VNode {
	const full = Math.max(0, Math.min(1, share)) * width;
	return (
		<>
			<rect class="groundwork-goal-track" x={x} y={y} width={width} height="3" rx="1.5" />
			{full > 0 && <rect class="groundwork-goal-fill" x={x} y={y} width={full} height="3" rx="1.5" />}
		</>
	);
}
