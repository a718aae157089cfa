import type { App } from '../app.mts';
import { Component } from '../base/component.mts';
import { setIcon } from '../base/icons.mts';
import { Keymap } from '../base/keymap.mts';
import { parseLinktext } from '../base/text.mts';
import { htmlOf, sectionsOf, type Section } from './markdown.mts';
import { type Context, MarkdownRenderChild, postProcess } from './post-processors.mts';

/** Makes the links of rendered Markdown work. */
export function livenLinks(
	app: App,
	el: HTMLElement,
	sourcePath: string,
	parent: { hoverPopover: unknown },
): void {
	for (const link of el.findAll('a.internal-link')) {
		const target = link.getAttribute('data-href') ?? '';
		const known = app.metadataCache.getFirstLinkpathDest(parseLinktext(target).path, sourcePath);
		link.toggleClass('is-unresolved', known === null);
		link.onClickEvent((event) => {
			event.preventDefault();
			void app.workspace.openLinkText(target, sourcePath, Keymap.isModEvent(event));
		});
		link.addEventListener('mouseover', (event) => {
			const source = { event, source: 'preview', hoverParent: parent, targetEl: link };
			app.workspace.trigger('hover-link', { ...source, linktext: target, sourcePath });
		});
	}
}

function images(app: App, el: HTMLElement, sourcePath: string): void {
	for (const embed of el.findAll('.internal-embed')) {
		const target = app.metadataCache.getFirstLinkpathDest(
			parseLinktext(embed.getAttribute('data-src') ?? '').path,
			sourcePath,
		);
		if (target === null || !/^(?:png|jpe?g|gif|webp|svg)$/.test(target.extension)) continue;
		embed.empty();
		embed.createEl('img', { attr: { src: app.vault.getResourcePath(target), alt: target.basename } });
	}
}

/** `> [!note] Title` */
function callouts(el: HTMLElement): void {
	for (const quote of el.findAll('blockquote')) {
		const first = quote.find('p');
		const found = /^\[!([\w-]+)\][+-]?[ \t]*([^\n]*)\n?/.exec(first?.textContent ?? '');
		if (first === null || found === null) continue;
		const box = createDiv({ cls: 'callout', attr: { 'data-callout': found[1]?.toLowerCase() ?? 'note' } });
		const title = box.createDiv('callout-title');
		setIcon(title.createDiv('callout-icon'), 'info');
		title.createDiv({ cls: 'callout-title-inner', text: found[2] || (found[1] ?? '') });
		const rest = (first.textContent ?? '').slice(found[0].length);
		if (rest === '') first.remove();
		else first.setText(rest);
		box.createDiv('callout-content').append(...quote.childNodes);
		quote.replaceWith(box);
	}
}

/** Fills `el` with one block. */
export async function fillSection(
	app: App,
	section: Section,
	el: HTMLElement,
	context: Context,
): Promise<void> {
	if (section.token === null) {
		el.addClass('mod-frontmatter', 'mod-ui');
		const code = el.createEl('pre', 'frontmatter language-yaml').createEl('code', 'language-yaml is-loaded');
		code.setText(section.raw.replace(/^---.*\n|\n?---\s*$/g, ''));
	} else el.innerHTML = htmlOf(section.token);
	callouts(el);
	livenLinks(app, el, context.sourcePath, { hoverPopover: null });
	images(app, el, context.sourcePath);
	for (const box of el.findAll('li > input[type="checkbox"], li > p > input[type="checkbox"]'))
		box.closest('li')?.addClass('task-list-item');
	await postProcess(el, context);
}

/** Draws Markdown anywhere; `component` carries the life of what is drawn. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
	static async render(
		app: App,
		markdown: string,
		el: HTMLElement,
		sourcePath: string,
		component: Component,
	): Promise<void> {
		const context: Context = {
			docId: Math.random().toString(36).slice(2),
			sourcePath,
			frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
			addChild: (child) => void component.addChild(child),
			getSectionInfo: () => null,
		};
		for (const section of sectionsOf(markdown)) {
			const part = createDiv();
			await fillSection(app, section, part, context);
			el.append(...part.childNodes);
		}
	}
}
