import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AREAS } from '../../core/goal/areas';
import { createWords as words } from '../../core/words/create';
import { Field } from '../form/field';
import { Select } from '../form/select';
import type { Option } from '../form/segments';

const OWN = '\u0000own';

const OwnArea = (props: { readonly value: string; readonly onChange: (value: string) => void }): VNode => (
	<input
		type="text"
		aria-label={words.ownAreaLabel}
		placeholder={words.ownAreaLabel}
		value={props.value}
		onInput={(event) => props.onChange(event.currentTarget.value)}
	/>
);

/** An area from the list, or in the person's own words; the list holds areas that were used before. */
export function AreaField(props: {
	readonly id: string;
	readonly areas: readonly Option<string>[];
	readonly value: string;
	readonly onChange: (value: string) => void;
	/** No label above it: in the halves of "both". */
	readonly bare?: boolean;
}): VNode {
	const { areas, value } = props;
	const [own, setOwn] = useState(value !== '' && !areas.some((area) => area.value === value));
	const options = [
		{ value: '', label: props.bare === true ? words.area : words.noArea },
		...areas,
		{ value: OWN, label: words.ownArea },
	];
	const choose = (next: string): void => {
		setOwn(next === OWN);
		props.onChange(next === OWN ? '' : next);
	};
	const about = AREAS.find(({ slug }) => slug === value)?.about;
	const control = [
		<Select
			key="list"
			id={props.id}
			options={options}
			value={own ? OWN : value}
			onChange={choose}
			{...(props.bare === true ? { label: words.area } : {})}
		/>,
		own ? <OwnArea key="own" value={value} onChange={props.onChange} /> : null,
	];
	if (props.bare === true) return <>{control}</>;
	return (
		<Field label={words.area} for={props.id} {...(about === undefined ? {} : { hint: about })}>
			{control}
		</Field>
	);
}
