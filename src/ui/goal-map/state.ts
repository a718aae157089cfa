/** What a person chose on the map. Kept in the view state, so it survives a restart; read with care. */
import type { Kind, Path } from '../../core/goal/goal';

export interface MapState {
	readonly mode: 'map' | 'list';
	readonly query: string;
	/** Area slugs or words; empty means all. */
	readonly areas: readonly string[];
	/** Open: neither done nor let go, which are folded unless all are shown. */
	readonly status: 'open' | 'active' | 'all';
	readonly kind: Kind | 'both';
	/** Any goal of the thread that is shown alone. */
	readonly thread: Path | null;
	readonly focus: Path | null;
	/** The focus goes along with the note that is open. */
	readonly follow: boolean;
	/** Is the panel open? Null: as the width allows. */
	readonly panel: boolean | null;
}

export const REST: MapState = {
	mode: 'map',
	query: '',
	areas: [],
	status: 'open',
	kind: 'both',
	thread: null,
	focus: null,
	follow: false,
	panel: null,
};

const oneOf = <T extends string>(value: unknown, known: readonly T[], rest: T): T =>
	known.find((one) => one === value) ?? rest;
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The map's state from whatever the workspace stored; what cannot be read falls back to rest. */
export function readState(stored: Readonly<Record<string, unknown>>): MapState {
	return {
		mode: oneOf(stored['mode'], ['map', 'list'], REST.mode),
		query: text(stored['query']) ?? '',
		areas: Array.isArray(stored['areas'])
			? stored['areas'].filter((area): area is string => typeof area === 'string')
			: [],
		status: oneOf(stored['status'], ['open', 'active', 'all'], REST.status),
		kind: oneOf(stored['kind'], ['both', 'life', 'therapy'], REST.kind),
		thread: text(stored['thread']),
		focus: text(stored['focus']),
		follow: stored['follow'] === true,
		panel: typeof stored['panel'] === 'boolean' ? stored['panel'] : null,
	};
}

/** Has anything been filtered away? Focus and search only dim. */
export function isFiltered(state: MapState): boolean {
	return state.areas.length > 0 || state.status !== 'open' || state.kind !== 'both' || state.thread !== null;
}
