import type { App, SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem } from 'obsidian';
import { DEFAULTS, type Settings } from '../../../core/settings';
import { helpWords } from '../../../core/words/help';
import { settingWords as words } from '../../../core/words/settings';
import { smartWords } from '../../../core/words/smart';
import { readFolder } from '../../../core/note/file-name';

type Key = keyof Settings;
type Row = SettingDefinition<Key>;

/** Keys of one type of value. */
type Of<T> = { [K in Key]: Settings[K] extends T ? K : never }[Key];

const toggle = (key: Of<boolean>): Row => ({
	...words[key],
	control: { type: 'toggle', key, defaultValue: DEFAULTS[key] },
});

const text = (key: Of<string>, placeholder = ''): Row => ({
	...words[key],
	control: { type: 'text', key, defaultValue: DEFAULTS[key], placeholder },
});

const lines = (key: Of<string>): Row => ({
	...words[key],
	control: { type: 'textarea', key, defaultValue: DEFAULTS[key] },
});

/** A choice shows every value there is, in the words of the settings page. */
const choice = (key: 'dateOrder' | 'noun' | 'checkInTo'): Row => ({
	...words[key],
	control: { type: 'dropdown', key, defaultValue: DEFAULTS[key], options: { ...words[key].options } },
});

const folder = (key: 'lifeFolder' | 'therapyFolder' | 'sessionFolder'): Row => ({
	...words[key],
	control: {
		type: 'folder',
		key,
		defaultValue: DEFAULTS[key],
		placeholder: DEFAULTS[key],
		includeRoot: true,
		validate: (value) => {
			const read = readFolder(value);
			return read.ok ? undefined : read.reason;
		},
	},
});

const template = (app: App, key: 'lifeTemplate' | 'therapyTemplate'): Row => ({
	...words[key],
	control: {
		type: 'file',
		key,
		defaultValue: '',
		placeholder: words.builtIn,
		filter: (file) => file.extension === 'md',
		validate: (value) => (value && !app.vault.getFileByPath(value) ? words.noTemplate : undefined),
	},
});

const group = (heading: string, ...items: Row[]): SettingDefinitionGroup<Key> => ({
	type: 'group',
	heading,
	items,
});

/** What a click on the last rows does. */
export interface Acts {
	readonly exportSettings: () => void;
	readonly reset: () => void;
}

/** The promises stand first, the static help text with them. */
const promises = (): SettingDefinitionGroup<Key> =>
	group(
		helpWords.promisesTitle,
		{ name: helpWords.promises[0], desc: helpWords.promises.slice(1).join(' ') },
		{ name: helpWords.limitsTitle, desc: helpWords.limits },
		{ name: helpWords.purposeTitle, desc: helpWords.purpose },
		{
			name: helpWords.title,
			desc: [helpWords.cannot, helpWords.danger, helpWords.lines, helpWords.site].join(' '),
		},
	);

/** Every setting, grouped; each with a sentence that says what it changes. */
export function definitions(app: App, acts: Acts): SettingDefinitionItem[] {
	return [
		promises(),
		group(
			words.newGoals,
			folder('lifeFolder'),
			folder('therapyFolder'),
			template(app, 'lifeTemplate'),
			template(app, 'therapyTemplate'),
			choice('noun'),
			lines('areaNames'),
		),
		group(
			words.smart,
			lines('quietFolders'),
			{
				...text('rulesOff', 'S.two W.away'),
				desc: `${words.rulesOff.desc} ${Object.keys(smartWords.questions).join(' ')}`,
			},
			choice('dateOrder'),
		),
		group(words.checkIns, choice('checkInTo'), text('checkInHeading'), text('trigger')),
		group(words.inner, toggle('discreet'), toggle('therapist'), text('helpContact'), folder('sessionFolder')),
		group(
			words.yours,
			{ ...words.exportIt, action: acts.exportSettings },
			{ ...words.reset, action: acts.reset },
		),
	];
}
