import type { App } from '../app.mts';
import { Keymap } from '../base/keymap.mts';
import { getFrontMatterInfo, parseLinktext } from '../base/text.mts';
import { HoverPopover, type HoverParent } from '../ui/hover-popover.mts';
import { MarkdownRenderer } from './render.mts';

interface HoverLink {
	readonly event: MouseEvent;
	readonly source: string;
	readonly hoverParent: HoverParent;
	readonly targetEl: HTMLElement | null;
	readonly linktext: string;
	readonly sourcePath?: string;
}

/** The core plugin that shows a note over a link; some places want the Mod key held. */
export function installPagePreview(app: App): void {
	app.workspace.on('hover-link', (link: HoverLink) => {
		const source = app.workspace.hoverSources.get(link.source);
		const needsMod = source?.defaultMod ?? link.source === 'editor';
		if (needsMod && !Keymap.isModifier(link.event, 'Mod')) return;
		const { path } = parseLinktext(link.linktext);
		const file = app.metadataCache.getFirstLinkpathDest(path, link.sourcePath ?? '');
		const open = link.hoverParent.hoverPopover;
		if (file === null || (open !== null && open.targetEl === link.targetEl)) return;
		const popover = new HoverPopover(link.hoverParent, link.targetEl);
		const el = popover.hoverEl.createDiv('markdown-embed').createDiv('markdown-rendered');
		el.createDiv({ cls: 'inline-title', text: file.basename });
		void app.vault.cachedRead(file).then((text) => {
			const body = text.slice(getFrontMatterInfo(text).contentStart);
			return MarkdownRenderer.render(app, body, el, file.path, popover);
		});
	});
}
