/** Icons, one per meaning (look.md §3). The shapes are Lucide's, taken by name so that only these are bundled. */
import {
	ArrowRight,
	BookOpen,
	Check,
	ChevronDown,
	ChevronRight,
	ChevronUp,
	CircleDot,
	CircleQuestionMark,
	CornerDownRight,
	Download,
	EllipsisVertical,
	FileText,
	Flag,
	Focus,
	Folder,
	LifeBuoy,
	Lightbulb,
	Link,
	List,
	ListChecks,
	ListFilter,
	ListTree,
	Lock,
	Maximize,
	MessageCircle,
	PanelRight,
	Pause,
	PencilLine,
	Plus,
	Search,
	Split,
	Sprout,
	Waypoints,
	X,
} from 'lucide';
import { h, type VNode } from 'preact';

const ICONS = {
	'arrow-right': ArrowRight,
	'book-open': BookOpen,
	check: Check,
	'chevron-down': ChevronDown,
	'chevron-right': ChevronRight,
	'chevron-up': ChevronUp,
	'circle-dot': CircleDot,
	'circle-question': CircleQuestionMark,
	'corner-down-right': CornerDownRight,
	download: Download,
	'file-text': FileText,
	flag: Flag,
	focus: Focus,
	folder: Folder,
	'life-buoy': LifeBuoy,
	lightbulb: Lightbulb,
	link: Link,
	list: List,
	'list-checks': ListChecks,
	'list-filter': ListFilter,
	'list-tree': ListTree,
	lock: Lock,
	maximize: Maximize,
	'message-circle': MessageCircle,
	more: EllipsisVertical,
	'panel-right': PanelRight,
	pause: Pause,
	'pencil-line': PencilLine,
	plus: Plus,
	search: Search,
	split: Split,
	sprout: Sprout,
	waypoints: Waypoints,
	x: X,
} as const;

export type IconName = keyof typeof ICONS;

/** The shapes of an icon inside a 24 box, for a drawing that brings its own `svg` or `g`. */
export function iconShapes(name: IconName): VNode[] {
	return ICONS[name].map(([tag, attributes]) => h(tag, attributes));
}

/** An icon as Obsidian's own: `svg-icon`, sized by `--icon-size`, hidden from screen readers (the word beside it speaks). */
export function Icon({ name, class: extra }: { readonly name: IconName; readonly class?: string }): VNode {
	return (
		<svg
			class={extra === undefined ? 'svg-icon' : `svg-icon ${extra}`}
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			stroke-width="2"
			stroke-linecap="round"
			stroke-linejoin="round"
			aria-hidden="true"
		>
			{iconShapes(name)}
		</svg>
	);
}

/** The same shapes as markup, for drawings that are written rather than shown. */
export function iconMarkup(name: IconName): string {
	const shape = ([tag, attributes]: (typeof ICONS)[IconName][number]): string =>
		`<${tag}${Object.entries(attributes)
			.map(([key, value]) => ` ${key}="${value ?? ''}"`)
			.join('')}/>`;
	return ICONS[name].map(shape).join('');
}
