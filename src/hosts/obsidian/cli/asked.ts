import type { CliData } from 'obsidian';
import { veil } from '../../../core/brief/veil';
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
	/** With private goals: for the brief, which leaves them out itself and has to know their names for that. */
	readonly whole: IndexView;
}

/** `today`, or the day of the clock. @throws {Said} */
export function dayAsked(given: CliData, context: Context): Day {
	const day = given['today'];
	const today = day === undefined ? context.today() : readDay(day);
	if (today === null) throw new Said(words.noDay);
	return today;
}

/** Values arrive as strings, a bare flag as `'true'`. @throws {Said} */
export function asked(given: CliData, context: Context): Asked {
	const today = dayAsked(given, context);
	const { metadataCache } = context.app;
	const whole = given['private'] === 'true' ? unveiledView(context.index) : context.index;
	// Nothing is private in the unveiled view, so this leaves it as it is.
	const index = publicView(
		whole,
		(link, from) => metadataCache.getFirstLinkpathDest(link, from)?.path ?? null,
		veil(whole.goals()),
	);
	return { given, today, index, whole };
}
