/** Saves the map as it is filtered: private goals are absent, discreet mode is honoured (decision 25). */
import { canvas, canvasText } from '../../../core/map/canvas';
import { layout } from '../../../core/map/layout';
import { mermaid } from '../../../core/map/mermaid';
import type { Picture } from '../../../core/map/picture';
import { shape } from '../../../core/map/shape';
import { svg, type Ink } from '../../../core/map/svg';
import { folded, freePath } from '../../../core/note/file-name';
import { mapWords } from '../../../core/words';
import { faceOf } from '../../../ui/goal-map/face';
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
function pictureFor(context: Context, state: MapState): Picture {
	const whole = shape(context.index, context.facts(), { private: 'leave-out' });
	const { graph } = filterGraph(veil(whole, context.settings().discreet), state);
	return layout(graph, { effort: EFFORT, measure: measureIn(activeDocument.body) });
}

function drawnAs(picture: Picture, ink: Ink): string {
	const titles = titlesOf(picture);
	const title = (key: string): string => titles.get(key) ?? '';
	return svg(picture, {
		ink,
		says: ({ node }) => {
			const face = node && faceOf(node);
			return {
				icon: iconMarkup(face?.icon ?? 'link'),
				meta: face?.meta ?? mapWords.noNote,
				value: face?.value ?? null,
				share: face?.share ?? null,
				putDown: face?.putDown ?? false,
			};
		},
		tells: (line) => spokenLine(line, title(line.fromKey), title(line.toKey)),
	});
}

async function contentOf(
	context: Context,
	format: ExportFormat,
	picture: Picture,
): Promise<string | ArrayBuffer | null> {
	if (format === 'mermaid') return `\`\`\`mermaid\n${mermaid(picture)}\`\`\`\n`;
	const { discreet } = context.settings();
	if (format === 'canvas')
		return canvasText(canvas(picture, { hidden: (node) => discreet && node.goal.kind === 'therapy' }));
	const ink = inkOf(activeDocument.body);
	const text = drawnAs(picture, ink);
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
		const content = await contentOf(context, format, pictureFor(context, state));
		context.say(
			content === null ? mapWords.tooLarge : mapWords.exported(await save(context, format, content)),
		);
	} catch {
		context.say(mapWords.notExported);
	}
}
