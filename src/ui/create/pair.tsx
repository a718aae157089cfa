import type { VNode } from 'preact';
import type { Kind } from '../../core/goal/goal';
import { createWords as words } from '../../core/words/create';
import { Field, TextField } from '../form/field';
import { type Option, Segments } from '../form/segments';
import { Icon } from '../icon';
import { AreaField } from './area-field';
import type { Changes, Draft } from './draft';
import { STRENGTH_OPTIONS } from './picked';

function Half(props: {
	readonly id: string;
	readonly kind: Kind;
	readonly name: string;
	readonly area: string;
	readonly areas: readonly Option<string>[];
	readonly change: (changes: { name?: string; area?: string }) => void;
}): VNode {
	const { kind } = props;
	const heading = words.kinds[kind].name;
	return (
		<div class={`groundwork-half is-${kind}`}>
			<div class="groundwork-half-head">
				<Icon name={kind === 'life' ? 'flag' : 'sprout'} />
				{heading}
			</div>
			<textarea
				class="is-short"
				aria-label={heading}
				value={props.name}
				onInput={(event) => props.change({ name: event.currentTarget.value })}
			/>
			<AreaField
				id={`${props.id}-${kind}-area`}
				bare
				areas={props.areas}
				value={props.area}
				onChange={(area) => props.change({ area })}
			/>
		</div>
	);
}

interface PairProps {
	readonly id: string;
	readonly draft: Draft;
	readonly names: Readonly<Record<Kind, string>>;
	readonly areas: Readonly<Record<Kind, readonly Option<string>[]>>;
	readonly change: (changes: Changes<Draft>) => void;
}

/** How much it helps, and because. */
function LinkDetail({ id, draft: { link }, change }: PairProps): VNode {
	return (
		<div class="groundwork-columns is-link">
			<Field label={words.howMuch}>
				<Segments
					label={words.howMuch}
					options={STRENGTH_OPTIONS}
					value={link.strength}
					onChange={(strength) => change((now) => ({ link: { ...now.link, strength } }))}
				/>
			</Field>
			<TextField
				id={`${id}-because`}
				label={words.because}
				placeholder={words.optional}
				value={link.because}
				onInput={(because) => change((now) => ({ link: { ...now.link, because } }))}
			/>
		</div>
	);
}

/** Two notes and the line between them: the link is the product. */
export function Pair(props: PairProps): VNode {
	const { draft, change } = props;
	const half = (kind: Kind): VNode => (
		<Half
			id={props.id}
			kind={kind}
			name={draft[kind].name ?? props.names[kind]}
			area={draft[kind].area ?? ''}
			areas={props.areas[kind]}
			change={(changes) => change((now) => ({ [kind]: { ...now[kind], ...changes } }))}
		/>
	);
	return (
		<>
			<div class="groundwork-pair">
				{half('therapy')}
				<svg class="groundwork-pair-line" viewBox="0 0 64 60" aria-hidden="true">
					<g class={`groundwork-edge is-serves is-strength-${draft.link.strength ?? 0}`}>
						<path class="groundwork-edge-line" d="M2 34H58" />
						<circle class="groundwork-edge-end" cx="60" cy="34" r="3" />
					</g>
					<text x="32" y="24">
						{words.servesLine}
					</text>
				</svg>
				{half('life')}
			</div>
			<LinkDetail {...props} />
		</>
	);
}
