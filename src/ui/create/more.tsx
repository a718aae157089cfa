import type { VNode } from 'preact';
import type { Path } from '../../core/goal/goal';
import { createWords as words } from '../../core/words/create';
import { Field, TextArea } from '../form/field';
import { Segments } from '../form/segments';
import { Icon } from '../icon';
import type { LifeDraft } from './draft';
import type { FieldsProps } from './fields-props';
import { GoalPicker } from './goal-picker';
import { STRENGTH_OPTIONS } from './picked';

type Props = FieldsProps<LifeDraft>;

/** The article's three questions, reworded for any area (domain.md §6.5). */
const QUESTIONS = ['howLong', 'candidate', 'experience'] as const;

/** The bigger goal it is a step of: one, found by its words. */
function PartOf({ id, draft, change, goals }: Props): VNode {
	const bigger = goals.filter(({ kind }) => kind === 'life');
	const parent = bigger.find(({ path }) => path === draft.partOf);
	const pick = (partOf: Path | null): void => change({ partOf });
	return (
		<Field label={words.partOf} for={`${id}-part`}>
			{parent === undefined ? (
				<GoalPicker
					id={`${id}-part`}
					label={words.addPartOf}
					goals={bigger}
					onPick={({ path }) => pick(path)}
				/>
			) : (
				<span class="groundwork-chip">
					{parent.title}
					<button type="button" class="clickable-icon" aria-label={words.remove} onClick={() => pick(null)}>
						<Icon name="x" />
					</button>
				</span>
			)}
		</Field>
	);
}

/** The three questions, and what some goals want to say: folded, because most notes go without. */
export function More(props: Props): VNode {
	const { id, draft, change } = props;
	return (
		<details class="groundwork-more">
			<summary>{words.more}</summary>
			<div class="groundwork-form">
				{QUESTIONS.map((question) => (
					<TextArea
						key={question}
						id={`${id}-${question}`}
						label={words[question]}
						value={draft[question]}
						onInput={(answer) => change({ [question]: answer })}
					/>
				))}
				<PartOf {...props} />
				<Field label={words.importance}>
					<Segments
						label={words.importance}
						options={STRENGTH_OPTIONS}
						value={draft.importance}
						onChange={(importance) => change({ importance })}
					/>
				</Field>
			</div>
		</details>
	);
}
