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

/** The article's three questions, and what some goals want to say: folded, because most notes go without. */
export function More({ id, draft, change, goals }: FieldsProps<LifeDraft>): VNode {
	const bigger = goals.filter(({ kind }) => kind === 'life');
	const parent = bigger.find(({ path }) => path === draft.partOf);
	const pick = (partOf: Path | null): void => change({ partOf });
	return (
		<details class="groundwork-more">
			<summary>{words.more}</summary>
			<div class="groundwork-form">
				<TextArea
					id={`${id}-long`}
					label={words.howLong}
					value={draft.howLong}
					onInput={(howLong) => change({ howLong })}
				/>
				<TextArea
					id={`${id}-ready`}
					label={words.candidate}
					value={draft.candidate}
					onInput={(candidate) => change({ candidate })}
				/>
				<TextArea
					id={`${id}-have`}
					label={words.experience}
					value={draft.experience}
					onInput={(experience) => change({ experience })}
				/>
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
							<button
								type="button"
								class="clickable-icon"
								aria-label={words.remove}
								onClick={() => pick(null)}
							>
								<Icon name="x" />
							</button>
						</span>
					)}
				</Field>
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
