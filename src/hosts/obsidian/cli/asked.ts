import type { CliData } from 'obsidian';
import { readDay } from '../../../core/day';
import type { Day } from '../../../core/goal/goal';
import { publicView, unveiledView, type IndexView } from '../../../core/index/view';
import { appCliWords as words } from '../../../core/words/app-cli';
import type { Context } from '../context';

/** A sentence instead of an answer. */
export class Said extends Error {}

/** What every verb can be asked. */
export interface Asked {
	readonly given: CliData;
	readonly today: Day;
	/** Without private goals, unless they were asked for (decision 25). */
	readonly index: IndexView;
}

/** Values arrive as strings, a bare flag as `'true'`. @throws {Said} */
export function asked(given: CliData, context: Context): Asked {
	const day = given['today'];
	const today = day === undefined ? context.today() : readDay(day);
	if (today === null) throw new Said(words.noDay);
	const { metadataCache } = context.app;
	const index =
		given['private'] === 'true'
			? unveiledView(context.index)
			: publicView(
					context.index,
					(link, from) => metadataCache.getFirstLinkpathDest(link, from)?.path ?? null,
				);
	return { given, today, index };
}
