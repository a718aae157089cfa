import { parseYaml } from 'obsidian';
import { readDay } from '../../../core/day';
import type { Goal } from '../../../core/goal/goal';
import { setProperties, type Changes } from '../../../core/note/properties';
import { clarityWords as words } from '../../../core/words/clarity';
import { SignsForm, TalkedForm } from '../../../ui/clarity/talked-form';
import type { Context } from '../context';
import { openPlain, type PlainModal } from './plain-modal';

async function save(context: Context, { path }: Goal, changes: Changes, modal: PlainModal): Promise<void> {
	const written = await context.notes.write(
		path,
		(text) => setProperties(text, changes, parseYaml),
		words.saved,
	);
	if (written.ok) modal.close();
}

/** `agreed` and `talked_about` of a therapy goal. */
export const openTalked = (context: Context, goal: Goal): void =>
	openPlain(context, words.talked.title, (modal) => {
		let { agreed } = goal;
		let day = goal.talkedAbout ?? context.today();
		return () => (
			<TalkedForm
				agreed={agreed}
				day={day}
				onChange={(changes) => {
					({ agreed = agreed, day = day } = changes);
					if (changes.agreed === null) agreed = null;
					modal.redraw();
				}}
				onSave={() => void save(context, goal, { agreed, talked_about: readDay(day) }, modal)}
				onCancel={modal.close}
			/>
		);
	});

/** `signs` of a therapy goal, one per line. */
export const openSigns = (context: Context, goal: Goal): void =>
	openPlain(context, words.signs.title, (modal) => {
		let signs = goal.signs.join('\n');
		const list = (): string[] =>
			signs
				.split('\n')
				.map((line) => line.trim())
				.filter((line) => line !== '');
		return () => (
			<SignsForm
				signs={signs}
				onChange={(typed) => {
					signs = typed;
					modal.redraw();
				}}
				onSave={() => void save(context, goal, { signs: list().length === 0 ? null : list() }, modal)}
				onCancel={modal.close}
			/>
		);
	});
