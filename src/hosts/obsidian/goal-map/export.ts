/** Saves the map as it is filtered: private goals are absent, discreet mode is honoured (decision 25). */
import { canvas, canvasText } from '../../../core/map/canvas';
import { layout } from '../../../core/map/layout';
import { mermaid } from '../../../core/map/mermaid';
import type { MeasureText, Picture } from '../../../core/map/picture';
import { shape } from '../../../core/map/shape';
import { svg, type Ink } from '../../../core/map/svg';
import { TEXT } from '../../../core/map/title';
import { folded, freePath } from '../../../core/note/file-name';
import { mapWords } from '../../../core/words';
import { faceOf, ghostWords } from '../../../ui/goal-map/face';
import { secondLine } from '../../../ui/goal-map/fit-line';
import { filterGraph } from '../../../ui/goal-map/filter';
import { spokenLine } from '../../../ui/goal-map/line';
import { titlesOf } from '../../../ui/goal-map/links';
import { REST, type MapState } from '../../../ui/goal-map/state';
import { veil } from '../../../ui/goal-map/veil';
import { iconMarkup } from '../../../ui/icon';
import type { Context } from '../context';
import { inkOf } from './colours';
import { measureIn } from './measure';
import { pngOf } from './png';

export const FORMATS = ['svg', 'png', 'mermaid', 'canvas'] as const;
export type ExportFormat = (typeof FORMATS)[number];

const EFFORT = 40;

/** The map as it may leave the app. */
function pictureFor(context: Context, state: MapState, measure: MeasureText): Picture {
	const whole = shape(context.index, context.facts(), { private: 'leave-out' });
	const { graph } = filterGraph(veil(whole, context.settings().discreet), state);
	return layout(graph, { effort: EFFORT, measure });
}

const SECOND_LINE = 11;

/** The picture as one SVG, with the words and icons of the cards. */
export function drawnAs(picture: Picture, ink: Ink, measure: MeasureText): string {
	const titles = titlesOf(picture);
	const title = (key: string): string => titles.get(key) ?? '';
	return svg(picture, {
		ink,
		says: ({ node, ghost, width }) => {
			if (!node)
				return {
					icon: iconMarkup('link'),
					meta: ghostWords(ghost),
					value: null,
					share: null,
					putDown: false,
				};
			const { icon, meta, value, share, putDown } = faceOf(node);
			const room = width - TEXT[node.goal.kind] - TEXT.right;
			return {
				icon: iconMarkup(icon),
				...secondLine(meta, value, room, SECOND_LINE, measure),
				share,
				putDown,
			};
		},
		tells: (line) => spokenLine(line, title(line.fromKey), title(line.toKey), picture.flags),
	});
}

async function contentOf(
	context: Context,
	format: ExportFormat,
	state: MapState,
): Promise<string | ArrayBuffer | null> {
	const measure = measureIn(activeDocument.body);
	const picture = pictureFor(context, state, measure);
	if (format === 'mermaid') return `\`\`\`mermaid\n${mermaid(picture)}\`\`\`\n`;
	const { discreet } = context.settings();
	if (format === 'canvas')
		return canvasText(canvas(picture, { hidden: (node) => discreet && node.goal.kind === 'therapy' }));
	const ink = inkOf(activeDocument.body);
	const text = drawnAs(picture, ink, measure);
	return format === 'svg' ? text : await pngOf(text, picture.width, picture.height);
}

const ENDING: Readonly<Record<ExportFormat, string>> = {
	svg: '.svg',
	png: '.png',
	mermaid: '.md',
	canvas: '.canvas',
};

/** Saves beside where new notes go, under the next free name; nothing is ever overwritten. */
async function save(context: Context, format: ExportFormat, content: string | ArrayBuffer): Promise<string> {
	const { vault, fileManager } = context.app;
	const folder = fileManager.getNewFileParent('').path.replace(/^\/$/, '');
	const taken = new Set(vault.getAllLoadedFiles().map((file) => folded(file.path)));
	const named = (path: string): string => path.replace(/\.md$/, ENDING[format]);
	const path = named(freePath(folder, `${mapWords.name}.md`, (one) => taken.has(folded(named(one)))));
	if (typeof content === 'string') await vault.create(path, content);
	else await vault.createBinary(path, content);
	return path;
}

/** Exports the map. `state` filters it as it is filtered on screen. */
export async function exportMap(
	context: Context,
	format: ExportFormat,
	state: MapState = REST,
): Promise<void> {
	await context.whenRead();
	try {
		const content = await contentOf(context, format, state);
		context.say(
			content === null ? mapWords.tooLarge : mapWords.exported(await save(context, format, content)),
		);
	} catch {
		context.say(mapWords.notExported);
	}
}
