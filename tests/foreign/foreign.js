/*
 * foreign.js MODULES GUICHET: passes tables from other projects through `guichet --batch`, with each
 * delimiter, with a header and without. Two rules that know nothing of guichet's reader:
 *
 * - Bytes: the output is the input, with nothing more than the five columns before line ends (with
 *   delimiters, where a record is short), and a last line end.
 * - Fields: csv-parse and Papa Parse find the rows of the input in the output, with these columns.
 *
 * Guichet keeps damage on its line, while these readers do something else with it: a table that one of
 * them finds damaged, or would read in another way (see READERS), is checked without it.
 *
 * Prints TAP, and fails if anything is wrong.
 */
'use strict';
const [modules, guichet] = process.argv.slice(2);
const { spawnSync } = require('child_process');
const fs = require('fs');
const vm = require('vm');
const fromModules = require('module').createRequire(modules + '/');
const Papa = fromModules('papaparse');
const { parse } = fromModules('csv-parse/sync');
const { stringify } = fromModules('csv-stringify/sync');

const DELIMITERS = { ';': ';', ',': ',', '|': '|', '\t': 'tab' };
const NAMES = 'platform,state,opens,closes,days';
const VALUES = /^(ecandidat|mon-master)?,[a-z-]*,([\d-]{10})?,([\d-]{10})?,-?\d*$/;

/* A character is a byte from here on. */
const bytesOf = (text) => Buffer.from(text).toString('latin1');

function tablesIn(directory) {
	const names = fs.readdirSync(directory).filter((name) => name.endsWith('.csv'));
	return names.map((name) => [name, fs.readFileSync(`${directory}/${name}`, 'latin1')]);
}

/* The tests of Papa Parse are a script that defines lists of cases. What it asks for is replaced. */
function tablesOfCases(file) {
	const replaced = { chai: {}, '../papaparse.js': Papa };
	const describe = Object.assign(() => {}, { skip() {} });
	const script = vm.createContext({ module: { exports: {} }, require: (name) => replaced[name], describe });
	vm.runInContext(fs.readFileSync(file, 'utf8'), script, { timeout: 5000 });
	return Object.entries(script).filter(([list]) => list.endsWith('_TESTS')).flatMap(([list, cases]) =>
		cases.flatMap(({ input, expected }, i) => [input, expected]
			.filter((text) => typeof text === 'string')
			.map((text) => [`${list}[${i}]`, bytesOf(text)])));
}

/* Tables that csv-stringify writes, always the same. */
function tablesWritten(count) {
	const pieces = ['M1', '2024-03-24', 'é', ' ', '"', '""', ';', ',', '|', '\t', '\n', '\r\n', '', 'x'];
	let seed = 20240324;
	const below = (limit) => (seed = seed * 16807 % 2147483647) % limit; // as in bench/table.awk
	const pick = (list) => list[below(list.length)];
	const listOf = (length, make) => Array.from({ length }, make);
	const field = () => listOf(below(4), () => pick(pieces)).join('');

	return listOf(count, (_, i) => {
		const width = 1 + below(6);
		const rows = listOf(1 + below(8), () => listOf(width, field));
		rows[0][0] += 'x'; // the first row is not blank
		return [`written ${i}`, bytesOf(stringify(rows, { delimiter: pick(Object.keys(DELIMITERS)),
			record_delimiter: pick(['\n', '\r\n']), quoted: below(3) === 0, quoted_empty: true,
			bom: below(4) === 0, eof: below(4) > 0 }))];
	});
}

/* Returns what is wrong with the output, byte by byte. */
function compareBytes(table, output, delimiter, header) {
	let at = 0;
	for (const [, line, end] of table.matchAll(/(?=[^])([^\n]*?)(\r?\n|$)/g)) {
		if (!output.startsWith(line, at))
			return `lost from byte ${at} on: ${line}`;
		at += line.length;
		const [, added, addedEnd] = /^([^\n]*?)(\r?\n|$)/.exec(output.slice(at));
		const cells = added.split(delimiter);
		const columns = cells.splice(-5).join();
		if (added && (cells.length === 0 || cells.join('') ||
				!(VALUES.test(columns) || header && columns === NAMES)))
			return `added at byte ${at}: ${added}`;
		if (end ? addedEnd !== end : added && !addedEnd)
			return `another line end at byte ${at}`;
		at += added.length + addedEnd.length;
	}
	return at === output.length ? '' : `added at the end: ${output.slice(at)}`;
}

