import type { VNode } from 'preact';
import type { Brief } from '../../core/brief/brief';
import { ITEMS, type Item, MOST_GOALS, MOST_WORDS, type Picks } from '../../core/brief/items';
import type { Path } from '../../core/goal/goal';
import { briefWords as words } from '../../core/words/brief';
import type { Changes } from '../create/draft';
import { TextArea } from '../form/field';
import { Form } from '../form/form';
import { Icon } from '../icon';
import { Page } from './page';

export interface BriefFormProps {
	readonly id: string;
	readonly picks: Picks;
	/** Therapy goals that can be brought, by the name that may be shown. */
	readonly goals: readonly { readonly path: Path; readonly title: string }[];
	/** How many lines each item has to say now. */
	readonly counts: Readonly<Record<Item, number>>;
	readonly page: Brief;
	/** Titles are hidden on the screen, not on the page. */
	readonly discreet: boolean;
	readonly busy: boolean;
	readonly onChange: (changes: Changes<Picks>) => void;
	readonly onCreate: () => void;
	readonly onCancel: () => void;
}

const TYPED = ['tried', 'mixed', 'unsaid'] as const;
const isTyped = (item: Item): item is (typeof TYPED)[number] => TYPED.some((one) => one === item);

/** What stands beside a tick: how many, or that the notes say nothing yet. */
function hintOf(item: Item, { counts, picks }: BriefFormProps): string {
	const count = counts[item];
	if (item === 'therapy') return words.upTo(count, MOST_GOALS);
	if (item === 'untalked' && count > 0) return words.goals(count);
	if (item === 'wish' || item === 'agreed' || count > 0) return '';
	return isTyped(item) && picks.ticked.includes(item) ? '' : words.nothingToSay;
}

function Tick(props: {
	readonly label: string;
	readonly hint: string;
	readonly checked: boolean;
	readonly disabled?: boolean;
	readonly onChange: (checked: boolean) => void;
}): VNode {
	return (
		<label class="groundwork-tick">
			<input
				type="checkbox"
				checked={props.checked}
				disabled={props.disabled === true}
				onChange={(event) => props.onChange(event.currentTarget.checked)}
			/>
			<span>
				{props.label}
				{props.hint === '' ? null : <span class="groundwork-hint">{props.hint}</span>}
			</span>
		</label>
	);
}

/** Which therapy goals: those written about last are chosen first, at most three. */
function Which({ goals, picks, onChange }: BriefFormProps): VNode | null {
	const chosen = picks.goals ?? goals.slice(0, MOST_GOALS).map(({ path }) => path);
	if (goals.length < 2) return null;
	return (
		<details class="groundwork-tick-list">
			<summary>{words.choose}</summary>
			{goals.map(({ path, title }) => (
				<Tick
					key={path}
					label={title}
					hint=""
					checked={chosen.includes(path)}
					disabled={!chosen.includes(path) && chosen.length >= MOST_GOALS}
					onChange={(checked) =>
						onChange({ goals: checked ? [...chosen, path] : chosen.filter((other) => other !== path) })
					}
				/>
			))}
		</details>
	);
}

function ItemRow(props: BriefFormProps & { readonly item: Item }): VNode {
	const { item, picks, onChange } = props;
	const ticked = picks.ticked.includes(item);
	const toggle = (checked: boolean): void =>
		onChange((now) => ({
			ticked: ITEMS.filter((one) => (one === item ? checked : now.ticked.includes(one))),
		}));
	return (
		<>
			<Tick label={words.ticks[item]} hint={hintOf(item, props)} checked={ticked} onChange={toggle} />
			{ticked && item === 'therapy' ? <Which {...props} /> : null}
			{ticked && isTyped(item) ? (
				<textarea
					class="is-short"
					aria-label={words.own[item]}
					placeholder={words.own[item]}
					value={picks[item] ?? ''}
					onInput={(event) => onChange({ [item]: event.currentTarget.value })}
				/>
			) : null}
		</>
	);
}

/** Ticks left, page right. Only the first three start ticked; nothing is written before its button. */
export function BriefForm(props: BriefFormProps): VNode {
	const { page, picks, id } = props;
	const length = `${words.length(page.words, MOST_WORDS)}${page.shortened ? ` ${words.shortened}` : ''}`;
	return (
		<Form
			cancel={words.cancel}
			save={words.create}
			disabled={props.busy}
			onSave={props.onCreate}
			onCancel={props.onCancel}
			note={[<Icon key="icon" name="file-text" />, length]}
		>
			<div class="groundwork-brief">
				<div class="groundwork-form">
					<TextArea
						id={`${id}-wish`}
						label={words.ask}
						value={picks.wish ?? ''}
						onInput={(wish) => props.onChange({ wish })}
					/>
					<fieldset class="groundwork-field groundwork-ticks">
						<legend class="groundwork-label">{words.goesOn}</legend>
						{ITEMS.map((item) => (
							<ItemRow key={item} {...props} item={item} />
						))}
						<p class="groundwork-hint">{words.privateNever}</p>
						{props.discreet ? <p class="groundwork-hint">{words.discreet}</p> : null}
					</fieldset>
				</div>
				<Page page={page} />
			</div>
		</Form>
	);
}
