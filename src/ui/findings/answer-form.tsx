import type { VNode } from 'preact';
import { smartWords as words } from '../../core/words/smart';
import { DateField, Field, TextArea, TextField } from '../form/field';
import { Scale } from '../form/scale';

/** How one property is asked for. */
export interface AskedField {
	readonly property: string;
	readonly label: string;
	readonly as: 'date' | 'number' | 'text' | 'words' | 'scale';
}

/** Asks for one or a few properties. Everything may stay empty. */
export function AnswerForm(props: {
	readonly fields: readonly AskedField[];
	readonly values: Readonly<Record<string, string>>;
	readonly onChange: (property: string, value: string) => void;
	readonly onSave: () => void;
	readonly onCancel: () => void;
}): VNode {
	return (
		<form
			class="groundwork-form"
			onSubmit={(event) => {
				event.preventDefault();
				props.onSave();
			}}
		>
			{props.fields.map(({ property, label, as }) => {
				const given = {
					key: property,
					id: `groundwork-answer-${property}`,
					label,
					value: props.values[property] ?? '',
					onInput: (value: string) => props.onChange(property, value),
				};
				if (as === 'date') return <DateField {...given} />;
				if (as === 'words') return <TextArea {...given} />;
				if (as !== 'scale') return <TextField {...given} numeric={as === 'number'} />;
				return (
					<Field key={property} label={label} for={given.id}>
						<Scale
							id={given.id}
							value={given.value === '' ? null : Number(given.value)}
							onChange={(value) => given.onInput(value === null ? '' : String(value))}
							leave={words.actions['not-now']}
							unsaid={words.unsaid}
						/>
					</Field>
				);
			})}
			<div class="groundwork-form-foot">
				<button type="button" onClick={props.onCancel}>
					{words.cancel}
				</button>
				<button type="submit" class="mod-cta">
					{words.save}
				</button>
			</div>
		</form>
	);
}
