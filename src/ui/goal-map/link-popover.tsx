/** How much, and because: the small popover of a line. Nothing is written before *Link* or Enter. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Strength } from '../../core/goal/goal';
import { mapWords } from '../../core/words';
import { useUniqueId } from '../use-id';
import type { GoalMapProps } from './props';
import type { Asking, HandState } from './use-hand';
import type { Model } from './use-model';
import type { Size } from './view-box';

const STRENGTHS: readonly Strength[] = [1, 2, 3];

interface PopoverProps {
	readonly asking: Asking;
	readonly heading: string;
	/** False where the because is veiled: it is neither shown nor changed. */
	readonly open: boolean;
	readonly size: Size;
	readonly onSave: (strength: Strength | null, because: string | null) => void;
	readonly onRemove: () => void;
	readonly onLeave: () => void;
}

function HowMuch(props: {
	id: string;
	value: Strength | null;
	set: (value: Strength | null) => void;
}): VNode {
	return (
		<div class="groundwork-segments" role="group" aria-labelledby={props.id}>
			{STRENGTHS.map((strength) => (
				<button
					key={strength}
					type="button"
					class={props.value === strength ? 'is-active' : ''}
					aria-pressed={props.value === strength}
					onClick={() => props.set(props.value === strength ? null : strength)}
				>
					{mapWords.strengths[strength]}
				</button>
			))}
		</div>
	);
}

const WIDTH = 300;
const HEIGHT = 190;

/** Keeps the popover inside the map. */
function place(el: HTMLElement, at: Asking['at'], size: Size): void {
	const x = Math.max(8, Math.min(at.x + 8, size.width - WIDTH - 8));
	const y = Math.max(8, Math.min(at.y + 8, size.height - HEIGHT - 8));
	el.style.setProperty('--groundwork-x', `${x}px`);
	el.style.setProperty('--groundwork-y', `${y}px`);
}

function LinkPopover(props: PopoverProps): VNode {
	const { asking, open } = props;
	const edge = asking.line?.edge;
	const [strength, setStrength] = useState<Strength | null>(edge?.strength ?? null);
	const [because, setBecause] = useState(edge?.because ?? '');
	const box = useRef<HTMLDivElement>(null);
	const id = useUniqueId();
	const serves = asking.relation === 'serves';
	useLayoutEffect(() => {
		const el = box.current;
		if (!el) return;
		place(el, asking.at, props.size);
		(el.querySelector<HTMLElement>('input') ?? el.querySelector<HTMLElement>('button'))?.focus();
	}, [asking]);
	const save = (event: Event): void => {
		event.preventDefault();
		props.onSave(strength, because.trim() === '' ? null : because.trim());
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		event.stopPropagation();
		if (event.key === 'Escape') props.onLeave();
	};
	return (
		<div ref={box} class="groundwork-popover" role="dialog" aria-labelledby={id} onKeyDown={onKeyDown}>
			<form onSubmit={save}>
				<p id={id} class="groundwork-popover-heading">
					{props.heading}
				</p>
				{serves && <HowMuch id={id} value={strength} set={setStrength} />}
				{serves && open && (
					<label class="groundwork-popover-because">
						{mapWords.because}
						<input
							type="text"
							value={because}
							placeholder={mapWords.becauseHint}
							onInput={(event) => setBecause(event.currentTarget.value)}
						/>
					</label>
				)}
				<div class="groundwork-choices">
					{serves && <button type="submit">{edge ? mapWords.save : mapWords.link}</button>}
					<button type="button" class="groundwork-quiet-button" onClick={props.onLeave}>
						{mapWords.cancel}
					</button>
					{edge && (
						<button type="button" class="groundwork-quiet-button" onClick={props.onRemove}>
							{mapWords.removeLink}
						</button>
					)}
				</div>
			</form>
		</div>
	);
}

/** The popover for what is being asked, wired to the host. */
export function Ask(props: { model: Model; hand: HandState; given: GoalMapProps; size: Size }): VNode | null {
	const { model, hand, given, size } = props;
	const { asking } = hand;
	if (!asking) return null;
	const { from, to, relation, line } = asking;
	const title = (key: string): string => model.titles.get(key) ?? '';
	const done = (): void => hand.set({ asking: null, current: from, keyed: true });
	const hidden = [from, to].some((key) => {
		const goal = model.cards.get(key)?.node?.goal;
		return goal?.private === true || (given.discreet && goal?.kind === 'therapy');
	});
	const seen = line && { strength: line.edge.strength, ...(hidden ? {} : { because: line.edge.because }) };
	const edit = { from, to, relation, seen, strength: null };
	const heading = relation === 'serves' ? mapWords.linkHeading : mapWords.practiceHeading;
	return (
		<LinkPopover
			key={`${from}>${to}`}
			asking={asking}
			heading={heading(title(from), title(to))}
			open={!hidden}
			size={size}
			onLeave={done}
			onRemove={() => {
				done();
				if (line) given.actions.unlink({ ...edit, to: line.edge.to });
			}}
			onSave={(strength, because) => {
				done();
				given.actions.link({ ...edit, strength, ...(hidden ? {} : { because }) });
			}}
		/>
	);
}
