import type { VNode } from 'preact';
import { PERIODS } from '../../core/goal/goal';
import { createWords as words } from '../../core/words/create';
import { Field, TextArea, TextField } from '../form/field';
import type { Option } from '../form/segments';
import { Select } from '../form/select';
import type { LifeDraft } from './draft';
import type { FieldsProps } from './fields-props';

const PER_OPTIONS: readonly Option<string>[] = PERIODS.map((value) => ({ value, label: words.pers[value] }));

/** What a measure asks for; a measure that asks nothing says in one line what it means. */
export function Amounts({ id, draft, change }: FieldsProps<LifeDraft>): VNode | null {
	const { measure } = draft;
	const unit = (
		<TextField
			id={`${id}-unit`}
			label={words.unit}
			value={draft.unit}
			onInput={(next) => change({ unit: next })}
		/>
	);
	const to = (label: string): VNode => (
		<TextField
			id={`${id}-to`}
			label={label}
			numeric
			value={draft.to}
			onInput={(next) => change({ to: next })}
		/>
	);
	if (measure === 'number')
		return (
			<div class="groundwork-columns is-three">
				<TextField
					id={`${id}-from`}
					label={words.from}
					numeric
					value={draft.from}
					onInput={(from) => change({ from })}
				/>
				{to(words.to)}
				{unit}
			</div>
		);
	if (measure === 'rhythm' || measure === 'limit')
		return (
			<div class="groundwork-columns is-three">
				{to(measure === 'rhythm' ? words.times : words.atMost)}
				<Field label={words.per} for={`${id}-per`}>
					<Select
						id={`${id}-per`}
						options={PER_OPTIONS}
						value={draft.per}
						onChange={(next) => change({ per: PERIODS.find((per) => per === next) ?? 'week' })}
					/>
				</Field>
				{unit}
			</div>
		);
	if (measure === 'steps')
		return (
			<TextArea
				id={`${id}-steps`}
				label={words.steps}
				hint={words.measureHints.steps}
				value={draft.steps}
				onInput={(steps) => change({ steps })}
			/>
		);
	return measure === '' ? null : <p class="groundwork-hint">{words.measureHints[measure]}</p>;
}
