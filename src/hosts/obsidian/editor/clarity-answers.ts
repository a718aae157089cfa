/** What the four quiet questions have for an answer; an empty one is an empty place (domain.md §6.6). */
import type { Goal } from '../../../core/goal/goal';
import { outline, sectionOf } from '../../../core/note/outline';
import { dayWords } from '../../../core/progress/day-words';
import { clarityWords as words } from '../../../core/words/clarity';
import { headingWords } from '../../../core/words/template';
import type { Clarity } from '../../../ui/clarity/clarities';
import type { Context } from '../context';
import { openCheckIn } from '../modals/check-in';
import { openSigns, openTalked } from '../modals/talked';

/** Where "In my own words" stands in the text, and whether anything is written there. */
export function ownWords(text: string): { readonly at: number; readonly filled: boolean } | null {
	const shape = outline(text);
	const section = sectionOf(shape, headingWords.own);
	if (!section) return null;
	const lines = shape.lines.slice(section.first, section.ownEnd);
	const first = shape.lines[section.first];
	return { at: first?.from ?? section.heading.to, filled: lines.some((line) => line.text.trim() !== '') };
}

/** "21 November, in the journal"; empty where it never came up. */
function lastUp(context: Context, goal: Goal): string {
	const { lastActive, checkIns } = context.standing(goal.path);
	if (lastActive === null) return '';
	const day = dayWords(lastActive, context.today());
	const own = checkIns.some((one) => one.own && one.day === lastActive);
	return own ? day : words.inJournal(day);
}

export function answers(context: Context, goal: Goal, text: string): Readonly<Record<Clarity, string>> {
	const { talkedAbout } = context.standing(goal.path);
	const [sign = ''] = goal.signs;
	return {
		named: ownWords(text)?.filled === true ? words.yes : '',
		together: talkedAbout === null ? '' : dayWords(talkedAbout, context.today()),
		alive: lastUp(context, goal),
		noticing: sign !== '' && context.settings().discreet ? words.hidden : sign,
	};
}

/** Opens what a question asks about; `write` goes to the place for the person's own words. */
export function openClarity(context: Context, goal: Goal, clarity: Clarity, write: () => void): void {
	if (clarity === 'together') openTalked(context, goal);
	else if (clarity === 'noticing') openSigns(context, goal);
	else if (clarity === 'alive') openCheckIn(context, { path: goal.path });
	else write();
}
