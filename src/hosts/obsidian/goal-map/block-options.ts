/** The options of a `groundwork-map` block: `focus: Run 5 km`, `area: fitness, work`, `depth: 2`, one a line. */
import { areaSlug } from '../../../core/goal/areas';
import { readLink } from '../../../core/goal/links';

export interface BlockOptions {
	/** A link target or a title. */
	readonly focus: string | null;
	readonly areas: readonly string[];
	/** Lines away from the focus; null for everything that leads there. */
	readonly depth: number | null;
}

const cleaned = (text: string): string => text.trim().replace(/^["']|["']$/g, '');

/** Reads what it understands and leaves the rest alone. */
export function readBlock(source: string): BlockOptions {
	const said = new Map(
		source.split(/\r?\n/).flatMap((line): [string, string][] => {
			const [, name, value] = /^\s*(\w+)\s*:\s*(\S.*)$/.exec(line) ?? [];
			return name === undefined || value === undefined ? [] : [[name.toLowerCase(), cleaned(value)]];
		}),
	);
	const focus = said.get('focus') ?? null;
	const depth = Number(said.get('depth') ?? Number.NaN);
	const areas = (said.get('area') ?? said.get('areas') ?? '').replace(/^\[|\]$/g, '').split(',');
	return {
		focus: focus === null ? null : (readLink(focus)?.target ?? focus),
		areas: areas.map((area) => areaSlug(cleaned(area))).filter((area) => area !== ''),
		depth: Number.isInteger(depth) && depth >= 0 ? depth : null,
	};
}
