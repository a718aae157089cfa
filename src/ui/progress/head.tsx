/** "4 active · 2 moved this month", check in, and what filters. No percent, no total bar. */
import type { VNode } from 'preact';
import type { Summary } from '../../core/progress/summary';
import { progressWords as words } from '../../core/words';
import type { Option } from '../form/segments';
import { Select } from '../form/select';
import { Icon } from '../icon';
import type { ProgressActions } from './card';
import { GROUPS, SORTS, STATUS_CHOICES, type Choice } from './choice';

export interface HeadProps {
	readonly summary: Summary;
	readonly choice: Choice;
	readonly areas: readonly Option<string>[];
	readonly actions: ProgressActions;
	readonly onChoose: (changes: Partial<Choice>) => void;
}

const options = <T extends string>(list: readonly T[], labels: Readonly<Record<T, string>>): Option<T>[] =>
	list.map((value) => ({ value, label: labels[value] }));

function Filters({ choice, areas, onChoose }: HeadProps): VNode {
	const { status, sort, group, area } = choice;
	return (
		<div class="groundwork-filters">
			{areas.length ? (
				<Select
					id="groundwork-filter-area"
					label={words.area}
					options={[{ value: '', label: words.allAreas }, ...areas]}
					value={area}
					onChange={(value) => onChoose({ area: value })}
				/>
			) : null}
			<Select
				id="groundwork-filter-status"
				label={words.status}
				options={options(STATUS_CHOICES, words.statuses)}
				value={status}
				onChange={(value) => onChoose({ status: value as Choice['status'] })}
			/>
			<Select
				id="groundwork-sort"
				label={words.sort}
				options={options(SORTS, words.sorts)}
				value={sort}
				onChange={(value) => onChoose({ sort: value as Choice['sort'] })}
			/>
			<Select
				id="groundwork-group"
				label={words.group}
				options={options(GROUPS, words.groups)}
				value={group}
				onChange={(value) => onChoose({ group: value as Choice['group'] })}
			/>
		</div>
	);
}

/** The button that unfolds the filters; it stands beside the first section's name. */
export function FilterButton({ choice, onChoose }: Pick<HeadProps, 'choice' | 'onChoose'>): VNode {
	const chosen = choice.area !== '' || choice.status !== 'active';
	return (
		<button
			type="button"
			class={`clickable-icon groundwork-filter-button${chosen || choice.open ? ' is-active' : ''}`}
			aria-label={words.filters}
			aria-expanded={choice.open}
			onClick={() => onChoose({ open: !choice.open })}
		>
			<Icon name="list-filter" />
		</button>
	);
}

export function Head(props: HeadProps): VNode {
	const { summary, choice, actions } = props;
	return (
		<>
			<div class="groundwork-progress-head">
				<div class="groundwork-summary">{words.summary(summary.active, summary.movedThisMonth)}</div>
				<button type="button" class="groundwork-check-in" onClick={() => actions.checkIn(null)}>
					<Icon name="pencil-line" />
					{words.checkIn}
				</button>
			</div>
			{choice.open ? <Filters {...props} /> : null}
		</>
	);
}
