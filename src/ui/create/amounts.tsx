import type { VNode } from 'preact';
import { PERIODS } from '../../core/goal/goal';
import { createWords as words } from '../../core/words/create';
import { Field, TextArea, TextField } from '../form/field';
import { Select } from '../form/select';
import type { LifeDraft } from './draft';
import type { FieldsProps } from './fields-props';

type Props = FieldsProps<LifeDraft>;

const To = ({ id, draft, change, label }: Props & { readonly label: string }): VNode => (
	<TextField id={`${id}-to`} label={label} numeric value={draft.to} onInput={(to) => change({ to })} />
);
const Unit = ({ id, draft, change }: Props): VNode => (
	<TextField id={`${id}-unit`} label={words.unit} value={draft.unit} onInput={(unit) => change({ unit })} />
);
const From = ({ id, draft, change }: Props): VNode => (
	<TextField
		id={`${id}-from`}
		label={words.from}
		numeric
		value={draft.from}
		onInput={(from) => change({ from })}
	/>
);
const Per = ({ id, draft, change }: Props): VNode => (
	<Field label={words.per} for={`${id}-per`}>
		<Select
			id={`${id}-per`}
			options={PERIODS.map((value) => ({ value, label: words.pers[value] }))}
			value={draft.per}
			onChange={(next) => change({ per: PERIODS.find((per) => per === next) ?? 'week' })}
		/>
	</Field>
);

/** What a measure asks for; a measure that asks nothing says in one line what it means. */
export function Amounts(props: Props): VNode | null {
	const { id, draft, change } = props;
	const { measure } = draft;
	if (measure === 'number' || measure === 'rhythm' || measure === 'limit')
		return (
			<div class="groundwork-columns is-three">
				{measure === 'number' ? <From {...props} /> : null}
				<To {...props} label={{ number: words.to, rhythm: words.times, limit: words.atMost }[measure]} />
				{measure === 'number' ? null : <Per {...props} />}
				<Unit {...props} />
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
