// npm run install-plugin -- PATH/TO/VAULT [--config NAME]: copies the built plugin into a vault.
import { copyPlugin, plainly, pluginFolder, readArguments } from './plugin-files.mjs';

plainly(() => {
	const { vault, config } = readArguments(process.argv.slice(2));
	const target = pluginFolder(vault, config);
	copyPlugin(target);
	console.log(
		`Copied to ${target}. In Obsidian: Settings, Community plugins, reload the list, switch on Groundwork.`,
	);
});
