import { Plugin } from 'obsidian';

/** The plugin: a list of registrations. */
export default class Groundwork extends Plugin {}
