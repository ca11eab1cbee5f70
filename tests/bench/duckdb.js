/*
 * duckdb.js MODULES SQL TABLE: runs SQL, a file, with DuckDB and two threads. The SQL writes its result to
 * /dev/stdout; for it, the variable `table` is the name TABLE.
 */
'use strict';
const [modules, sql, table] = process.argv.slice(2);
const fs = require('fs');
const { DuckDBInstance } = require('module').createRequire(modules + '/')('@duckdb/node-api');

async function main() {
	const database = await DuckDBInstance.create(':memory:', { threads: '2' });
	const connection = await database.connect();
	await connection.run(`SET VARIABLE "table" = '${table.replaceAll("'", "''")}'`);
	await connection.run(fs.readFileSync(sql, 'utf8'));
}

main();
