import type { VNode } from 'preact';
import { MEASURES } from '../../core/goal/goal';
import { createWords as words } from '../../core/words/create';
import { DateField, Field, TextField } from '../form/field';
import { Scale } from '../form/scale';
import { Select } from '../form/select';
import { Amounts } from './amounts';
import { AreaField } from './area-field';
import type { LifeDraft } from './draft';
import type { FieldsProps } from './fields-props';
import { More } from './more';

/** Why, how sure, and what could come next. */
function Answers({ id, draft, change }: FieldsProps<LifeDraft>): VNode {
	return (
		<>
			<TextField
				id={`${id}-why`}
				label={words.why}
				placeholder={words.optional}
				value={draft.why}
				onInput={(why) => change({ why })}
			/>
			<Field label={words.confidence} for={`${id}-sure`}>
				<Scale
					id={`${id}-sure`}
					value={draft.confidence}
					leave={words.notNow}
					unsaid={words.unsaid}
					onChange={(confidence) => change({ confidence })}
				/>
			</Field>
			<TextField
				id={`${id}-next`}
				label={words.nextStep}
				placeholder={words.nextStepHint}
				value={draft.nextStep}
				onInput={(nextStep) => change({ nextStep })}
			/>
		</>
	);
}

type Props = FieldsProps<LifeDraft>;

const MeasuredBy = ({ id, draft, change }: Props): VNode => (
	<Field label={words.measure} for={`${id}-measure`}>
		<Select
			id={`${id}-measure`}
			options={(['', ...MEASURES] as const).map((value) => ({ value, label: words.measures[value] }))}
			value={draft.measure}
			onChange={(next) => change({ measure: MEASURES.find((known) => known === next) ?? '' })}
		/>
	</Field>
);

const Days = ({ id, draft, change }: Props): VNode => (
	<>
		<DateField id={`${id}-due`} label={words.due} value={draft.due} onInput={(due) => change({ due })} />
		<DateField
			id={`${id}-review`}
			label={words.review}
			value={draft.review}
			onInput={(review) => change({ review })}
		/>
	</>
);

/** Area, measure and days; in a half of "both" the area stands in the half itself, so the rest fits one row. */
function Frame(props: Props): VNode {
	if (props.bare === true)
		return (
			<>
				<div class="groundwork-columns is-three">
					<MeasuredBy {...props} />
					<Days {...props} />
				</div>
				<Amounts {...props} />
			</>
		);
	return (
		<>
			<div class="groundwork-columns">
				<AreaField
					id={`${props.id}-area`}
					areas={props.areas.life}
					value={props.draft.area ?? ''}
					onChange={(area) => props.change({ area })}
				/>
				<MeasuredBy {...props} />
			</div>
			<Amounts {...props} />
			<div class="groundwork-columns">
				<Days {...props} />
			</div>
		</>
	);
}

/** The few questions of a life goal. Each may stay empty. */
export const LifeFields = (props: Props): VNode => (
	<>
		<Frame {...props} />
		<Answers {...props} />
		<More {...props} />
	</>
);
