import type { VNode } from 'preact';
import type { Agreed } from '../../core/goal/goal';
import { AGREEMENTS } from '../../core/goal/goal';
import { clarityWords as words } from '../../core/words/clarity';
import { DateField, Field, TextArea } from '../form/field';
import { Segments } from '../form/segments';

const OPTIONS = AGREEMENTS.map((value) => ({ value, label: words.talked.answers[value] }));

interface Buttons {
	readonly onSave: () => void;
	readonly onCancel: () => void;
}

function Foot({ onCancel }: Pick<Buttons, 'onCancel'>): VNode {
	return (
		<div class="groundwork-form-foot">
			<span class="groundwork-modal-note" />
			<button type="button" onClick={onCancel}>
				{words.cancel}
			</button>
			<button type="submit" class="mod-cta">
				{words.save}
			</button>
		</div>
	);
}

/** Whether you two aim at the same thing, and when you last talked about it. Both may stay empty. */
export function TalkedForm(
	props: Buttons & {
		readonly agreed: Agreed | null;
		readonly day: string;
		readonly onChange: (changes: { agreed?: Agreed | null; day?: string }) => void;
	},
): VNode {
	return (
		<form
			class="groundwork-form"
			onSubmit={(event) => {
				event.preventDefault();
				props.onSave();
			}}
		>
			<Field label={words.talked.agreed}>
				<Segments
					label={words.talked.agreed}
					options={OPTIONS}
					value={props.agreed}
					onChange={(agreed) => props.onChange({ agreed })}
				/>
			</Field>
			<DateField
				id="groundwork-talked-day"
				label={words.talked.day}
				value={props.day}
				onInput={(day) => props.onChange({ day })}
			/>
			<Foot onCancel={props.onCancel} />
		</form>
	);
}

/** Small signs, one per line. */
export function SignsForm(
	props: Buttons & { readonly signs: string; readonly onChange: (signs: string) => void },
): VNode {
	return (
		<form
			class="groundwork-form"
			onSubmit={(event) => {
				event.preventDefault();
				props.onSave();
			}}
		>
			<TextArea
				id="groundwork-signs"
				label={words.signs.ask}
				hint={words.signs.hint}
				value={props.signs}
				onInput={props.onChange}
			/>
			<Foot onCancel={props.onCancel} />
		</form>
	);
}