/* Each returns the rows of a table, or null if it should not be asked. */
const READERS = {
	'csv-parse': (table, delimiter) => {
		try {
			return parse(table, { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n'] });
		} catch (error) {
			return null;
		}
	},
	/* It knows one line end for a whole table, and ignores spaces after a closing quote. */
	'Papa Parse': (table, delimiter) => {
		const newline = table.includes('\r\n') ? '\r\n' : '\n';
		if (newline === '\r\n' && /(^|[^\r])\n/.test(table) || /" +([;,|\t\r\n]|$)/.test(table))
			return null;
		const { data, errors } = Papa.parse(table, { delimiter, newline });
		return errors.length === 0 ? data : null;
	},
};
const tablesRead = Object.fromEntries(Object.keys(READERS).map((name) => [name, 0]));

/* Returns what is wrong with the output, field by field. */
function compareFields(table, output, delimiter) {
	/* Without the byte order mark, and the last line end, which guichet adds where it is missing. */
	const bare = (text) => text.replace(/^\xef\xbb\xbf/, '').replace(/\r?\n$/, '');
	const isBlank = (row) => row.length === 1 && /^ *$/.test(row[0]);

	for (const [name, read] of Object.entries(READERS)) {
		const rows = read(bare(table), delimiter);
		if (rows === null)
			continue;
		tablesRead[name]++;
		const outputRows = read(bare(output), delimiter);
		if (outputRows === null || outputRows.length !== rows.length)
			return `${name} reads other rows`;
		const width = (rows.find((row) => !isBlank(row)) || []).length;
		const wrong = rows.findIndex((row, i) => {
			if (isBlank(row) && isBlank(outputRows[i]))
				return row[0] !== outputRows[i][0];
			const missing = Array(Math.max(0, width - row.length)).fill('');
			return JSON.stringify([...row, ...missing]) !== JSON.stringify(outputRows[i].slice(0, -5));
		});
		if (wrong >= 0)
			return `${name} reads ${JSON.stringify(outputRows[wrong])}`;
	}
	return '';
}

/* Line ends of an old Macintosh, a header that is damaged, or a level column that is the date column. */
function mayBeRefused(table, delimiter, header) {
	return /\r(?!\n)/.test(table) ||
		header && (/^date\b/.test(table) || READERS['csv-parse'](table, delimiter) === null);
}

/* Returns what is wrong with one run. */
function check(table, delimiter, header) {
	const { status, stdout, stderr } = spawnSync(guichet, ['--batch', '--level-column=1', '--date=2024-03-10',
		`--delimiter=${DELIMITERS[delimiter]}`, ...(header ? [] : ['--no-header'])],
	{ input: Buffer.from(table, 'latin1'), encoding: 'latin1', timeout: 10000, maxBuffer: 1 << 26 });
	if (status === 2)
		return stdout || !mayBeRefused(table, delimiter, header) ? `refused: ${stderr.trim()}` : '';
	if (status !== 0 && status !== 4)
		return `ended with status ${status}`;
	return compareBytes(table, stdout, delimiter, header) || compareFields(table, stdout, delimiter);
}

const sources = {
	'csv-spectrum': tablesIn(modules + '/csv-spectrum/csvs'),
	'papaparse, files': tablesIn(modules + '/papaparse/tests'),
	'papaparse, cases': tablesOfCases(modules + '/papaparse/tests/test-cases.js'),
	'csv-stringify': tablesWritten(300),
};
let failed = false;
function report(name, wrong) {
	console.log(wrong ? `not ok - ${name}: ${wrong.slice(0, 300).replace(/\n/g, '\\n')}` : `ok - ${name}`);
	failed = failed || Boolean(wrong);
}

for (const [source, tables] of Object.entries(sources)) {
	if (tables.length === 0)
		report(source, 'it has no tables');
	for (const [name, table] of tables) {
		let wrong = '';
		for (const delimiter of Object.keys(DELIMITERS))
			for (const header of [true, false])
				wrong = wrong || check(table, delimiter, header);
		report(`${source}: ${name}`, wrong);
	}
}
for (const [name, count] of Object.entries(tablesRead))
	report(`${name} reads many of the outputs`, count < 1000 && `it read ${count}`);
process.exitCode = failed ? 1 : 0;
