/** What the person is doing right now: hovering, walking with keys, pulling a line, filling in a link. Never stored. */
import { useMemo, useState } from 'preact/hooks';
import type { Relation } from '../../core/index/facts';
import type { PlacedLine, Point } from '../../core/map/picture';

/** A line being made: by keyboard or menu (`at` is null) or pulled with the pointer. */
export interface Pulling {
	readonly from: string;
	readonly at: Point | null;
}

/** The popover that asks how much and why. */
export interface Asking {
	readonly from: string;
	readonly to: string;
	readonly relation: Relation;
	/** The line as it stands; null for a new one. */
	readonly line: PlacedLine | null;
	/** px within the body of the map. */
	readonly at: Point;
}

export interface Hand {
	/** Card the pointer is on, or line by its index. */
	readonly hover: string | number | null;
	/** The card that Tab reaches, or null for the first. */
	readonly current: string | null;
	/** Does `current` hold the keyboard right now? */
	readonly keyed: boolean;
	readonly pulling: Pulling | null;
	readonly asking: Asking | null;
}

export const IDLE: Hand = { hover: null, current: null, keyed: false, pulling: null, asking: null };

export interface HandState extends Hand {
	/** Takes in changes; nothing is drawn where nothing changed. */
	set(changes: Partial<Hand>): void;
}

export function useHand(): HandState {
	const [hand, change] = useState(IDLE);
	const set = useMemo(
		() =>
			(changes: Partial<Hand>): void =>
				change((now) =>
					Object.entries(changes).every(([key, value]) => now[key as keyof Hand] === value)
						? now
						: { ...now, ...changes },
				),
		[],
	);
	return { ...hand, set };
}
