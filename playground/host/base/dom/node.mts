import { make, makeSvg, under } from './make.mts';
import type { DomElementInfo, Extras, SvgElementInfo } from './types.mts';

/** What every node gets. */
export const nodeExtras: Extras<Node> = {
	detach() {
		this.parentNode?.removeChild(this);
	},
	empty() {
		while (this.lastChild !== null) this.removeChild(this.lastChild);
	},
	insertAfter(node: Node, child: Node | null) {
		return this.insertBefore(node, child === null ? this.firstChild : child.nextSibling);
	},
	indexOf(other: Node) {
		return [...this.childNodes].indexOf(other as ChildNode);
	},
	setChildrenInPlace(children: Node[]) {
		for (const child of [...this.childNodes]) if (!children.includes(child)) child.remove();
		for (const child of children) this.appendChild(child);
	},
	appendText(text: string) {
		this.appendChild(this.doc.createTextNode(text));
	},
	instanceOf(type: { new (): unknown }) {
		if (this instanceof type) return true;
		const own: unknown = Reflect.get(this.win, type.name);
		return typeof own === 'function' && this instanceof own;
	},
	createEl(tag: string, info?: DomElementInfo | string, done?: (el: HTMLElement) => void) {
		return make(tag, under(this, info), done);
	},
	createDiv(info?: DomElementInfo | string, done?: (el: HTMLElement) => void) {
		return make('div', under(this, info), done);
	},
	createSpan(info?: DomElementInfo | string, done?: (el: HTMLElement) => void) {
		return make('span', under(this, info), done);
	},
	createSvg(tag: string, info?: SvgElementInfo | string, done?: (el: SVGElement) => void) {
		return makeSvg(tag, under(this, info), done);
	},
	get doc() {
		return this.nodeType === Node.DOCUMENT_NODE ? (this as Document) : (this.ownerDocument ?? document);
	},
	get win() {
		return this.doc.defaultView ?? window;
	},
	get constructorWin() {
		return this.win;
	},
};
