import type { VNode } from 'preact';
import { helpWords as words } from '../../core/words/help';
import { Page } from './page';

/** Opened in the browser on a click, never before (domain.md §9). */
const SITE = 'https://findahelpline.com';

/** The static help text with the person's own contact. Nothing in the notes brings it up. */
export function Help(props: { readonly contact: string; readonly onClose: () => void }): VNode {
	const contact = props.contact.trim();
	return (
		<Page onClose={props.onClose}>
			<p>{words.cannot}</p>
			<p>{words.danger}</p>
			<p>
				{words.lines}{' '}
				<a href={SITE} class="external-link" target="_blank" rel="noopener noreferrer">
					{words.site}
				</a>
			</p>
			<p>
				{words.own}{' '}
				{contact === '' ? <span class="groundwork-muted">{words.noOwn}</span> : <strong>{contact}</strong>}
			</p>
		</Page>
	);
}
