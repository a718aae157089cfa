import type { VNode } from 'preact';
import { AGREEMENTS, type Agreed } from '../../core/goal/goal';
import { clarityWords as words } from '../../core/words/clarity';
import { DateField, Field, TextArea } from '../form/field';
import { Form } from '../form/form';
import { Segments } from '../form/segments';

interface Buttons {
	readonly onSave: () => void;
	readonly onCancel: () => void;
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
		<Form cancel={words.cancel} save={words.save} onSave={props.onSave} onCancel={props.onCancel}>
			<Field label={words.talked.agreed}>
				<Segments
					label={words.talked.agreed}
					options={AGREEMENTS.map((value) => ({ value, label: words.talked.answers[value] }))}
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
		</Form>
	);
}

/** Small signs, one per line. */
export function SignsForm(
	props: Buttons & { readonly signs: string; readonly onChange: (signs: string) => void },
): VNode {
	return (
		<Form cancel={words.cancel} save={words.save} onSave={props.onSave} onCancel={props.onCancel}>
			<TextArea
				id="groundwork-signs"
				label={words.signs.ask}
				hint={words.signs.hint}
				value={props.signs}
				onInput={props.onChange}
			/>
		</Form>
	);
}
