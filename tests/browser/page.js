/*
 * page.js MODULES CHROMIUM PAGE FACTS FIRST LAST DAY: looks at a page of guichet in a browser. FACTS is
 * what `--format=json` says of the same; FIRST to LAST are the months that its time line must have, DAY
 * what is asked about, or `-` where it is not on the line. Prints what is wrong, and fails if anything is.
 */
'use strict';
const [modules, chromium, file, factsFile, first, last, day] = process.argv.slice(2);
const fs = require('fs');
const playwright = require(modules + '/playwright-core');
const axe = fs.readFileSync(modules + '/axe-core/axe.min.js', 'utf8');
const facts = fs.readFileSync(factsFile, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const url = 'file://' + fs.realpathSync(file);
let wrong = 0;

function complain(where, what) {
	console.log(`not ok - ${file}, ${where}: ${what}`);
	wrong++;
}

const daysFrom = (a, b) => (Date.parse(b) - Date.parse(a)) / 86400000;

/* In the page: where each piece of text is, which of them leave the page, and which overlap. */
function lookAtText() {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const pieces = [], found = [], width = document.documentElement.clientWidth;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const box of range.getClientRects())
			if (node.data.trim() && box.width > 0)
				pieces.push({ node, box });
	}
	if (document.documentElement.scrollWidth > width)
		found.push(`it is ${document.documentElement.scrollWidth} wide`);
	for (const { node, box } of pieces)
		if (box.left < 0 || box.right > width + 0.5)
			found.push(`outside: ${node.data}`);
	pieces.sort((a, b) => a.box.top - b.box.top);
	pieces.forEach((a, i) => {
		for (let j = i + 1; j < pieces.length && pieces[j].box.top < a.box.bottom - 2; j++) {
			const b = pieces[j];
			if (a.node !== b.node && a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1)
				found.push(`overlapping: ${a.node.data} | ${b.node.data}`);
		}
	});
	return found;
}

/* In the page: where marks and bars are, as parts of their time lines; how wide these are. */
function lookAtLines() {
	const part = (rect) => {
		const box = rect.getBoundingClientRect(), line = rect.ownerSVGElement.getBoundingClientRect();
		return { from: (box.left - line.left) / line.width, to: (box.right - line.left) / line.width,
			width: line.width, top: box.top, bottom: box.bottom };
	};
	const rows = [...document.querySelectorAll('.row>a')].map((a) => ({ id: a.hash.slice(1),
		bars: [...a.parentNode.querySelectorAll('svg>rect:not(.day)')].map(part) }));
	return { rows, marks: [...document.querySelectorAll('.day')].map(part),
		axis: [...document.querySelectorAll('g rect')].map(part) };
}

function checkLines(where, { rows, marks, axis }) {
	const days = daysFrom(first, last) + 1;
	const off = (measured, wanted, width) => Math.abs(measured - wanted) > Math.max(0.01, 1 / width);
	if (marks.length !== (day === '-' ? 0 : rows.length + 1))
		complain(where, `${marks.length} marks of the day`);
	for (const mark of marks)
		if (off((mark.from + mark.to) / 2, (daysFrom(first, day) + 0.5) / days, mark.width))
			complain(where, `the day is at ${mark.from} of the line`);
	if (axis.length === 0 || Math.abs(axis[0].from) > 0.01)
		complain(where, 'no months');
	for (const fact of facts) {
		const id = fact.level + (fact.audience ? '.' + fact.audience : '');
		const row = rows.find((one) => one.id === id);
		if (!row)
			complain(where, `no row of ${id}`);
		if (!row || !fact.opens || !fact.closes || fact.closes.slice(0, 10) < first || fact.opens > last)
			continue;
		const from = Math.max(0, daysFrom(first, fact.opens.slice(0, 10)) / days);
		const to = Math.min(1, (daysFrom(first, fact.closes.slice(0, 10)) + 1) / days);
		if (!row.bars.some((bar) => !off(bar.from, from, bar.width) && !off(bar.to, to, bar.width)))
			complain(where, `no bar of ${id} from ${from} to ${to}`);
	}
}

async function checkContent(page, where) {
	const text = await page.evaluate(() => document.body.innerText);
	const links = await page.evaluate(() => [...document.links].map((a) => a.getAttribute('href')));
	const dead = await page.evaluate(() => [...document.links].filter((a) => a.getAttribute('href')[0] === '#' &&
		!document.getElementById(a.hash.slice(1))).length);
	for (const fact of facts)
		if (!text.includes(fact.level) || !text.includes(fact.url) || !links.includes(fact.url))
			complain(where, `no ${fact.level}, or no ${fact.url}`);
	if (dead > 0)
		complain(where, `${dead} links lead nowhere`);
	const headings = await page.evaluate(() => [...document.querySelectorAll('h1,h2,h3,h4')].map((h) => +h.tagName[1]));
	headings.forEach((level, i) => {
		if (level > (i ? headings[i - 1] : 0) + 1)
			complain(where, `a heading ${level} comes out of order`);
	});
}

async function look(browser, width, colorScheme, media) {
	const where = `${width} px, ${colorScheme}, ${media}`;
	const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
	const asked = [];
	page.on('request', (request) => asked.push(request.url()));
	page.on('pageerror', (error) => complain(where, error));
	await page.goto(url);
	await page.emulateMedia({ media, colorScheme });
	for (const found of await page.evaluate(lookAtText))
		complain(where, found);
	checkLines(where, await page.evaluate(lookAtLines));
	await checkContent(page, where);
	for (const other of asked.filter((one) => one !== url && !one.startsWith('data:')))
		complain(where, `it asks for ${other}`);
	await page.evaluate(axe);
	const { violations } = await page.evaluate(() => window.axe.run());
	for (const violation of violations)
		complain(where, `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ').slice(0, 400)}`);
	await page.close();
}

/* Sheets of A4, for up to four routes. */
async function print(browser) {
	const page = await browser.newPage();
	await page.goto(url);
	const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;
	if (facts.length <= 4 && sheets > 2)
		complain('printed', `${sheets} sheets`);
}

(async () => {
	const browser = await playwright.chromium.launch({ executablePath: chromium, args: ['--no-sandbox'] });
	for (const width of [360, 1280])
		for (const scheme of ['light', 'dark'])
			await look(browser, width, scheme, 'screen');
	await look(browser, 703, 'light', 'print'); /* A4 but for its margins */
	await print(browser);
	await browser.close();
	if (wrong === 0)
		console.log(`ok - ${file}`);
	process.exit(wrong > 0 ? 1 : 0);
})();
