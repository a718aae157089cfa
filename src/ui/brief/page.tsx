import type { VNode } from 'preact';
import type { Brief } from '../../core/brief/brief';
import type { Section } from '../../core/brief/sections';
import { briefWords as words } from '../../core/words/brief';
import { useUniqueId } from '../use-id';

/** Text with its bold parts. */
const marked = (text: string): (VNode | string)[] =>
	text.split('**').map((part, at) => (at % 2 === 1 ? <strong key={at}>{part}</strong> : part));

function Part({ section }: { readonly section: Section }): VNode {
	const { heading, list, lines } = section;
	return (
		<>
			<h3>{heading}</h3>
			{list ? (
				<ul>
					{lines.map(({ text }, at) => (
						<li key={at}>{marked(text)}</li>
					))}
				</ul>
			) : (
				lines.map(({ text }, at) => <p key={at}>{marked(text)}</p>)
			)}
		</>
	);
}

/** The page as it will be written. */
export function Page({ page }: { readonly page: Brief }): VNode {
	const id = useUniqueId();
	return (
		<section class="groundwork-page" aria-labelledby={id}>
			<span class="groundwork-unseen" id={id}>
				{words.preview}
			</span>
			<p class="groundwork-muted">{page.head}</p>
			{page.sections.length === 0 ? <p class="groundwork-muted">{words.emptyPage}</p> : null}
			{page.sections.map((section) => (
				<Part key={section.item} section={section} />
			))}
			<p class="groundwork-page-foot">{words.foot}</p>
		</section>
	);
}
